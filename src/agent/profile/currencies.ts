/** ISO 4217 codes of the countries that clinics of the kind come from. */
const CODES =
  'PKR USD EUR GBP INR AED SAR QAR OMR KWD BHD BRL MXN ARS COP CLP PEN CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON TRY NGN KES GHS ZAR EGP MAD BDT LKR NPR AFN IRR IQD JOD PHP IDR MYR SGD THB CNY JPY'.split(
    ' ',
  );

/** Signs that stand for one currency only. A rupee sign or `Rs` can be several: it says that it is money, not whose. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  R$: 'BRL',
  C$: 'CAD',
  A$: 'AUD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₺': 'TRY',
  '₦': 'NGN',
};
const MANY = ['$', '¥', '₨', 'Rs.', 'Rs', 'rupees', 'rupee', '/-'];

/** Text of a regular expression that matches what stands for a currency, longest first. */
export const CURRENCY_PATTERN = [...CODES, ...Object.keys(SIGNS), ...MANY]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.*+?^]/g, '\\$&'))
  .join('|');

const TOKEN = new RegExp(CURRENCY_PATTERN, 'i');

/** ISO 4217 code that an amount carries; '' for a sign that several currencies share, undefined for none. */
export function currencyOf(amount: string): string | undefined {
  const token = TOKEN.exec(amount)?.[0].toUpperCase();
  if (token === undefined) return undefined;
  return CODES.includes(token) ? token : (SIGNS[token] ?? '');
}
