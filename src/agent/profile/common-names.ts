import { foldWord } from '../../mapping/transform/clean-text.ts';

/**
 * Given and family names that are frequent where clinics of the kind are. Not to know who somebody is, but that a column
 * of few repeated words holds people and not picklist words: those must not leave the machine.
 */
const NAMES = `
ahmed ahmad ali bilal danish faisal hamza haris hassan hasan imran junaid kamran nadeem omar umar rashid saad salman tariq
usman waqas yasir zain zubair muhammad mohammad mohammed abdul abdullah ibrahim ismail yusuf yousuf mustafa khalid aisha
ayesha amina bushra farah fatima hina iqra khadija komal mahnoor maryam mariam nadia rabia sadia saima sana sidra sumaira uzma
zainab zoya noor bibi bano begum abbasi afridi ansari baig bhatti butt chaudhry dar farooqi gillani hashmi hussain hussein
iqbal javed kazmi khan khattak lodhi malik memon mirza mughal niazi qureshi raja rizvi shah shaikh sheikh siddiqui soomro syed
tareen yousaf zaidi raza akhtar aslam bashir anwar rehman rahman
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
andrew paul joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron henry
peter adam nathan zachary walter kyle harold carl arthur oliver harry noah liam lucas ethan leo oscar
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine heather diane ruth julie olivia
joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa
ann alice jane julia grace amber sophia charlotte amelia isabella ava mia
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez gonzales wilson anderson
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright
hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz
edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed howard ramos
kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers
jose juan luis carlos miguel pedro jorge manuel francisco antonio jesus alejandro fernando javier rafael sergio ricardo eduardo
roberto daniela maria carmen ana rosa isabel lucia elena sofia valentina camila gabriela paula raquel beatriz joao paulo tiago
rui bruno rodrigo gustavo felipe mateus lucas rafaela mariana fernanda juliana adriana patricia silva santos oliveira souza
sousa pereira costa ferreira rodrigues almeida nascimento lima araujo fernandes carvalho gomes martins ribeiro alves barbosa
torres vargas romero herrera medina castro aguilar vega
jean pierre michel philippe alain nicolas christophe laurent frederic julien camille lea manon chloe ines marie sophie nathalie
isabelle francoise dupont durand dubois moreau leroy roux fournier girard bonnet lambert bernard petit richard simon lefebvre
hans peter klaus wolfgang jurgen dieter manfred uwe stefan andreas thomas markus lukas felix jonas anna ursula monika petra
sabine renate heike birgit claudia katharina lena muller mueller schmidt schneider fischer weber meyer wagner becker schulz
hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann
amit rahul priya sunita anil sunil raj ravi sanjay vijay pooja neha anita kumar singh sharma gupta verma mehta reddy rao nair
das joshi desai iyer agarwal wei li wang zhang chen liu yang huang nguyen tran
`;

const KNOWN = new Set(NAMES.trim().split(/\s+/));
const ENOUGH = 0.3;

/** Whether so many of the words are people's names that the column holds people. */
export function arePeople(words: readonly string[]): boolean {
  const named = words.filter((word) =>
    foldWord(word)
      .split(/[^\p{L}]+/u)
      .some((part) => KNOWN.has(part)),
  );
  return named.length >= words.length * ENOUGH;
}
