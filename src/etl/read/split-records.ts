/** A record's text with the line it starts on; a broken one is a line whose quote never closes. */
export interface RecordText {
  readonly line: number;
  readonly text: string;
  readonly isBroken: boolean;
}

/** A quoted cell longer than this is a quote that was never closed, not a note. */
const MAX_QUOTED_LINES = 500;
const MAX_QUOTED_CHARS = 1_000_000;

/**
 * Cuts decoded text into records at line ends outside quotes. csv-parse swallows the rest of a file behind a quote that
 * is never closed; here only the line it stands on is set apart, and reading goes on with the next.
 */
export async function* splitRecords(
  chunks: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<RecordText> {
  let pending: string[] = [];
  let chars = 0;
  let line = 0;
  let start = 1;
  let inQuotes = false;
  const backlog: { text: string; line: number }[] = [];
  for await (const text of lines(chunks)) {
    line += 1;
    backlog.push({ text, line });
    while (backlog.length > 0) {
      const next = backlog.shift();
      if (next === undefined) break;
      if (pending.length === 0) start = next.line;
      inQuotes = endsInQuotes(next.text, delimiter, inQuotes);
      pending.push(next.text);
      chars += next.text.length;
      if (!inQuotes) {
        if (pending.length > 1 || next.text.trim() !== '') yield { line: start, text: pending.join('\n'), isBroken: false };
        [pending, chars] = [[], 0];
      } else if (pending.length > MAX_QUOTED_LINES || chars > MAX_QUOTED_CHARS) {
        const [first = '', ...rest] = pending;
        yield { line: start, text: first, isBroken: true };
        backlog.unshift(...rest.map((again, index) => ({ text: again, line: start + 1 + index })));
        [pending, chars, inQuotes] = [[], 0, false];
      }
    }
  }
  while (pending.length > 0) {
    const [first = '', ...rest] = pending;
    yield { line: start, text: first, isBroken: true };
    start += 1;
    pending = [];
    inQuotes = false;
    for (const [index, text] of rest.entries()) {
      if (pending.length === 0) start = start + (index === 0 ? 0 : 1);
      inQuotes = endsInQuotes(text, delimiter, inQuotes);
      pending.push(text);
      if (inQuotes) continue;
      if (text.trim() !== '' || pending.length > 1) yield { line: start, text: pending.join('\n'), isBroken: false };
      start += pending.length - 1;
      pending = [];
    }
  }
}

/** Whether a record goes on behind this line. A quote opens a cell only at its start, as RFC 4180 says. */
function endsInQuotes(text: string, delimiter: string, wasInQuotes: boolean): boolean {
  if (!wasInQuotes && !text.includes('"')) return false;
  let inQuotes = wasInQuotes;
  let cellStart = !wasInQuotes;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inQuotes) {
      if (char !== '"') continue;
      if (text[index + 1] === '"') index += 1;
      else inQuotes = false;
    } else if (char === '"' && cellStart) inQuotes = true;
    else if (char !== ' ') cellStart = char === delimiter;
  }
  return inQuotes;
}

/** Lines without their ends: LF, CRLF and the CR of old Macs. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const parts = text.slice(0, end).split(/\r\n|\n|\r/);
    rest = (parts.pop() ?? '') + text.slice(end);
    yield* parts;
  }
  if (rest !== '') yield* rest.split(/\r\n|\n|\r/).filter((part, index, all) => index < all.length - 1 || part !== '');
}
