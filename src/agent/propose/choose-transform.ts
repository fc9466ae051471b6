import type { AttributeId, PulseAttribute } from '../../mapping/pulse-model.ts';
import type { ColumnProfile, DateOrder } from '../../mapping/source-profile.ts';
import type { Transform } from '../../mapping/transform-schema.ts';
import type { TwentyFieldType } from '../../mapping/workspace-schema.ts';
import type { ProposalDefaults } from './matched-file.ts';
import { valueEntries } from './value-words.ts';

const TRUTHY = ['y', 'yes', 'true', 't', '1', 'active', 'on', 'si', 'sí', 'oui', 'sim', 'ja', 'haan', 'x'];
const FALSY = ['n', 'no', 'false', 'f', '0', 'inactive', 'off', 'non', 'nao', 'não', 'nein', 'nahi'];

/** More words than this make a text, not a picklist. */
export const MAX_OPTIONS = 60;

interface Choice {
  readonly column: ColumnProfile;
  readonly defaults: ProposalDefaults;
  /** The order that the export's other dates show, for a column that does not. */
  readonly exportOrder: DateOrder;
}

/** The transform for a column that carries an attribute, landing in a field of `type`. */
export function transformForAttribute(
  input: Choice & { readonly attribute: PulseAttribute; readonly type: TwentyFieldType },
): Transform {
  const { attribute, column, defaults, type } = input;
  switch (attribute.type) {
    case 'key':
    case 'reference':
      return { kind: 'key' };
    case 'text':
    case 'long-text':
      return { kind: 'text' };
    case 'person-name':
      return { kind: 'person-name', order: hasCommas(column) ? 'comma' : 'given-first' };
    case 'address':
      return { kind: 'address' };
    case 'email':
      return { kind: 'email' };
    case 'phone':
      return { kind: 'phone', country: column.phones?.country ?? defaults.country };
    case 'url':
      return { kind: 'url' };
    case 'country':
      return { kind: 'country' };
    case 'date':
      return { kind: 'date', order: orderOf(input) };
    case 'date-time':
      return { kind: 'date-time', order: orderOf(input), timeZone: defaults.timeZone };
    case 'time':
      return { kind: 'time' };
    case 'integer':
      return { kind: 'integer' };
    case 'money':
      return {
        kind: 'money',
        decimal: column.numbers?.decimal ?? '.',
        currency: column.numbers?.currency ?? defaults.currency,
      };
    case 'currency':
      return { kind: 'currency', fallback: defaults.currency };
    case 'boolean':
      return { kind: 'boolean', truthy: TRUTHY, falsy: FALSY };
    case 'list':
      return { kind: 'list', separator: column.listSeparator ?? ';' };
    case 'choice':
      return type === 'SELECT' ? valueMap(attribute.id, column) : { kind: 'text' };
  }
}

/** Type and transform of the custom field for a column that carries no attribute, by what its values show. */
export function transformForValues(input: Choice): { readonly type: TwentyFieldType; readonly transform: Transform } {
  const { column, defaults } = input;
  if (column.typeFit < 0.98) return { type: 'TEXT', transform: { kind: 'text' } };
  switch (column.type) {
    case 'date':
      return { type: 'DATE', transform: { kind: 'date', order: orderOf(input) } };
    case 'date-time':
      return {
        type: 'DATE_TIME',
        transform: { kind: 'date-time', order: orderOf(input), timeZone: defaults.timeZone },
      };
    case 'boolean':
      return { type: 'BOOLEAN', transform: { kind: 'boolean', truthy: TRUTHY, falsy: FALSY } };
    case 'integer':
    case 'decimal':
      return column.lengths.max > 15
        ? { type: 'TEXT', transform: { kind: 'text' } }
        : { type: 'NUMBER', transform: { kind: 'number', decimal: column.numbers?.decimal ?? '.' } };
    case 'enumeration':
      return column.enumeration !== undefined && column.enumeration.length <= MAX_OPTIONS
        ? { type: 'SELECT', transform: valueMap(null, column) }
        : { type: 'TEXT', transform: { kind: 'text' } };
    default:
      return { type: 'TEXT', transform: { kind: 'text' } };
  }
}

/** True when the column's words are a picklist: named by the profile, or few and short in a small file. */
export function isPicklist(column: ColumnProfile): boolean {
  if (column.enumeration !== undefined) return column.enumeration.length <= MAX_OPTIONS;
  return column.distinct <= 12 && column.lengths.max <= 40;
}

/** Known words become options; one that the profile did not see as a picklist word is kept as raw text, never an option. */
function valueMap(attribute: AttributeId | null, column: ColumnProfile): Transform {
  const words = (column.enumeration ?? []).map(({ value }) => value);
  return {
    kind: 'value-map',
    entries: valueEntries(attribute, words),
    unknown: column.enumeration === undefined ? 'new-option' : 'keep-raw',
  };
}

function orderOf({ column, exportOrder }: Choice): DateOrder {
  return column.dates === undefined || column.dates.ambiguous ? exportOrder : column.dates.order;
}

function hasCommas(column: ColumnProfile): boolean {
  const total = column.shapes.reduce((sum, { count }) => sum + count, 0);
  const withComma = column.shapes.filter(({ shape }) => shape.includes(',')).reduce((sum, { count }) => sum + count, 0);
  return withComma * 2 > total;
}
