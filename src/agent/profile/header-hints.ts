import { foldWord } from '../../mapping/transform/clean-text.ts';

/** Values speak first; a header is asked only where values of two kinds look the same. */
const DATE =
  /(?:^|[^a-z])(?:date|dt|day|dob|birth|born|fecha|fec|data|dat|datum|geb(?:oren)?|nasc(?:imento)?|nac(?:imiento)?|naissance|tarikh|tareekh|created|updated|modified|registered|scheduled|on|at)(?:$|[^a-z])/;
const PHONE =
  /(?:^|[^a-z])(?:phone|phones|ph|tel|telephone|telefono|telefone|telefon|mobile|mob|cell|cellphone|celular|movil|handy|mobil|fon|fax|whatsapp|contact no|contact number|portable|raqam|cel|fone)(?:$|[^a-z])/;

export function hintsAtDate(header: string): boolean {
  return DATE.test(spaced(header));
}

export function hintsAtPhone(header: string): boolean {
  return PHONE.test(spaced(header));
}

/** `mobileNo` and `MOBILE_NO` read as "mobile no". */
function spaced(header: string): string {
  return foldWord(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(/[_\d]+/g, ' ');
}
