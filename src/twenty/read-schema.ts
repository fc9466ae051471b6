import { z } from 'zod';
import {
  SelectOption,
  TwentyFieldType,
  type WorkspaceField,
  type WorkspaceObject,
} from '../mapping/workspace-schema.ts';
import { manyOf, pageOf, shaped } from './http/envelopes.ts';
import type { Transport } from './http/transport.ts';
import { morphTarget, readRelationTargets } from './read-relation-targets.ts';

const field = z.object({
  id: z.string(),
  name: z.string(),
  label: z.string(),
  type: z.string(),
  applicationId: z.string().nullish(),
  isCustom: z.boolean().nullish(),
  isNullable: z.boolean().nullish(),
  isUnique: z.boolean().nullish(),
  isActive: z.boolean().nullish(),
  options: z.array(SelectOption).nullish(),
  settings: z.object({ relationType: z.string().nullish(), joinColumnName: z.string().nullish() }).loose().nullish(),
});
const object = z.object({
  id: z.string(),
  nameSingular: z.string(),
  namePlural: z.string(),
  labelSingular: z.string(),
  applicationId: z.string().nullish(),
  isCustom: z.boolean().nullish(),
  fields: z.array(field),
});

/** The server writes these itself, or refuses them. */
const SERVER_FIELDS = new Set(['updatedBy', 'searchVector']);

/** Reads every object with its fields, all pages, in both formats of the metadata API. Not rate-limited. */
export async function readObjects(transport: Transport): Promise<WorkspaceObject[]> {
  const objects: z.infer<typeof object>[] = [];
  for (let after: string | undefined; ; ) {
    const query = after === undefined ? '' : `&starting_after=${after}`;
    const body = await transport.must({
      method: 'GET',
      path: `/rest/metadata/objects?limit=200${query}`,
      kind: 'metadata-read',
    });
    const found = shaped(z.array(object), manyOf(body));
    objects.push(...found);
    const next = pageOf(body).next;
    if (next === undefined || found.length === 0 || next === after) break;
    after = next;
  }
  const standard = objects.find(({ nameSingular }) => nameSingular === 'person')?.applicationId ?? undefined;
  const targets = await readRelationTargets(transport);
  return objects.map((found) => ({
    id: found.id,
    nameSingular: found.nameSingular,
    namePlural: found.namePlural,
    labelSingular: found.labelSingular,
    isCustom: isCustom(found, standard),
    fields: found.fields.flatMap((raw) => {
      const isMorph = raw.type === 'MORPH_RELATION';
      const target = isMorph ? morphTarget(raw.name, objects) : targets.get(`${found.nameSingular}.${raw.name}`);
      return toField(raw, standard, target ?? '') ?? [];
    }),
  }));
}

/** Twenty 2.12 dropped `isCustom`: what the standard application does not own is custom. */
function isCustom(
  item: { readonly isCustom?: boolean | null | undefined; readonly applicationId?: string | null | undefined },
  standard: string | undefined,
): boolean {
  return item.isCustom ?? (standard !== undefined && item.applicationId !== standard);
}

function toField(raw: z.infer<typeof field>, standard: string | undefined, target: string): WorkspaceField | undefined {
  const type = TwentyFieldType.safeParse(raw.type);
  if (!type.success) return undefined;
  const kind = raw.settings?.relationType;
  const isToMany = kind === 'ONE_TO_MANY';
  return {
    id: raw.id,
    name: raw.name,
    label: raw.label,
    type: type.data,
    isCustom: isCustom(raw, standard),
    isNullable: raw.isNullable ?? true,
    isUnique: raw.isUnique ?? false,
    isWritable: !isToMany && !SERVER_FIELDS.has(raw.name) && type.data !== 'TS_VECTOR',
    ...(raw.options ? { options: raw.options } : {}),
    ...(kind === 'MANY_TO_ONE' || isToMany
      ? {
          relation: {
            kind: isToMany ? 'ONE_TO_MANY' : 'MANY_TO_ONE',
            target,
            ...(raw.settings?.joinColumnName ? { joinColumn: raw.settings.joinColumnName } : {}),
          },
        }
      : {}),
  };
}
