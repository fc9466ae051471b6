import type { TwentyFieldType, WorkspaceField } from '../../mapping/workspace-schema.ts';

const cache = new WeakMap<readonly WorkspaceField[], ReadonlyMap<string, TwentyFieldType>>();

/** Types by the name under which a value is sent: a relation's by its join column. */
export function typesByName(fields: readonly WorkspaceField[]): ReadonlyMap<string, TwentyFieldType> {
  const known = cache.get(fields);
  if (known !== undefined) return known;
  const types = new Map<string, TwentyFieldType>();
  for (const { name, type, relation } of fields) {
    if (relation?.joinColumn === undefined) types.set(name, type);
    else types.set(relation.joinColumn, 'UUID');
  }
  cache.set(fields, types);
  return types;
}
