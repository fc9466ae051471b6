import { foldWord } from '../../mapping/transform/clean-text.ts';

/** Values speak first; a header is asked only where values of two kinds look the same. */
const DATE =
  /(?:^|[^a-z])(?:date|dt|day|dob|birth|born|fecha|fec|data|dat|datum|geb(?:oren)?|nasc(?:imento)?|nac(?:imiento)?|naissance|tarikh|tareekh|created|updated|modified|registered|scheduled|on|at)(?:$|[^a-z])/;
const PHONE =
  /(?:^|[^a-z])(?:phone|phones|ph|tel|telephone|telefono|telefone|telefon|mobile|mob|cell|cellphone|celular|movil|handy|mobil|fon|fax|whats ?app|contact no|contact number|portable|raqam|cel|fone)(?:$|[^a-z])/;

const NAME_WORDS = new Set(
  `name names fullname firstname lastname fname lname mname surname forename nombre nombres apellido apellidos nom prenom nome
  nomes sobrenome vorname nachname familienname naam`.split(/\s+/),
);
const PERSON_WORDS = new Set(
  `full first last middle given family maiden legal preferred father mother husband wife spouse patient pat pt doctor doc dr
  physician phys nurse emergency emerg contact guardian kin guarantor sender user client member staff employee provider
  practitioner of the s de del do da paciente medico arzt completo`.split(/\s+/),
);

export function hintsAtDate(header: string): boolean {
  return DATE.test(spaced(header));
}

export function hintsAtPhone(header: string): boolean {
  return PHONE.test(spaced(header));
}

/** A header that is nothing but whose name it is: "First Name", PT_LNAME, Apellidos. Not "Status Name". */
export function hintsAtPersonName(header: string): boolean {
  const words = spaced(header)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => NAME_WORDS.has(word)) && words.every((word) => NAME_WORDS.has(word) || PERSON_WORDS.has(word))
  );
}

/** `mobileNo` and `MOBILE_NO` read as "mobile no". */
function spaced(header: string): string {
  return foldWord(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/[_\d]+/g, ' ');
}
