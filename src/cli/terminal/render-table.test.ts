import { describe, expect, it } from 'vitest';
import { formatCount, formatDuration, renderTable } from './render-table.ts';

const people = { head: ['object', 'records'], rows: [['Person', 12345] as const, ['Company', 7] as const] };

describe('a table', () => {
  it('is plain for a pipe: columns apart, numbers to the right, nothing else', () => {
    expect(renderTable({ ...people, style: 'plain' })).toBe(
      ['object   records', 'Person    12,345', 'Company        7'].join('\n'),
    );
  });

  it('is boxed for a person', () => {
    const lines = renderTable({ ...people, style: 'boxed' }).split('\n');
    expect(lines[0]).toBe('┌─────────┬─────────┐');
    expect(lines).toContain('│ Person  │  12,345 │');
  });

  it.each(['plain', 'boxed'] as const)('keeps a hostile cell on its line and out of the terminal (%s)', (style) => {
    const lines = renderTable({ head: ['name'], rows: [['a\n\u001b[31mred']], style }).split('\n');
    expect(lines.join()).not.toContain('\u001b');
    expect(lines.filter((line) => line.includes('a \ufffd[31mred'))).toHaveLength(1);
  });

  it('does not take a column with one text among numbers for numbers', () => {
    const table = renderTable({ head: ['n'], rows: [[1], ['none'], [1000]], style: 'plain' });
    expect(table.split('\n')).toEqual(['n', '1', 'none', '1,000']);
  });
});

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234567, '1,234,567'],
  ])('writes the count %d as %s', (count, text) => expect(formatCount(count)).toBe(text));

  it.each([
    [0.04, '0.0 s'],
    [4.24, '4.2 s'],
    [59.94, '59.9 s'],
    [59.96, '1 min 0 s'],
    [119.6, '2 min 0 s'],
    [200, '3 min 20 s'],
    [3599.4, '59 min 59 s'],
    [3599.6, '1 h 0 min'],
    [7199, '2 h 0 min'],
    [3900, '1 h 5 min'],
  ])('writes %d seconds as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
});
