import { inspect } from 'node:util';
import { z } from 'zod';
import { badRequest } from '../errors.ts';

const fileItems = z.array(z.strictObject({ fileId: z.uuidv4(), label: z.string() }));

export type FileItem = z.infer<typeof fileItems>[number];

const parsed = (value: unknown, key: string): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(
      `Invalid value "${inspect(value)}" for FILES field "${key}" - It should be an array of objects with "fileId" and "label" properties.`,
    );
  }
};

/** FILES: exactly `{fileId, label}` items, no more than the field allows; an empty list is stored as nothing. */
export const filesOf = (value: unknown, key: string, maximum: number): readonly FileItem[] | null => {
  if (value === null) return null;
  const given = parsed(value, key);
  const result = fileItems.safeParse(given);
  if (!result.success) {
    const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(', ');
    throw badRequest(`Invalid value "${inspect(given)}" for FILES field "${key}" - ${reasons}`);
  }
  if (result.data.length > maximum) throw badRequest(`Max number of files is ${maximum} for field "${key}"`);
  return result.data.length === 0 ? null : result.data;
};
