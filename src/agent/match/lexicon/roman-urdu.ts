/** Urdu written in Latin letters, as clinics in Pakistan head their columns, by the canonical words it stands for. Spelling is free, so many spellings stand side by side. */
export const ROMAN_URDU: Readonly<Record<string, string>> = {
  patient: 'mareez, mariz, marez, mreez, mareezon, marizon, mareezan, bemar, bimar',
  physician: 'daktar, doctor sahib, tabeeb, hakeem, muaalij, moalij, mualij, dr sahib, tabib, docter, daaktar',
  staff: 'amla, mulazim, mulazmeen, mulazimeen, karkun, karinda',
  clinic: 'shifakhana, shafakhana, aspatal, haspatal, matab, dawakhana, shakh, markaz, shaakh, clinik, hospatal',
  appointment: 'mulaqat, waqt muqarar, bari, mulaqaat, mulaqatein, appointmnt, mulaqaton, mulaaqat',
  invoice: 'raseed, rasid, bil, hisab, rasidein, hisaab, bill number, raseedein',
  payment: 'adaigi, adayegi, adaegi, adaaigi, adaigiyan, wusooli, adaiygi',
  prescription: 'nuskha, nuskhay, parchi, dawai parchi, nuskhajat, nuskha jaat, parchay, nuskhe, nushka',
  message: 'paigham, paighamat, pegham, pagham, paighaam, peghamat, paighamaat',
  campaign: 'mohim, muhim, mahim, mohimat, muhimat, aagahi muhim, mohimmat',
  member: 'rukn, arkan, shamil, shareek, arakeen, shuraka',
  form: 'andraj, dakhla, dakhla form, andraaj, form bharti, dakhila, andrajat, dakhilay, dakhlay, indraj, indraaj',
  visit: 'muaina, moaina, moayna, checkup, ilaj record, muayna, dora, mu ayna, muainay, moainay, muaaina',
  document: 'dastawaiz, dastavez, kaghaz, kaghzat, dastawez, dastawezat, kaghazat, dastaweez, dastavezat, dastawaizat',
  emergency: 'hangami, hangami rabta, emergency rabta, hungami, hangami raabta',
  contact: 'rabta, raabta, raabita, rabita',
  insurance: 'beema, bima, beema company, bima company, insurens, beemah',
  policy: 'policy nambar, beema number, bima number, beema nambar',
  guardian: 'sarparast, wali, kafeel',
  mother: 'walida, maa, ammi, walda, walida ka naam',
  father:
    'walid, walid ka naam, baap, father naam, walid naam, abbu, walid shohar, walid ya shohar ka naam, waldiyat, waldiat',
  spouse: 'shohar, biwi, khawand, shauhar, zoja, zauja',
  id: 'shanakht, pehchan, shinakht',
  number: 'nambar, number, nmbr, numbr, shumar, shumara',
  code: 'kod',
  reference: 'hawala, hawala number',
  name: 'naam, nam, ism',
  full: 'poora, pura, mukammal, mukamal, puura',
  'full name': 'poora naam, pura naam, mukammal naam, mareez ka naam, mukamal naam, puura naam',
  given: 'pehla naam, pahla naam, awwal naam, naam awal, pehla, pahela naam',
  surname:
    'aakhri naam, akhri naam, khandani naam, aakhiri naam, zaat, qoum, laqab, akhiri naam, qabeela, khandaan naam',
  middle: 'darmiyani naam, darmiyana naam, beech ka naam, doosra naam, darmyani naam, dusra naam',
  'birth date':
    'tareekh paidaish, tareekh e paidaish, paidaish, tarikh paidaish, paidaish ki tareekh, yom paidaish, tareekh paidaesh, tarikh e paidaish, paidaish tareekh, tareekhpaidaish, yaum e paidaish, janam din, tareekh pedaish, pedaish, tarikh e pedaish, paidayish, saalgirah, tareekh e pedaish',
  birth: 'paidaishi, jaye paidaish',
  age: 'umar, umr, umer',
  sex: 'jins, jinss, mard aurat, mard ya aurat, jinse, mard o zan',
  email: 'barqi pata, barqi dak, email pata, i mail, barqi daak, email address pata, barqi khat',
  phone:
    'fon, phone nambar, fone, rabta number, raabta number, rabta nambar, fon number, telifon, fon nambar, telephon, tailifon, raabta nambar',
  mobile: 'mobail, mobile nambar, mobael, moblie, mobile fon, mobail number, mobil, mobael number, mobail nambar',
  home: 'ghar, ghar ka, gharelu, rihaish',
  work: 'daftar, kaam, dafter',
  secondary: 'doosra, dusra, mutabadil, dosra, doosri, dusri, dusre, izafi',
  primary: 'asal, bunyadi, pehla darja',
  address:
    'pata, patta, ghar ka pata, mukammal pata, rihaishi pata, pataa, poora pata, rihaish ka pata, mustaqil pata, pura pata, ghar pata, mojooda pata, pata mukammal, pataa ghar, rehaish, rihaish pata, mojuda pata',
  street:
    'gali, sarak, gali number, makan number, gali makan, mohalla gali, makan, ghar gali, sadak, makan gali, gali aur makan number, ghar number',
  city: 'shehar, sheher, shahar, shahr, shehr, sheher ka naam, sher',
  state: 'sooba, suba, soobah, soba, subah, sobah',
  county: 'zila, tehseel, mohalla, ilaqa, muhalla, zilla, elaqa',
  postcode: 'dak code, daak code, postal kod, dak kod, dak khana code, daakkhana code, daak kod',
  country: 'mulk, mulak, watan',
  'medical record':
    'file nambar, file namber, mareez file number, parchi number, mareez file, kaghzi file number, kaghzi file, record nambar, kaghazi file, kaghzi file nambar, daftari file number, khata number',
  'national identity':
    'shanakhti card, shanakhti card number, shinakhti card, shnakhti card, id card nambar, shanakhti number, qaumi shanakhti card, shinakhti card number, nadra number, shanakhti nambar, shanakhti card nambar, qaumi shanakht, shinakhti number',
  'blood group':
    'khoon ka group, khoon group, blood grup, khoon, khoon ki qisam, khun group, khun ka group, khoon grup',
  marital:
    'azdawaji haisiyat, shadi shuda, izdawaji haisiyat, shadi, azdwaji haisiyat, izdiwaji haisiyat, azdawaji, azdawaji hesiyat, shaadi shuda, azdawaji halat, izdawaji, shadishuda, azdwaji',
  occupation: 'pesha, paisha, rozgar, kaam dhanda, nokri, naukri, pesha kaam, roozgar',
  language: 'zaban, zuban, zabaan, zubaan, madri zaban, bolne wali zaban, boli',
  'medical history':
    'pichli bemari, purani bemariyan, tibbi tareekh, pichli bimariyan, bemari ki tareekh, sabqa bimariyan, tibi tareekh, sabiqa bimari, tibbi history, sabqa bemariyan, guzishta bimariyan, pehle ki bimari, pehli bimariyan, tibbi pas manzar, saabqa bemariyan, purani bemari ka haal',
  family: 'khandan, khandani, khandaan',
  allergy: 'alarji, elergy, allergi, hassasiyat, hasasiyat, alergy, elarji, alerji, allerji, elergi',
  'chronic condition':
    'dairina bemari, purani bemari, mustaqil bemari, daimi bimari, purani bimari, daimi amraz, mustaqil bimari, daimi bemariyan, purani bimariyan, daimi bemari, dairina amraz, muzmin amraz, muzmin bimari, lambi bimari, daimi bimariyan, dairina bimariyan, mustaqil bimariyan, muzmin bemari',
  condition: 'bemari, bimari, marz, bemariyan, amraz, bimariyan',
  note: 'tafseelat, kaifiyat, tabsara, yad dasht, tafseel, tabsra, yaddasht, mazeed, baqi baat, izafi note, notes izafi, tabsray, kefiyat, raye, mulahiza, mulahza, deegar, mazeed maloomat, digar maloomat, khas baat, koi aur baat, aur baat, doctor ki raye',
  status: 'haisiyat, halat, haalat, soorat e haal, haal, sorat haal, halat e hal, soorat haal, hesiyat',
  active:
    'fa al, faal, mojood, mojuda, sargaram, hazir mulazim, kaam par, faaal, abhi mulazim, hazir sarvis, abhi kaam kar rahe, kaam kar rahe, kaam karta, kaam karti, mulazmat jari',
  created:
    'andraj tareekh, tareekh andraj, register tareekh, bana tareekh, banaya, darj tareekh, tareekh e andraj, registration tareekh, dakhla tareekh, darj kiya, indraj tareekh, tareekh indraj, darj shuda, banane ki tareekh, registration ki tareekh, indraj ki tareekh, darj karne ki tareekh, tareekh registration, tareekh darj, tareekh e indraj, tareekh registry',
  updated:
    'tabdeeli, akhri tabdeeli, tabdeel, aakhri tabdeeli, update tareekh, tabdeeli tareekh, tabdeeli ki tareekh, tarmeem, akhri tarmeem, aakhri tarmeem, tajdeed, aakhri baar tabdeel, akhri update, aakhri update, tarmeem tareekh, tarmeem ki tareekh, tareekh tabdeeli',
  website: 'web pata, website pata, veb site',
  kind: 'qisam, qism, nau, noiyat, kism, kisam, nauiyat',
  role: 'ohda, uhda, kirdar, zimadari, uhdah, ohdah, mansab, zimmedari',
  specialty:
    'shoba, shuba, mahir, maharat, shobah, khususiyat, shuba e maharat, shoba maharat, mahir e, khasoosi maharat',
  credential:
    'taleem, asnad, sanad, qabliyat, degree sanad, taleemi qabliyat, digri, licence nambar, pmdc nambar, ahliyat, qabiliyat, taleemi asnad, degri, lisence number',
  start: 'shuru, aghaz, shuruat, shurooat, shroo, aaghaz, ibtida',
  end: 'khatam, ikhtitam, khatma, ikhtetam, akhir, ikhtataam',
  date: 'tareekh, tarikh, din, taareekh, tarik, tareek, yom',
  time: 'waqt, ghanta, waqat, vaqt, wakt, baje',
  'date time':
    'tareekh aur waqt, tareekh waqt, tareekh o waqt, tarikh o waqt, tarikh aur waqt, tarikh waqt, din aur waqt, tareekh wa waqt',
  duration: 'doraniya, muddat, mudat, kitni der, dauraniya, doraniyah, kitnay din, arsa, doraania, kitne din, daurania',
  days: 'dino, dinon',
  reason:
    'wajah, waja, sabab, aane ki wajah, aanay ki wajah, wajah e mulaqat, aamad ki wajah, wajoohat, maqsad, mulaqat ki wajah',
  symptom:
    'alamat, takleef, shikayat, alamaat, taklif, nishaniyan, takleefein, shikayaat, alaamat, takaleef, bemari ki alamat',
  diagnosis:
    'tashkhees, tashkhis, bemari tashkhees, tashkhess, tashkeez, tashkhees bemari, tashkhes, bimari ki tashkhees',
  'diagnosis code':
    'tashkhees code, bemari code, tashkhees kod, bimari code, bimari ka code, tashkhis code, tashkhees ka code, icd kod',
  treatment:
    'ilaj, elaj, ilaaj, mualja, ilaj muaalja, ilaj mualija, diya gaya ilaj, moalja, tareeqa ilaj, ilaj o mualja',
  vitals:
    'khoon ka dabao, wazan, bukhar, nabz, blood presher, bp wazan, fishar khoon, qad, bp aur wazan, jismani alamat',
  'follow up':
    'agla muaina, agli mulaqat, dobara, agli tareekh, dobara muaina, agla visit, agli bari, dobara aana, dubara aana, wapsi tareekh, agla checkup, dobara aane ki tareekh, agli dafa, dobara mulaqat, agla moaina, agli peshi, dubara muaina',
  amount:
    'raqam, kul raqam, rakam, qeemat, fees, fees raqam, kul fees, kul, kul bill, bill raqam, rqam, majmooi raqam, majmua, total raqam, kul qeemat, kul rakam, bil raqam, qimat, bill ki raqam, kitni raqam, bill amount, kul paise, paise, rupay, rupees, kul rupay, fees total',
  paid: 'ada shuda, jama, ada shuda raqam, ada ki, wasool, wusool, ada raqam, jama shuda, ada, wasool shuda, jama raqam, wusool shuda, adashuda, mosool, ada ki gai raqam, wasool raqam, jama karai raqam, ada kardah, paise mile, jama paise, mile paise, wasool paise, jama karaye',
  balance: 'baqaya, baqi, bakaya, baqi raqam, udhaar, udhar',
  currency: 'sikka, karansi, currancy, zar, sikka raij, mudra, curency',
  method:
    'tareeqa, tarika, tariqa, adaigi ka tareeqa, adaigi tareeqa, tareeka, adayegi ka tareeqa, tareeqa adaigi, tariqa adaigi, tareeqa e adaigi, adaigi ka tarika, adaigi tariqa, tarika adaigi, adaigi ka zariya, zariya adaigi, tareeqa e adayegi',
  issued:
    'bill tareekh, raseed tareekh, jari tareekh, tareekh e ijra, bil tareekh, raseed ki tareekh, bill ki tareekh, ijra, tareekh ijra, jari karne ki tareekh, tareekh bill, ijra ki tareekh, jari kardah',
  due: 'wajib ul ada, akhri tareekh adaigi, muqarara tareekh',
  description:
    'tafseel khidmat, khidmat, cheez, bayan, khidmaat, tafseel bill, seva, mad, tafseel e khidmat, bill ki tafseel, kis cheez ka',
  drug: 'dawai, dawa, dawaiyan, adviyat, davai, adwiyat, dawaai, dawa ka naam, dawai ka naam, adviyaat, goli, davaa',
  dose: 'khuraak, khurak, miqdar, miqdaar, khorak, kitni, taaqat, quwat, mg taqat, dawa ki miqdar, khoraak',
  frequency:
    'kitni dafa, kitni baar, din mein kitni baar, dafa, martaba, roz kitni, rozana, din me kitni bar, din mein kitni dafa, kitni martaba, kab kab, auqat, rozana kitni dafa, waqfa, kitni bar',
  instruction:
    'hidayat, hidayaat, tareeqa istemal, istemal ka tareeqa, tarika istemal, kaise khani, hidayet, tareeqa e istemal, khane ka tareeqa, istemal, istemaal, kaisay leni, dawa ki hidayat, istemal ki hidayat',
  refill:
    'dobara dawai, tajdeed dawai, dubara dena, reeefil, dobara dena, dobara bharna, dubara bharna, refil, dawa dobara, dohrai, kitni baar dobara',
  thread:
    'guftagu, baat cheet, silsila, guftgu, guftugu, guftagoo, baatcheet, guftagu number, baat cheet number, silsila number',
  sender:
    'bhejne wala, bhejnay wala, kis ne bheja, bhejne wale, mursil, jis ne bheja, irsal kuninda, bhejnewala, bhejne wale ka naam, kis ki taraf se, paigham bhejne wala',
  receiver: 'paane wala, wasool kuninda, kisko, kis ko, jis ko bheja, wasool karne wala',
  direction:
    'simt, aaya gaya, ruch, rukh, andar bahar, aana jana, simat, aya ya gaya, aaya ya gaya, rukh paigham, simt paigham',
  channel: 'zariya, zarya, raasta, zaria, zariya rabta, zaraye, wasila, zariya paigham, zaraya, zriya, kis zariye',
  sent: 'bheja, bhejne ki tareekh, bheji gayi, bhejne ka waqt, bhejnay ka waqt, bheja gaya, waqt bheja, irsal, bheja waqt, kab bheja, irsal tareekh, irsal waqt, bhejne ka din, tareekh irsal, paigham ka waqt, paigham ki tareekh',
  topic: 'mauzu, unwan, mozu, mozoo, unwaan, mauzoo, mazmoon e paigham, sarnama, mouzu',
  body: 'matan, mazmoon, ibarat, paigham ka matan, paigham matan, alfaz, mazmun, tehreer, ibaarat, matn, paigham ki ibarat, paigham ke alfaz',
  audience:
    'log, samaeen, kin ke liye, hadaf, hadaf log, hadaf giroh, giroh, mukhatib, kis ke liye, target log, mukhatab, samain, hadaf mareez, hadaf afrad, kin logon ke liye',
  scheduled:
    'muqarar, tay shuda, muqarrar, tay shuda waqt, muqarrar tareekh, tay shuda tareekh, muqarara waqt, kab jayega, mutawaqqa, muqarrara tareekh, bhejne ka muqarrar waqt, kab bhejna hai, muqarra tareekh, mansooba tareekh',
  responded:
    'jawab tareekh, jawab diya, jawab ki tareekh, jawab ka waqt, jawab waqt, kab jawab diya, tareekh jawab, jawab dene ki tareekh, tareekh e jawab, jawab mila',
  response: 'jawab, javab, nateeja, natija, radd e amal, jawaab',
  consent:
    'razamandi, ijazat, manzoori, raza mandi, rzamandi, ijazat nama, ijaazat, raza mandi status, rizamandi, razamandi halat, muahida, ijazat di, ittefaq, reza mandi',
  referral:
    'kis ne bheja mareez, hawala dene wala, kahan se pata chala, kaise pata chala, zariya talluq, kaisay pata chala, kahan se suna, hamare bare mein, kaise jana, kahan se aye, kahan se maloom hua, kis ne bataya, kis ke hawale se, hawale se, kaise maloom hua, kis se suna, refer kis ne kiya',
  relation:
    'rishta, rishtay, taluq, rishtedari, rishta mareez se, mareez se rishta, mareez se taluq, talluq, rishtadari, rishta dari, mareez se talluq',
  submitted:
    'jama karane ki tareekh, bhara, bharne ki tareekh, form tareekh, form bhara, form ki tareekh, bharne ka waqt, jama tareekh, form bharne ki tareekh, pur kiya, pur karne ki tareekh, form jama, jama kiya, jama karne ki tareekh, form jama tareekh, tareekh form',
  file: 'file naam, file ka naam, dastawaiz ka naam, kaghaz naam, dastawez naam, dastavez naam, dastawez ka naam, kaghaz ka naam, misal naam',
  path: 'file jagah, jagah, file rasta, rasta, file ka rasta, file ki jagah, rakhne ki jagah, kahan rakhi, file ka pata, file pata, folder rasta',
  mime: 'file qisam, file ki qisam, file type qisam, file ki noiyat, kaghaz ki format, faail qisam',
  uploaded:
    'charhane ki tareekh, upload tareekh, charhaya, upload ki tareekh, charhane ka waqt, upload kiya, upload waqt, daalne ki tareekh, upload hone ki tareekh, shamil karne ki tareekh, lagane ki tareekh',
  uploader:
    'charhane wala, upload karne wala, kis ne charhaya, kis ne upload kiya, upload kis ne kiya, daalne wala, kis ne dala, kis ne lagaya, lagane wala',
  'created by': 'banane wala, darj karne wala, kis ne banaya, kis ne darj kiya',
  deleted: 'khatam shuda, mita diya',
  photo: 'tasveer, tasweer',
  room: 'kamra, kamra number',
  discount: 'riayat, chhoot',
  religion: 'mazhab',
  education: 'taleem darja, parhai',
  deceased: 'wafat, marhoom, intiqal, inteqal, mutawaffi',
  minutes: 'minute, mint, minat',
  'payment date':
    'adaigi ki tareekh, adaigi tareekh, tareekh adaigi, kab ada kiya, paise kab mile, ada karne ki tareekh',
};
