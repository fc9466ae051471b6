/** Rows in the trash count for uniqueness but show only where a filter mentions `deletedAt`. */
const WITH_DELETED = 'or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)';

/** A REST filter that also finds records in the trash. */
export function withDeleted(filter: string | undefined): string {
  return filter === undefined ? WITH_DELETED : `and(${filter},${WITH_DELETED})`;
}

export function idsFilter(ids: readonly string[]): string {
  return `id[in]:[${ids.join(',')}]`;
}

/** A query string; commas stay as they are, since with 200 ids a proxy's limit of 8 KB for a request line is near. */
export function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return query.toString().replaceAll('%2C', ',');
}
