import type { ColumnProfile } from '../../mapping/source-profile.ts';
import type { Transform } from '../../mapping/transform-schema.ts';
import type { SelectOption, TwentyFieldType } from '../../mapping/workspace-schema.ts';
import { type Choice, moneyOf, yesNo } from './choose-transform.ts';
import { isPicklist, valueMap } from './picklist.ts';

export interface TypedTransform {
  readonly type: TwentyFieldType;
  readonly transform: Transform;
}

const TEXT: TypedTransform = { type: 'TEXT', transform: { kind: 'text' } };

/** Nearly every value must fit a type before a column is given it. */
const MIN_FIT = 0.98;
/** JavaScript and Twenty hold whole numbers of 15 digits exactly. */
const MAX_DIGITS = 15;
const IDENTIFIER =
  /(?:^|[^a-z])(?:id|no|nr|num|number|nummer|numero|code|kode|codigo|zip|pin|postcode|plz|cnic|ssn|key|ref|barcode|fax)(?:$|[^a-z])/;

/** Type and transform of the custom field for a column that carries no attribute, by what its values show. */
export function transformForValues(input: Choice & { readonly existing?: readonly SelectOption[] }): TypedTransform {
  const { column, defaults, dateOrder: order } = input;
  if (column.typeFit < MIN_FIT) return TEXT;
  switch (column.type) {
    case 'date':
      return { type: 'DATE', transform: { kind: 'date', order } };
    case 'date-time':
      return { type: 'DATE_TIME', transform: { kind: 'date-time', order, timeZone: defaults.timeZone } };
    case 'boolean':
      return { type: 'BOOLEAN', transform: yesNo() };
    case 'integer':
    case 'decimal':
      return isIdentifier(column) ? TEXT : { type: 'NUMBER', transform: numberOf(column) };
    case 'money':
      return { type: 'CURRENCY', transform: moneyOf(input) };
    case 'email':
      return { type: 'EMAILS', transform: { kind: 'email' } };
    case 'phone':
      return { type: 'PHONES', transform: { kind: 'phone', country: column.phones?.country ?? defaults.country } };
    case 'url':
      return { type: 'LINKS', transform: { kind: 'url' } };
    case 'list':
      return { type: 'ARRAY', transform: { kind: 'list', separator: column.listSeparator ?? ';' } };
    case 'enumeration':
      return column.enumeration !== undefined && isPicklist(column)
        ? { type: 'SELECT', transform: valueMap({ attribute: null, column, existing: input.existing }) }
        : TEXT;
    case 'empty':
    case 'text':
    case 'long-text':
    case 'time':
    case 'uuid':
      return TEXT;
  }
}

/** A number that names something: zeros in front would be lost with a number. */
function isIdentifier({ name, lengths, isUnique, type, numbers }: ColumnProfile): boolean {
  const header = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  if (lengths.max > MAX_DIGITS || IDENTIFIER.test(header.normalize('NFKD').replace(/\p{M}/gu, ''))) return true;
  return (
    type === 'integer' && numbers?.unit === undefined && isUnique && lengths.min === lengths.max && lengths.max > 3
  );
}

function numberOf({ numbers }: ColumnProfile): Transform {
  const unit = numbers?.unit;
  return { kind: 'number', decimal: numbers?.decimal ?? '.', ...(unit === undefined ? {} : { unit }) };
}
