import type { Json } from '../../../mapping/hash.ts';
import type { FieldPlacement } from '../../../mapping/object-map.ts';
import type { PulseObject } from '../../../mapping/pulse-model.ts';
import { recordId } from '../record-id.ts';

/** One record as it will be sent to Twenty. `payload` includes id and sourceSystemId. */
export interface PlannedRecord {
  /** Singular name of the Twenty object. */
  readonly object: string;
  readonly id: string;
  readonly sourceObject: PulseObject;
  readonly sourceKey: string;
  readonly seq: number;
  readonly payload: Readonly<Record<string, Json>>;
  /** Ids of the records it points to: if one of them is not loaded, this one is not either. */
  readonly links: readonly string[];
}

/** A physician as patients, tasks and notes name them. */
export interface PhysicianFacts {
  readonly key: string;
  readonly name: string;
  readonly specialty: string;
  readonly credentials: string;
}

/** Everything a composer may know besides the row: looked up before, the same for the same export and decisions. */
export interface ComposeContext {
  readonly migrationId: string;
  readonly timeZone: string;
  /** Name in `createdBy` where the source does not say who made a record; Twenty keeps the actor only with a name. */
  readonly actorName: string;
  placements(object: PulseObject): readonly FieldPlacement[];
  physician(reference: string): PhysicianFacts | undefined;
  /** Workspace member for a reference to a physician (key, e-mail or name): theirs, or the fallback owner's. */
  ownerId(reference: string): string | null;
  /** Key of the clinic a reference (key or name) means; undefined when the export holds none. */
  clinicKey(reference: string): string | undefined;
  /** True when another live or deleted record of the workspace holds the value of a unique field. */
  isTaken(field: 'person.email' | 'company.domain', value: string): boolean;
  /** Notes that a field or option is needed, for the schema plan. */
  readonly usage: Usage;
}

/** Fields and options that planned records use; the schema step creates those that are missing. */
export class Usage {
  readonly #fields = new Map<string, Set<string>>();
  readonly #options = new Map<string, Map<string, string>>();

  field(object: string, field: string): void {
    const fields = this.#fields.get(object) ?? new Set();
    fields.add(field);
    this.#fields.set(object, fields);
  }

  option(input: { object: string; field: string; value: string; label: string }): void {
    const key = `${input.object}.${input.field}`;
    const options = this.#options.get(key) ?? new Map<string, string>();
    if (!options.has(input.value)) options.set(input.value, input.label);
    this.#options.set(key, options);
  }

  fields(): { object: string; field: string }[] {
    return [...this.#fields].flatMap(([object, fields]) => [...fields].map((field) => ({ object, field })));
  }

  options(): { object: string; field: string; value: string; label: string }[] {
    return [...this.#options].flatMap(([key, options]) => {
      const [object = '', field = ''] = key.split('.');
      return [...options].map(([value, label]) => ({ object, field, value, label }));
    });
  }
}

/** Builds a planned record, dropping members without a value and marking each field used. */
export function plannedRecord(
  context: ComposeContext,
  input: {
    readonly object: string;
    readonly sourceObject: PulseObject;
    readonly sourceKey: string;
    readonly seq: number;
    readonly fields: Readonly<Record<string, Json | undefined>>;
    readonly links: readonly string[];
    /** Target rows have no source id of their own. */
    readonly withSourceId?: boolean;
  },
): PlannedRecord {
  const { object, sourceObject, sourceKey, seq, links } = input;
  const id = recordId({ migrationId: context.migrationId, twentyObject: object, sourceObject, sourceKey });
  const payload: Record<string, Json> = { id };
  if (input.withSourceId !== false) payload.sourceSystemId = `${sourceObject}:${sourceKey}`;
  for (const [field, value] of Object.entries(input.fields)) if (value !== undefined) payload[field] = value;
  for (const field of Object.keys(payload)) context.usage.field(object, field);
  return { object, id, sourceObject, sourceKey, seq, payload, links };
}

/** Id of a record that another one links to. */
export function idOf(
  context: ComposeContext,
  twentyObject: string,
  sourceObject: PulseObject,
  sourceKey: string,
): string {
  return recordId({ migrationId: context.migrationId, twentyObject, sourceObject, sourceKey });
}
