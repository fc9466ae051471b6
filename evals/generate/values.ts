import type { Maker } from './case-spec.ts';

/** One of the words; a word that stands twice comes twice as often. */
export function pick(...words: readonly string[]): Maker {
  return ({ faker }) => faker.helpers.arrayElement(words);
}

/** Empty in some rows. */
export function sometimes(share: number, maker: Maker): Maker {
  return (making) => (making.faker.number.float({ min: 0, max: 1 }) < share ? maker(making) : '');
}

/** Always the same text. */
export function fixed(text: string): Maker {
  return () => text;
}

/** Running keys such as "P00042": every # from the right a digit of the number. Kept under `name` for `ref`. */
export function key(name: string, format: string, start = 1): Maker {
  return ({ row, keys }) => {
    const wanted = (format.match(/#/g) ?? []).length;
    const digits = String(row + start).padStart(wanted, '0');
    let at = 0;
    const text = format.replace(/#/g, () => digits.charAt(at++));
    const value = wanted === 0 ? format + digits : text;
    keys.set(name, [...(keys.get(name) ?? []), value]);
    return value;
  };
}

/** A key of other rows, at random. */
export function ref(name: string): Maker {
  return ({ faker, keys }) => faker.helpers.arrayElement(keys.get(name) ?? ['']);
}

/** The key of the same row: for files that hold one row for each. */
export function sameRow(name: string): Maker {
  return ({ row, keys }) => keys.get(name)?.[row] ?? '';
}

export const uuidKey =
  (name: string): Maker =>
  ({ faker, keys }) => {
    const value = faker.string.uuid();
    keys.set(name, [...(keys.get(name) ?? []), value]);
    return value;
  };

/** Whole numbers. */
export function int(min: number, max: number): Maker {
  return ({ faker }) => String(faker.number.int({ min, max }));
}

/** Digits and signs by a pattern: # a digit, ? a capital letter. */
export function code(pattern: string): Maker {
  return ({ faker }) => faker.helpers.replaceSymbols(pattern);
}

export function decimal(
  min: number,
  max: number,
  format: 'point' | 'comma' | 'grouped' | 'grouped-comma' = 'point',
): Maker {
  return ({ faker }) => {
    const value = faker.number.float({ min, max, fractionDigits: 2 }).toFixed(2);
    const [whole = '0', cents = '00'] = value.split('.');
    const grouped = (sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);
    if (format === 'comma') return `${whole},${cents}`;
    if (format === 'grouped') return `${grouped(',')}.${cents}`;
    return format === 'grouped-comma' ? `${grouped('.')},${cents}` : value;
  };
}

type DateFormat = 'iso' | 'dmy/' | 'dmy.' | 'dmy-' | 'mdy/' | 'compact' | 'text';

function written(date: Date, format: DateFormat): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (value: number): string => String(value).padStart(2, '0');
  if (format === 'iso') return `${year}-${two(month)}-${two(day)}`;
  if (format === 'compact') return `${year}${two(month)}${two(day)}`;
  if (format === 'mdy/') return `${two(month)}/${two(day)}/${year}`;
  if (format === 'text')
    return `${day} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]} ${year}`;
  const sign = format.charAt(3);
  return `${two(day)}${sign}${two(month)}${sign}${year}`;
}

/** A day between two years. */
export function day(format: DateFormat, from = 2023, to = 2026): Maker {
  return ({ faker }) =>
    written(faker.date.between({ from: `${from}-01-01T00:00:00Z`, to: `${to}-06-30T00:00:00Z` }), format);
}

export const birthday = (format: DateFormat): Maker => day(format, 1938, 2023);

/** Day and time in one cell. */
export function moment(format: DateFormat, from = 2023, to = 2026): Maker {
  return ({ faker }) => {
    const date = faker.date.between({ from: `${from}-01-01T00:00:00Z`, to: `${to}-06-30T00:00:00Z` });
    const clock = date.toISOString().slice(11, 16);
    return format === 'iso' ? `${written(date, format)}T${clock}:00Z` : `${written(date, format)} ${clock}`;
  };
}

export const clock: Maker = ({ faker }) =>
  `${String(faker.number.int({ min: 8, max: 18 })).padStart(2, '0')}:${faker.helpers.arrayElement(['00', '15', '30', '45'])}`;

export const given: Maker = ({ person }) => person.given;
export const surname: Maker = ({ person }) => person.surname;
export const middle: Maker = ({ person }) => person.middle;
export const fullName: Maker = ({ person }) => `${person.given} ${person.surname}`;
export const surnameFirst: Maker = ({ person }) => `${person.surname}, ${person.given}`;
export const email: Maker = ({ person }) => person.email;
export const otherName: Maker = ({ faker }) => faker.person.fullName().replace(/^(?:Dr|Mrs?|Ms|Miss)\.? /, '');

export function sex(man: string, woman: string): Maker {
  return ({ person }) => (person.isWoman ? woman : man);
}

/** Telephone numbers by a pattern of # for digits. */
export const phone =
  (pattern: string): Maker =>
  ({ faker }) =>
    faker.helpers.replaceSymbols(pattern.replace(/\?/g, ''));

export const street: Maker = ({ faker }) => faker.location.streetAddress();
export const address: Maker = ({ faker }) =>
  `${faker.location.streetAddress()}, ${faker.location.zipCode()} ${faker.location.city()}`;
export const hash: Maker = ({ faker }) => faker.string.hexadecimal({ length: 32, casing: 'lower', prefix: '' });
export const uuid: Maker = ({ faker }) => faker.string.uuid();
export const sentence: Maker = ({ faker }) => faker.lorem.sentence({ min: 5, max: 14 });
export const words: Maker = ({ faker }) => faker.lorem.words({ min: 1, max: 3 });
export const company: Maker = ({ faker }) => faker.company.name();
export const site: Maker = ({ faker }) => `https://www.${faker.internet.domainWord()}.example`;

/** Several words joined, as list cells are. */
export function several(separator: string, ...choices: readonly string[]): Maker {
  return ({ faker }) => faker.helpers.arrayElements(choices, { min: 1, max: 3 }).join(separator);
}

/** A text around what other makers give: "{0} mmHg". */
export function joined(template: string, ...makers: readonly Maker[]): Maker {
  return (making) => template.replace(/\{(\d)\}/g, (_, at: string) => makers[Number(at)]?.(making) ?? '');
}
