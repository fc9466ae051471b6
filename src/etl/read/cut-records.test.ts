import { expect, test } from 'vitest';
import { RecordCutter } from './cut-records.ts';

function cut(text: string, pieceLength = text.length || 1) {
  const cutter = new RecordCutter({ delimiter: ',', newline: '\n' });
  const records = [];
  for (let at = 0; at < text.length; at += pieceLength) records.push(...cutter.push(text.slice(at, at + pieceLength)));
  return [...records, ...cutter.end()];
}

test('keeps line ends inside quotes in their record and counts their lines', () => {
  expect(cut('a,b\n1,"two\r\nlines"\n\n3,4\n')).toEqual([
    { line: 1, text: 'a,b', quotes: 'none' },
    { line: 2, text: '1,"two\r\nlines"', quotes: 'fine' },
    { line: 5, text: '3,4', quotes: 'none' },
  ]);
});

test('sets only the damaged line apart when a quote is never closed', () => {
  const records = cut('a,b\n1,"open\n2,x\n3,y\n');
  expect(records.map(({ line, quotes }) => [line, quotes])).toEqual([
    [1, 'none'],
    [2, 'unclosed'],
    [3, 'none'],
    [4, 'none'],
  ]);
});

test('does not take the next quoted cell for the end of an open quote', () => {
  const records = cut('a,b,c\n1,"open,x\n2,y,z\n3,"fine, this","and\nthis"\n4,y,z\n');
  expect(records.map(({ text, quotes }) => [text, quotes])).toEqual([
    ['a,b,c', 'none'],
    ['1,"open,x', 'unclosed'],
    ['2,y,z', 'none'],
    ['3,"fine, this","and\nthis"', 'fine'],
    ['4,y,z', 'none'],
  ]);
});

test('takes a quote within a cell for a letter of it', () => {
  expect(cut('5 "inch",b\n6,x\n')).toEqual([
    { line: 1, text: '5 "inch",b', quotes: 'fine' },
    { line: 2, text: '6,x', quotes: 'none' },
  ]);
});

test('gives the same records however the text comes in pieces', () => {
  const text = 'a,b\r\n1,"say ""hi"",\r\nand go"\r\n2,"open\r\n3,"x" y,z\r\n"","",\r\n4,"end"';
  const whole = cut(text);
  for (let length = 1; length < text.length; length += 1)
    expect(cut(text, length), `pieces of ${length}`).toEqual(whole);
});

test('reads a file full of unclosed quotes in time that grows with the file only', () => {
  const text = 'a,b\n'.concat('1,"open\n'.repeat(40_000));
  const started = performance.now();
  const records = cut(text, 64 * 1024);
  expect(records.length).toBe(40_001);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('gives up on a quoted cell of more than a thousand lines, and reads what follows', () => {
  const text = `a,b\n1,"${'x\n'.repeat(1200)}",y\n2,z\n`;
  const records = cut(text, 1000);
  expect(records[1]).toMatchObject({ line: 2, quotes: 'unclosed' });
  expect(records.at(-1)).toEqual({ line: 1203, text: '2,z', quotes: 'none' });
});
