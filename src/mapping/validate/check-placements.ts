import { takenNames } from '../landing/free-name.ts';
import { isLegalName, isReservedName } from '../legal-names.ts';
import type { FieldPlacement, ObjectMap } from '../object-map.ts';
import type { TwentyFieldType, WorkspaceSchema } from '../workspace-schema.ts';
import { type MapProblem, problem } from './map-problem.ts';
import { isOptionLabel, isOptionValue } from './option-rules.ts';

/** Twenty 2.31 makes no field of these types over its API, or only with what a map does not say. */
const NOT_CREATABLE = new Set<TwentyFieldType>(['ACTOR', 'MORPH_RELATION', 'NUMERIC', 'POSITION', 'TS_VECTOR']);
const PICKLISTS = new Set<TwentyFieldType>(['SELECT', 'MULTI_SELECT']);

/** What is wrong with the fields of a map: that they are there or can be made, under legal names, with legal options. */
export function checkPlacements(map: ObjectMap, schema: WorkspaceSchema): MapProblem[] {
  return map.placements.flatMap((placement, at) => {
    const where = `${placement.object}.${placement.field}`;
    const isTwice = map.placements
      .slice(0, at)
      .some(({ object, field }) => object === placement.object && field === placement.field);
    return [
      ...(isTwice ? [problem('field-twice', where, 'the field is placed twice; join the parts in one placement')] : []),
      ...checkField(placement, schema, where),
      ...checkOptions(placement, map, where),
    ];
  });
}

function checkField(placement: FieldPlacement, schema: WorkspaceSchema, where: string): MapProblem[] {
  const { field: name, type, isNew, object, relatesTo } = placement;
  const target = schema.objects.find(({ nameSingular }) => nameSingular === object);
  const existing = target?.fields.find((field) => field.name === name);
  if (existing !== undefined) {
    return existing.type === type
      ? []
      : [
          problem(
            'type-clash',
            where,
            `the workspace has it as ${existing.type}, the map as ${type}; name another field`,
          ),
        ];
  }
  if (!isNew)
    return [problem('missing-field', where, 'the workspace has no such field; set isNew or name another one')];
  // A custom object that is still to be made brings its own `name`, `createdAt` and the like.
  const comesWithObject = target === undefined && takenNames([]).has(name);
  if (comesWithObject) return [];
  const problems: MapProblem[] = [];
  if (isReservedName(name))
    problems.push(problem('illegal-name', where, 'Twenty keeps this name for itself; choose another'));
  else if (!isLegalName(name)) {
    problems.push(problem('illegal-name', where, 'a name is a small letter and up to 62 ASCII letters and digits'));
  } else if (takenNames(target?.fields ?? []).has(name)) {
    problems.push(problem('illegal-name', where, 'a link or sub-field of the object has this name; choose another'));
  }
  if (NOT_CREATABLE.has(type)) problems.push(problem('not-creatable', where, `no field of type ${type} can be made`));
  if (type === 'RELATION' && !isKnownObject(relatesTo, schema)) {
    problems.push(
      problem('unknown-relation', where, 'the object at the other end is not in the workspace; set relatesTo'),
    );
  }
  return problems;
}

function isKnownObject(name: string | undefined, schema: WorkspaceSchema): boolean {
  return schema.objects.some(({ nameSingular }) => nameSingular === name);
}

function checkOptions(placement: FieldPlacement, map: ObjectMap, where: string): MapProblem[] {
  if (!PICKLISTS.has(placement.type)) return [];
  const options = placement.options ?? [];
  const problems = options.flatMap(({ value, label }, at) => {
    const found: MapProblem[] = [];
    const isTwice = options.slice(0, at).some((other) => other.value === value);
    if (isTwice) found.push(problem('illegal-option', where, `the option "${value}" stands twice; remove one`));
    if (!isOptionValue(value)) {
      const message = `"${value}" is no option value: ASCII capitals, digits and single _, at most 63, a letter first`;
      found.push(problem('illegal-option', where, message));
    }
    if (!isOptionLabel(label)) {
      found.push(problem('illegal-option', where, `the label "${label}" must have 1 to 63 characters and no comma`));
    }
    return found;
  });
  return [...problems, ...unknownOptions(placement, map, where)];
}

/** Entries of value maps that name an option which the field does not have. `task.status` is filled by their task status. */
function unknownOptions(placement: FieldPlacement, { files }: ObjectMap, where: string): MapProblem[] {
  const known = new Set((placement.options ?? []).map(({ value }) => value));
  const feeding = new Set<string>(
    placement.parts.filter(({ part }) => part === 'value').map(({ attribute }) => attribute),
  );
  const missing = new Set<string>();
  for (const { use } of files.flatMap(({ columns }) => columns)) {
    if (use.kind !== 'attribute' && use.kind !== 'field') continue;
    const feeds = use.kind === 'attribute' ? feeding.has(use.attribute) : use.field === placement.field;
    if (!feeds || use.transform.kind !== 'value-map') continue;
    for (const { to } of use.transform.entries) if (!known.has(to)) missing.add(to);
  }
  return [...missing].map((value) =>
    problem('unknown-option', where, `a value map names "${value}", which is none of the options; add it`),
  );
}
