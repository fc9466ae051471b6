import { DEFAULT_LANDING, ENGINE_FIELDS } from '../../mapping/landing/default-landing.ts';
import { freeName, takenNames } from '../../mapping/landing/free-name.ts';
import { toFieldName } from '../../mapping/legal-names.ts';
import { PULSE_OBJECTS, type PulseObject } from '../../mapping/pulse-model.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';

/** Hands out names for custom fields, over all maps of a proposal, so that no two columns meet in one field by chance. */
export class FieldNames {
  readonly #taken = new Map<string, Set<string>>();
  readonly #owners = new Map<string, PulseObject>();
  readonly #schema: WorkspaceSchema;

  constructor(schema: WorkspaceSchema) {
    this.#schema = schema;
  }

  /** A legal name for a label on a Twenty object: of no field there, of none of the default landing, given once. */
  next(object: string, label: string): string {
    const taken = this.#taken.get(object) ?? this.#known(object);
    this.#taken.set(object, taken);
    const name = freeName(toFieldName(label), taken);
    taken.add(name);
    return name;
  }

  /** True when no other Pulse object's columns fill that field of the workspace; from then on it is this one's. */
  claim(object: string, field: string, owner: PulseObject): boolean {
    const path = `${object}.${field}`;
    const before = this.#owners.get(path) ?? owner;
    this.#owners.set(path, before);
    return before === owner;
  }

  #known(object: string): Set<string> {
    const fields = this.#schema.objects.find(({ nameSingular }) => nameSingular === object)?.fields ?? [];
    const landing = PULSE_OBJECTS.flatMap((name) => DEFAULT_LANDING[name]).filter((field) => field.object === object);
    const engine = ENGINE_FIELDS.filter((field) => field.object === object);
    return takenNames([...fields, ...[...landing, ...engine].map(({ field: name, type }) => ({ name, type }))]);
  }
}
