/** ISO 4217 codes that this JavaScript knows. */
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Symbols and words of one currency only. */
const CLEAR: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '₹': 'INR',
  '₺': 'TRY',
  '₦': 'NGN',
  '৳': 'BDT',
  '₱': 'PHP',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  R$: 'BRL',
  REAIS: 'BRL',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  DH: 'AED',
  DHS: 'AED',
  SR: 'SAR',
  SFR: 'CHF',
};

/** Symbols and words of several currencies; the first is meant where the map's own is none of them, '' is nobody's. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['', ...'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BMD BSD BBD BZD JMD TTD XCD FJD'.split(' ')],
  RS: ['PKR', 'INR', 'NPR', 'LKR', 'MUR', 'SCR'],
  '£': ['GBP', 'EGP', 'LBP', 'SYP', 'GIP', 'FKP'],
  '¥': ['JPY', 'CNY'],
  KR: ['', 'SEK', 'NOK', 'DKK', 'ISK'],
  PESO: ['', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'PHP', 'DOP', 'CUP'],
};
const SAME: Readonly<Record<string, string>> = {
  DOLLAR: '$',
  DOLLARS: '$',
  '₨': 'RS',
  RE: 'RS',
  RUPEE: 'RS',
  RUPEES: 'RS',
  RUPIAH: 'IDR',
  POUND: '£',
  POUNDS: '£',
  YEN: '¥',
  PESOS: 'PESO',
};

/**
 * The ISO 4217 code that a code, symbol or word means; undefined for none. What several currencies share means `own`,
 * the map's currency, where that is one of them; a $ beside a currency that is no dollar is nobody's.
 */
export function currencyCode(word: string, own: string): string | undefined {
  const upper = word.replace(/\s+/g, '').toUpperCase().replace(/\.$/, '');
  const name = SAME[upper] ?? upper;
  if (CODES.has(name)) return name;
  const shared = SHARED[name];
  if (shared === undefined) return CLEAR[name];
  return shared.includes(own) ? own : shared[0] || undefined;
}
