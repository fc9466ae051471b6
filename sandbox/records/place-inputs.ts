import type { Input } from './draft.ts';
import type { Table } from './table.ts';

/**
 * Gives every row its position and the order in which Twenty answers: rows without one (or "first") go before the least
 * known position, "last" after the greatest; rows with a number keep it. A mix comes back regrouped in that order.
 */
export const placeInputs = (table: Table, inputs: readonly Input[]): readonly Input[] => {
  const kindOf = (input: Input): 'first' | 'last' | 'number' | 'other' => {
    if (input.position === undefined || input.position === 'first') return 'first';
    if (input.position === 'last') return 'last';
    return typeof input.position === 'number' ? 'number' : 'other';
  };
  const of = (kind: string): readonly Input[] => inputs.filter((input) => kindOf(input) === kind);
  const given = of('number').flatMap((input) => (typeof input.position === 'number' ? [input.position] : []));
  const known = table.positions();
  const least = Math.min(known?.min ?? 1, ...given);
  const greatest = Math.max(known?.max ?? 1, ...given);
  return [
    ...of('first').map((input, index) => ({ ...input, position: least - index - 1 })),
    ...of('last').map((input, index) => ({ ...input, position: greatest + index + 1 })),
    ...of('number'),
    ...of('other'),
  ];
};
