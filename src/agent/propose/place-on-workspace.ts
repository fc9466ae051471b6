import type { LandingField } from '../../mapping/landing/default-landing.ts';
import { isLegalName, toFieldName } from '../../mapping/legal-names.ts';
import type { FieldPlacement } from '../../mapping/object-map.ts';
import type { WorkspaceField, WorkspaceSchema } from '../../mapping/workspace-schema.ts';

/**
 * Puts a field of the default landing on a live workspace: a field there that means the same (by name, else by label)
 * and has the same type is taken; a name that another type holds gets a suffix; otherwise the field is new.
 */
export function placeField(landing: LandingField, schema: WorkspaceSchema): FieldPlacement {
  const { custom: _, ...placement } = landing;
  const fields = schema.objects.find(({ nameSingular }) => nameSingular === landing.object)?.fields ?? [];
  const existing =
    fields.find((field) => field.name === landing.field && fits(field, landing)) ??
    (landing.custom ? fields.find((field) => sameLabel(field, landing) && fits(field, landing)) : undefined);
  if (existing !== undefined) {
    return {
      ...placement,
      field: existing.name,
      label: existing.label,
      isNew: false,
      ...(existing.options === undefined ? {} : { options: existing.options }),
    };
  }
  return { ...placement, field: freeName(landing.field, fields), isNew: true };
}

/** A field name that is legal and that no field or join column of the object has. */
export function freeName(
  wanted: string,
  fields: readonly WorkspaceField[],
  taken: ReadonlySet<string> = new Set(),
): string {
  const used = new Set([...fields.flatMap(({ name, relation }) => [name, relation?.joinColumn ?? name]), ...taken]);
  const base = isLegalName(wanted) ? wanted : toFieldName(wanted);
  let name = base;
  for (let number = 1; used.has(name); number += 1) name = number === 1 ? `${base}Pulse` : `${base}Pulse${number}`;
  return name;
}

function fits(field: WorkspaceField, landing: LandingField): boolean {
  if (field.type !== landing.type) return false;
  const target = field.relation?.target ?? '';
  // Twenty's REST metadata does not say where a relation leads.
  return landing.relatesTo === undefined || target === '' || target === landing.relatesTo;
}

function sameLabel(field: WorkspaceField, landing: LandingField): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return fold(field.label) === fold(landing.label);
}
