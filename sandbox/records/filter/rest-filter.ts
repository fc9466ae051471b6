import { badRequest } from '../../errors.ts';

/** A filter in the nested form that both APIs share: `{and: [{emails: {primaryEmail: {eq: 'a@b.c'}}}]}`. */
export type FilterNode = Readonly<Record<string, unknown>>;

const COMPARATORS = [
  'eq',
  'neq',
  'in',
  'containsAny',
  'is',
  'gt',
  'gte',
  'lt',
  'lte',
  'startsWith',
  'endsWith',
  'like',
  'ilike',
];

const CONJUNCTION = /^(or|and|not)\((.+)\)$/s;

const checkBrackets = (text: string): void => {
  const missing = text.split('(').length - text.split(')').length;
  if (missing === 0) return;
  const count = Math.abs(missing);
  const kind = missing > 0 ? 'close' : 'open';
  throw badRequest(`'filter' invalid. ${count} ${kind} bracket${count > 1 ? 's are' : ' is'} missing in the query`);
};

/** Splits the inside of a conjunction at its outer commas, as literally as Twenty: quotes and brackets only toggle. */
const conditionsOf = (text: string): readonly string[] => {
  const conditions: string[] = [];
  const inside = { brackets: false, double: false, single: false };
  let depth = 0;
  let current = '';
  for (const letter of text) {
    let keep = depth >= 1;
    if (letter === '(') depth += 1;
    if (letter === ')') {
      depth -= 1;
      keep = depth >= 1;
    }
    if (letter === '[' || letter === ']') inside.brackets = !inside.brackets;
    if (letter === '"') inside.double = !inside.double;
    if (letter === "'") inside.single = !inside.single;
    if (letter === ',' && depth === 1 && !inside.brackets && !inside.double && !inside.single) {
      conditions.push(current);
      current = '';
      keep = false;
    }
    if (keep) current += letter;
  }
  return [...conditions, current];
};

const unquoted = (text: string): string => (/^["'].*["']$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text);

const operandOf = (text: string, comparator: string): unknown => {
  if (comparator === 'is') return text;
  if (comparator !== 'in' && comparator !== 'containsAny') return unquoted(text);
  if (!text.startsWith('[') || !text.endsWith(']')) {
    throw badRequest(
      `'filter' invalid for '${comparator}' operator. Received '${text}' but array value expected eg: 'field[${comparator}]:[value_1,value_2]'`,
    );
  }
  return text.slice(1, -1).split(',').map(unquoted);
};

const conditionOf = (text: string): FilterNode => {
  if (!/^(.+)\[(.+)\]:(.+)$/.test(text)) throw badRequest(`'filter' invalid for '${text}'. eg: price[gte]:10`);
  const open = text.indexOf('[');
  const close = text.indexOf(']', open);
  const comparator = text.slice(open + 1, close);
  if (!COMPARATORS.includes(comparator)) {
    throw badRequest(`'filter' invalid for '${text}', comparator ${comparator} not in ${COMPARATORS.join(', ')}`);
  }
  const value = operandOf(text.slice(text.indexOf(':', close) + 1), comparator);
  const start: FilterNode = { [comparator]: value };
  return text
    .slice(0, open)
    .split('.')
    .reduceRight((inner, name) => ({ [name]: inner }), start);
};

const nodeOf = (text: string): FilterNode => {
  const conjunction = CONJUNCTION.exec(text)?.[1];
  if (conjunction === undefined) return conditionOf(text);
  const inner = conditionsOf(text).map(nodeOf);
  if (conjunction !== 'not') return { [conjunction]: inner };
  if (inner.length > 1) {
    throw badRequest(`'filter' invalid. 'not' conjunction should contain only 1 condition. eg: not(field[eq]:1)`);
  }
  return { not: inner[0] };
};

/** Reads the `filter` parameter of REST; without one everything matches. Throws Twenty's own complaints. */
export const parseRestFilter = (text: string | undefined): FilterNode => {
  if (text === undefined) return {};
  checkBrackets(text);
  return nodeOf(CONJUNCTION.test(text) ? text : `and(${text})`);
};
