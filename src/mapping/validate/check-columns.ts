import { UNPLACED_ATTRIBUTES } from '../landing/default-landing.ts';
import type { ColumnMap, FieldPlacement, ObjectMap } from '../object-map.ts';
import { type AttributeId, PULSE_ATTRIBUTES } from '../pulse-model.ts';
import { KEY_ATTRIBUTES } from '../source-keys.ts';
import type { SourceProfile } from '../source-profile.ts';
import type { Transform } from '../transform-schema.ts';
import { checkTransform } from './check-transform.ts';
import { fittingKinds } from './fitting-kinds.ts';
import { type MapProblem, problem } from './map-problem.ts';

/** Types of attributes whose values can be joined when two columns carry them. */
const JOINED = new Set(['text', 'long-text', 'list']);

/** What is wrong with the columns of a map: that they are in the export, carry what they can, and land somewhere. */
export function checkColumns(map: ObjectMap, profile: SourceProfile | undefined): MapProblem[] {
  return map.files.flatMap(({ file, columns }) => [
    ...checkPresence(file, columns, profile),
    ...checkKeys(map, file, columns),
    ...columns.flatMap((column, at) => {
      const where = whereOf(file, column);
      return [
        ...checkTwice(columns.slice(0, at), column, where),
        ...checkUse(map, column, where),
        ...(column.use.kind === 'attribute' || column.use.kind === 'field'
          ? checkTransform(column.use.transform, column, where)
          : []),
      ];
    }),
  ]);
}

function whereOf(file: string, { column, index }: ColumnMap): string {
  return `${file}, column ${index + 1} "${column}"`;
}

function checkPresence(file: string, columns: readonly ColumnMap[], profile: SourceProfile | undefined): MapProblem[] {
  if (profile === undefined) return [];
  const known = profile.files.find(({ name }) => name === file);
  if (known === undefined) {
    return [problem('unknown-file', file, 'the export holds no file of this name; correct the name')];
  }
  return columns
    .filter(({ column, index }) => known.columns.find((other) => other.index === index)?.name !== column)
    .map((column) =>
      problem(
        'unknown-column',
        whereOf(file, column),
        'the file has no column of this name in this place; correct both',
      ),
    );
}

function checkKeys({ object }: ObjectMap, file: string, columns: readonly ColumnMap[]): MapProblem[] {
  const carried = new Set(columns.flatMap(({ use }) => (use.kind === 'attribute' ? [use.attribute] : [])));
  const lacks = (id: AttributeId | undefined): id is AttributeId => id !== undefined && !carried.has(id);
  const { key, patient, parent } = KEY_ATTRIBUTES[object];
  const problems: MapProblem[] = [];
  if (lacks(key)) {
    const message = `no column carries ${key}: rows are known by their content, and a changed row counts as another one`;
    problems.push(problem('missing-key', file, message, object === 'patient' || object === 'campaign'));
  }
  for (const link of [patient, parent]) {
    if (lacks(link)) {
      problems.push(
        problem('missing-link', file, `no column carries ${link}: none of the rows can be linked; map one`),
      );
    }
  }
  return problems;
}

function checkTwice(before: readonly ColumnMap[], { index, use }: ColumnMap, where: string): MapProblem[] {
  const attribute = use.kind === 'attribute' ? use.attribute : undefined;
  const same = (other: ColumnMap): boolean => other.use.kind === 'attribute' && other.use.attribute === attribute;
  const problems: MapProblem[] = [];
  if (before.some((other) => other.index === index && (attribute === undefined || same(other)))) {
    problems.push(problem('column-twice', where, 'the column is mapped twice to the same end; remove one'));
  } else if (attribute !== undefined && before.some(same) && !JOINED.has(typeOf(attribute))) {
    const message = `another column carries ${attribute} too and only one value can be kept; map one of them otherwise`;
    problems.push(problem('attribute-twice', where, message));
  }
  const field = use.kind === 'field' ? use.field : undefined;
  if (field !== undefined && before.some((other) => other.use.kind === 'field' && other.use.field === field)) {
    problems.push(
      problem('field-twice', where, `another column of the file fills "${field}" too; give one another field`),
    );
  }
  return problems;
}

function typeOf(attribute: AttributeId): string {
  return PULSE_ATTRIBUTES.get(attribute)?.type ?? '';
}

function checkUse({ object, placements }: ObjectMap, { use }: ColumnMap, where: string): MapProblem[] {
  switch (use.kind) {
    case 'attribute':
      return PULSE_ATTRIBUTES.get(use.attribute)?.object === object
        ? checkAttribute(placements, use.attribute, use.transform, where)
        : [problem('foreign-attribute', where, `${use.attribute} is no attribute of a ${object}; choose one that is`)];
    case 'field': {
      const placement = placements.find(({ field, parts }) => field === use.field && parts.length === 0);
      if (placement === undefined) {
        const message = `no placement says on which object the field "${use.field}" is; add one without parts`;
        return [problem('missing-field', where, message)];
      }
      return [
        ...clash({ placement, part: 'value', transform: use.transform, where }),
        ...(placement.type === use.type
          ? []
          : [
              problem(
                'type-clash',
                where,
                `the column says ${use.type}, the placement ${placement.type}; make them one`,
              ),
            ]),
      ];
    }
    case 'note':
    case 'drop':
      return [];
  }
}

function checkAttribute(
  placements: readonly FieldPlacement[],
  attribute: AttributeId,
  transform: Transform,
  where: string,
): MapProblem[] {
  const holding = placements.flatMap((placement) =>
    placement.parts.filter((part) => part.attribute === attribute).map(({ part }) => ({ placement, part })),
  );
  if (holding.length === 0 && UNPLACED_ATTRIBUTES[attribute] === undefined) {
    return [problem('unplaced-attribute', where, `${attribute} lands in no field, so its values are lost; place it`)];
  }
  return holding.flatMap(({ placement, part }) => clash({ placement, part, transform, where }));
}

function clash(input: {
  readonly placement: FieldPlacement;
  readonly part: string;
  readonly transform: Transform;
  readonly where: string;
}): MapProblem[] {
  const { placement, part, transform, where } = input;
  const kinds = fittingKinds(placement.type, part);
  if (kinds === undefined || kinds.includes(transform.kind)) return [];
  const message = `${placement.object}.${placement.field} is ${placement.type} and takes ${kinds.join(' or ')}, not ${transform.kind}`;
  return [problem('type-clash', where, message)];
}
