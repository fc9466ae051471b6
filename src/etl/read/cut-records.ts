/** The text of a record, before it is cut into cells. */
export interface RecordText {
  /** 1-based line of the file on which it starts. */
  readonly line: number;
  readonly text: string;
  /** `odd`: a quoted cell goes on behind its closing quote. `unclosed`: no end of the quote was found; text is one line. */
  readonly quotes: 'none' | 'fine' | 'odd' | 'unclosed';
}

/** A quoted cell longer than this is a quote that was never closed, not a note. */
const MAX_QUOTED_LINES = 1000;
const MAX_RECORD_CHARS = 1_000_000;
/** No line is this long; text without line ends would fill the memory. */
export const MAX_LINE_CHARS = 8_000_000;
const QUOTE = 34;

/**
 * Cuts text into records at line ends outside quotes. csv-parse swallows the rest of a file behind a quote that is never
 * closed; here only the line on which it stands is set apart, and cutting goes on with the next line. Blank lines are
 * passed over.
 */
export class RecordCutter {
  readonly #delimiter: number;
  readonly #newline: string;
  #text = '';
  #line = 1;
  /** Halved by each unclosed quote and won back by good records: a file full of them must not cost its length for each. */
  #patience = 1;

  constructor(dialect: { readonly delimiter: string; readonly newline: string }) {
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#newline = dialect.newline;
  }

  /** The records that end in the text so far. */
  push(chunk: string): RecordText[] {
    this.#text = this.#text === '' ? chunk : this.#text + chunk;
    return this.#cut(false);
  }

  /** What is left at the end of the file. */
  end(): RecordText[] {
    return this.#cut(true);
  }

  #cut(isEnd: boolean): RecordText[] {
    const records: RecordText[] = [];
    const text = this.#text;
    let start = 0;
    let quote = text.indexOf('"');
    while (start < text.length) {
      let end = text.indexOf(this.#newline, start);
      if (end < 0 && !isEnd && text.length - start < MAX_LINE_CHARS) break;
      if (end < 0) end = text.length;
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      if (quote < 0 || quote >= end) {
        this.#emit(records, start, end, 'none');
        start = end + 1;
        continue;
      }
      const found = this.#scan(start, isEnd);
      if (found === 'needs-more') break;
      if (found.quotes === 'unclosed') {
        this.#patience /= 2;
        this.#emit(records, start, end, 'unclosed');
        start = end + 1;
        continue;
      }
      this.#emit(records, start, found.end, found.quotes);
      this.#line += found.lines;
      start = found.end + 1;
    }
    this.#text = text.slice(start);
    return records;
  }

  #emit(records: RecordText[], start: number, end: number, quotes: RecordText['quotes']): void {
    if (quotes !== 'unclosed' && this.#patience < 1) this.#patience = Math.min(1, this.#patience * 1.01);
    const isCrLf = this.#newline === '\n' && end > start && this.#text.charCodeAt(end - 1) === 13;
    const text = this.#text.slice(start, isCrLf ? end - 1 : end);
    if (text.length > 0 && text.trim() !== '') records.push({ line: this.#line, text, quotes });
    this.#line += 1;
  }

  /** Where the record ends that starts here and has a quote in its first line; how many more lines it takes. */
  #scan(
    start: number,
    isEnd: boolean,
  ): { readonly end: number; readonly lines: number; readonly quotes: RecordText['quotes'] } | 'needs-more' {
    const text = this.#text;
    const newline = this.#newline.charCodeAt(0);
    const maxChars = Math.max(2000, MAX_RECORD_CHARS * this.#patience);
    const maxLines = Math.max(20, MAX_QUOTED_LINES * this.#patience);
    const unclosed = { end: start, lines: 0, quotes: 'unclosed' } as const;
    let lines = 0;
    let isOdd = false;
    let isCellStart = true;
    for (let at = start; at < text.length; at += 1) {
      const char = text.charCodeAt(at);
      if (isCellStart && char === QUOTE) {
        const close = closingQuote(text, at + 1);
        const limit = close < 0 ? text.length : close;
        for (
          let next = text.indexOf(this.#newline, at);
          next >= 0 && next < limit;
          next = text.indexOf(this.#newline, next + 1)
        ) {
          lines += 1;
          if (lines > maxLines) return unclosed;
        }
        if (limit - start > maxChars) return unclosed;
        if (close < 0) return isEnd ? unclosed : 'needs-more';
        if (close + 1 >= text.length && !isEnd) return 'needs-more';
        if (!this.#endsCell(close + 1)) isOdd = true;
        // the next quoted cell was taken for the end of this one: what lies between is other people's rows
        if (isOdd && lines > 0) return unclosed;
        at = close;
        isCellStart = false;
      } else if (char === newline) {
        return { end: at, lines, quotes: isOdd ? 'odd' : 'fine' };
      } else {
        isCellStart = char === this.#delimiter;
      }
    }
    if (isEnd) return { end: text.length, lines, quotes: isOdd ? 'odd' : 'fine' };
    return text.length - start > MAX_LINE_CHARS ? unclosed : 'needs-more';
  }

  #endsCell(at: number): boolean {
    const text = this.#text;
    if (at >= text.length) return true;
    const char = text.charCodeAt(at);
    if (char === this.#delimiter || char === this.#newline.charCodeAt(0)) return true;
    return char === 13 && (at + 1 >= text.length || text[at + 1] === '\n');
  }
}

/** The quote that ends a quoted cell, doubled ones being letters of it; -1 when the text ends before. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
