import { readFileSync } from 'node:fs';
import { z } from 'zod';

const staff = z.array(z.object({ firstName: z.string(), lastName: z.string(), email: z.string() }));

/** The staff of the example clinic who have an account in its Twenty. */
export function exampleStaff(): z.infer<typeof staff> {
  return staff.parse(JSON.parse(readFileSync(new URL('../examples/clinic-members.json', import.meta.url), 'utf8')));
}
