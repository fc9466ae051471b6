const NO_VALUE = new Set(
  'null (null) <null> \\n nil none n/a #n/a n.a. na nan undefined - -- --- . .. #value! #ref! (blank) (empty)'.split(
    ' ',
  ),
);

/** Words that spreadsheets and databases write into a cell without a value. Only typed columns are asked; a text is one. */
export function isNoValue(text: string): boolean {
  return text.length <= 9 && NO_VALUE.has(text.toLowerCase().replace(/[\u2012-\u2015\u2212]/g, '-'));
}

/** The empty day of databases: 0000-00-00, with a time or without. */
export function isZeroDay(text: string): boolean {
  return /^0{4}[-/.]?00[-/.]?00(?:[ T][0:.]+)?$|^00[-/.]00[-/.]0{4}$/.test(text);
}
