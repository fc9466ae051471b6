/** Something wrong with a map. No value of the export is named, only headers, fields and picklist words of the map. */
export interface MapProblem {
  readonly code:
    | 'unknown-file'
    | 'unknown-column'
    | 'column-twice'
    | 'foreign-attribute'
    | 'attribute-twice'
    | 'missing-key'
    | 'missing-link'
    | 'unplaced-attribute'
    | 'missing-field'
    | 'illegal-name'
    | 'illegal-option'
    | 'unknown-option'
    | 'type-clash'
    | 'not-creatable'
    | 'field-twice'
    | 'unknown-relation'
    | 'unknown-time-zone'
    | 'unknown-country'
    | 'unknown-currency'
    | 'empty-separator'
    | 'contradiction';
  /** File and column, or object and field. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** True when loading with this map would lose or spoil something; false for what a person should only know. */
  readonly blocks: boolean;
}

export function problem(code: MapProblem['code'], where: string, message: string, blocks = true): MapProblem {
  return { code, where, message, blocks };
}
