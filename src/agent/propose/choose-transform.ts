import type { PulseAttribute } from '../../mapping/pulse-model.ts';
import type { ColumnProfile, DateOrder } from '../../mapping/source-profile.ts';
import type { Transform } from '../../mapping/transform-schema.ts';
import type { SelectOption, TwentyFieldType } from '../../mapping/workspace-schema.ts';
import type { ProposalDefaults } from './matched-file.ts';
import { isAlwaysPicklist, valueMap } from './picklist.ts';

const TRUTHY =
  'y yes true t 1 on x active current employed enabled si sí oui sim ja verdadero vrai wahr aktiv activo actif ativo haan';
const FALSY =
  'n no false f 0 off inactive former left resigned terminated retired disabled non nao não nein falso faux falsch inaktiv inactivo inactif inativo nahi';

/** Yes and no in the languages that clinics write. */
export function yesNo(): Transform {
  return { kind: 'boolean', truthy: TRUTHY.split(' '), falsy: FALSY.split(' ') };
}

/** What is known besides the attribute. */
export interface Choice {
  readonly column: ColumnProfile;
  readonly defaults: ProposalDefaults;
  /** How the column's dates are read. */
  readonly dateOrder: DateOrder;
}

/** The transform for a column that carries an attribute and lands in a field of `type` with `existing` options. */
export function transformForAttribute(
  input: Choice & {
    readonly attribute: PulseAttribute;
    readonly type: TwentyFieldType;
    readonly existing?: readonly SelectOption[] | undefined;
  },
): Transform {
  const { attribute, column, defaults, dateOrder: order, type } = input;
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
      return { kind: 'date', order };
    case 'date-time':
      return { kind: 'date-time', order, timeZone: defaults.timeZone };
    case 'time':
      return { kind: 'time' };
    case 'integer':
      return { kind: 'integer' };
    case 'money':
      return moneyOf(input);
    case 'currency':
      return { kind: 'currency', fallback: defaults.currency };
    case 'boolean':
      return yesNo();
    case 'list':
      return { kind: 'list', separator: column.listSeparator ?? ';' };
    case 'choice':
      return type === 'SELECT' || isAlwaysPicklist(attribute.id)
        ? valueMap({ attribute: attribute.id, column, existing: input.existing })
        : { kind: 'text' };
  }
}

export function moneyOf({ column, defaults }: Pick<Choice, 'column' | 'defaults'>): Transform {
  const { decimal = '.', currency = defaults.currency } = column.numbers ?? {};
  return { kind: 'money', decimal, currency };
}

/** True when most values look like "Khan, Ayesha". */
function hasCommas(column: ColumnProfile): boolean {
  const count = (shapes: ColumnProfile['shapes']): number => shapes.reduce((sum, shape) => sum + shape.count, 0);
  return count(column.shapes.filter(({ shape }) => shape.includes(','))) * 2 > count(column.shapes);
}
