import type { Json } from '../mapping/hash.ts';
import type { SelectOption, TwentyFieldType } from '../mapping/workspace-schema.ts';
import { TwentyError } from './errors.ts';
import { oneOf } from './http/envelopes.ts';
import type { Call, Transport } from './http/transport.ts';

export interface NewObject {
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
  readonly labelPlural: string;
  /** Name of an icon that Twenty knows, e.g. `IconReceipt`. */
  readonly icon: string;
}

export interface NewField {
  readonly objectId: string;
  readonly name: string;
  readonly label: string;
  readonly type: TwentyFieldType;
  readonly isUnique?: boolean;
  readonly options?: readonly SelectOption[];
  /** For a RELATION: the object at the other end and the label of the reverse side there. */
  readonly relation?: { readonly targetObjectId: string; readonly reverseLabel: string };
}

/** Creates a custom object; answers its id. @throws TwentyError */
export async function createObject(transport: Transport, input: NewObject): Promise<string> {
  return idOf(await change(transport, 'POST', '/rest/metadata/objects', { ...input, isLabelSyncedWithName: false }));
}

/** Creates a field; answers its id. @throws TwentyError */
export async function createField(transport: Transport, input: NewField): Promise<string> {
  const { objectId, relation, options, isUnique, name, label, type } = input;
  const body = await change(transport, 'POST', '/rest/metadata/fields', {
    objectMetadataId: objectId,
    type,
    name,
    label,
    isLabelSyncedWithName: false,
    ...(isUnique === true ? { isUnique } : {}),
    ...(options === undefined ? {} : { options: asJson(options) }),
    ...(relation === undefined
      ? {}
      : {
          relationCreationPayload: {
            type: 'MANY_TO_ONE',
            targetObjectMetadataId: relation.targetObjectId,
            targetFieldLabel: relation.reverseLabel,
            targetFieldIcon: 'IconLink',
          },
        }),
  });
  return idOf(body);
}

/**
 * Sets the options of a picklist. Twenty 2.31 matches options by id: one that is sent without the id it has loses the
 * column's values, so what stands in the workspace is read again first.
 *
 * @throws RangeError when an existing option is left out or has lost its id; TwentyError
 */
export async function setOptions(
  transport: Transport,
  input: { readonly fieldId: string; readonly options: readonly SelectOption[]; readonly remove?: readonly string[] },
): Promise<void> {
  const path = `/rest/metadata/fields/${input.fieldId}`;
  const field = oneOf(await transport.must({ method: 'GET', path, kind: 'metadata-read' }));
  const sent = new Set(input.options.map(({ id }) => id));
  const removed = new Set(input.remove);
  for (const id of optionIds(field.options)) {
    if (!sent.has(id) && !removed.has(id)) throw new RangeError('an option would lose its id, and Twenty its values');
  }
  await change(transport, 'PATCH', path, { options: asJson(input.options) });
}

export async function deleteField(transport: Transport, fieldId: string): Promise<void> {
  await change(transport, 'DELETE', `/rest/metadata/fields/${fieldId}`);
}

export async function deleteObject(transport: Transport, objectId: string): Promise<void> {
  await change(transport, 'DELETE', `/rest/metadata/objects/${objectId}`);
}

function change(transport: Transport, method: Call['method'], path: string, body?: Json): Promise<Json> {
  return transport.must({ method, path, kind: 'metadata-write', ...(body === undefined ? {} : { body }) });
}

function idOf(body: Json): string {
  const { id } = oneOf(body);
  if (typeof id === 'string') return id;
  throw new TwentyError({ code: 'not-twenty', message: 'Twenty did not name what it made. Check the version.' });
}

function asJson(options: readonly SelectOption[]): Json {
  return options.map((option) => ({ ...option }));
}

function optionIds(options: Json | undefined): string[] {
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: Json) =>
    typeof option === 'object' && option !== null && 'id' in option && typeof option.id === 'string' ? [option.id] : [],
  );
}
