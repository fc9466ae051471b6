import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import type { Physician } from '../owners/resolve-owners.ts';
import { chunks } from './plan-records.ts';

interface From {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly signal: AbortSignal;
}

/** The physicians of the export. Few enough for memory: staff, not patients. */
export async function loadPhysicians(from: From): Promise<Physician[]> {
  const physicians: Physician[] = [];
  for await (const chunk of chunks(from, 'physician')) {
    for (const row of chunk) {
      const parts = [row.text('physician.firstName'), row.text('physician.lastName')].filter(Boolean).join(' ');
      physicians.push({
        key: row.key,
        name: parts || row.text('physician.fullName'),
        email: row.text('physician.email'),
        specialty: row.text('physician.specialty'),
        credentials: row.text('physician.credentials'),
      });
    }
  }
  return physicians;
}

/** Key of a clinic by key or name, without regard to case. */
export async function loadClinicIndex(from: From): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  for await (const chunk of chunks(from, 'clinic')) {
    for (const row of chunk) {
      names.set(row.text('clinic.name').toLowerCase(), row.key);
      keys.set(row.key.toLowerCase(), row.key);
    }
  }
  names.delete('');
  return new Map([...names, ...keys]);
}
