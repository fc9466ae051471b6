import type { FieldType } from '../../metadata/types.ts';
import type { SubFieldType } from '../../values/composites.ts';

const STRING = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'is', 'like', 'ilike', 'startsWith', 'endsWith'];
const ORDERED = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'is'];
const ENUM = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'containsAny', 'is', 'isEmptyArray'];

/** The operators that a filter may use on a field of the type, in the order in which Twenty lists them. */
export const operatorsOf = (type: FieldType | SubFieldType): readonly string[] => {
  switch (type) {
    case 'TEXT':
      return STRING;
    case 'BOOLEAN':
      return ['eq', 'is'];
    case 'ARRAY':
      return ['containsIlike', 'is', 'isEmptyArray'];
    case 'MULTI_SELECT':
      return ['containsAny', 'is', 'isEmptyArray'];
    case 'SELECT':
    case 'RATING':
      return ENUM;
    case 'RAW_JSON':
    case 'FILES':
      return ['is', 'like'];
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION':
    case 'DATE':
    case 'DATE_TIME':
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      return ORDERED;
    default:
      return ['eq', 'neq', 'is'];
  }
};
