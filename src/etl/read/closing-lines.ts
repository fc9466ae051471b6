const CLOSING_WORDS =
  /^\W*(?:(?:grand|sub|report|overall)[\s-]?)?(?:totals?|summe|gesamt(?:summe)?|suma|soma|somme|totaux|total geral|total general|totale|kul|majmua|sum|count|record count|row count|records?|rows?|anzahl|end of (?:report|file|list|data|export)|fin del? (?:informe|reporte)|fim do relat[oó]rio|ende)\b/iu;
const COUNTED = /^\W*\d[\d.,]*\s+(?:records?|rows?|rows? selected|patients?|entries|zeilen|registros?|lignes?)\b/iu;
const PRINTED =
  /^\W*(?:printed|generated|exported|created|gedruckt|erstellt|impreso|impresso|imprimé|page|seite|p[aá]gina)\b.*\d/iu;
const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*$|^(?:[A-Z]{3}|Rs\.?|R\$)\s?[\d.,\s-]+$|^[\d.,\s-]+\s?[A-Z]{3}$/u;

/**
 * Whether one of the last rows of a file closes a report instead of being a record: its first word says so (totals, record
 * count, end of report, printed on) and all else in it is numbers, or it has one cell that is a sentence.
 */
export function isClosingLine(cells: readonly string[], isShort: boolean): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (first === undefined || cells.length < 2) return false;
  if (CLOSING_WORDS.test(first)) return others.every((cell) => NUMERIC.test(cell));
  if (others.length > 0) return false;
  if (COUNTED.test(first) || PRINTED.test(first)) return true;
  // a lone text in front of nothing, not even delimiters, in a table of several columns
  return isShort && cells.length >= 3 && /^[*=\-#_]|\s.*[.!*=-]$/.test(first);
}
