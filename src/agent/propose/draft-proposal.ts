import { UNPLACED_ATTRIBUTES } from '../../mapping/landing/default-landing.ts';
import type { FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { ColumnProposal, FileProposal, Proposal } from '../../mapping/proposal.ts';
import { PULSE_OBJECTS, type PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { ColumnProfile, DateOrder, SourceProfile } from '../../mapping/source-profile.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { placementOf } from './draft-columns.ts';
import { type DraftFile, draftMap } from './draft-map.ts';
import type { MatchedColumn, MatchedFile, ProposalDefaults } from './matched-file.ts';

/** Turns what the matcher says of each file into draft maps, shown targets, and the questions a person must answer. */
export function draftProposal(input: {
  readonly profile: SourceProfile;
  readonly files: readonly MatchedFile[];
  readonly schema: WorkspaceSchema;
  readonly defaults: ProposalDefaults;
}): Proposal {
  const { profile, schema, defaults } = input;
  const drafts = input.files.flatMap((matched): DraftFile[] => {
    const file = profile.files.find(({ name }) => name === matched.name);
    return file === undefined ? [] : [{ profile: file, matched }];
  });
  const exportOrder = majorityOrder(profile);
  const maps = PULSE_OBJECTS.flatMap((object): ObjectMap[] => {
    const files = drafts.filter(({ matched }) => matched.object === object || matched.alsoHolds.includes(object));
    return files.length === 0 ? [] : [draftMap({ object, files, schema, defaults, exportOrder })];
  });
  return {
    files: drafts.map((draft) => fileProposal(draft, maps)),
    maps,
    questions: [...drafts.flatMap((draft) => questionsOf(draft, profile)), ...missingKeys(maps)],
  };
}

/** The order most unambiguous date columns show; day first where none does, as most of the world writes. */
function majorityOrder(profile: SourceProfile): DateOrder {
  const votes: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  for (const { dates } of profile.files.flatMap(({ columns }) => columns)) {
    if (dates !== undefined && !dates.ambiguous) votes[dates.order] += 1;
  }
  return votes.mdy > votes.dmy ? 'mdy' : 'dmy';
}

function fileProposal({ profile, matched }: DraftFile, maps: readonly ObjectMap[]): FileProposal {
  return {
    name: profile.name,
    object: matched.object,
    confidence: matched.confidence,
    alsoHolds: [...matched.alsoHolds],
    columns: profile.columns.map((column) =>
      columnProposal(
        profile.name,
        column,
        matched.columns.find(({ index }) => index === column.index),
        maps,
      ),
    ),
  };
}

function columnProposal(
  file: string,
  column: ColumnProfile,
  matched: MatchedColumn | undefined,
  maps: readonly ObjectMap[],
): ColumnProposal {
  const attribute = matched?.attribute ?? null;
  const map = maps.find(({ object, files }) =>
    attribute === null
      ? files.some(
          ({ file: name, columns }) =>
            name === file && columns.some(({ index, use }) => index === column.index && use.kind !== 'attribute'),
        )
      : attribute.startsWith(`${object}.`),
  );
  const use = map?.files
    .find(({ file: name }) => name === file)
    ?.columns.find(({ index }) => index === column.index)?.use;
  const placement =
    use?.kind === 'field'
      ? map?.placements.find(({ field }) => field === use.field)
      : attribute === null
        ? undefined
        : placementOf(map?.placements ?? [], attribute);
  const why = attribute === null ? undefined : UNPLACED_ATTRIBUTES[attribute];
  return {
    name: column.name,
    index: column.index,
    attribute,
    confidence: matched?.confidence ?? 0,
    candidates: [...(matched?.candidates ?? [])],
    reasons: [...(matched?.reasons ?? []), ...(why === undefined ? [] : [why]), ...emptyReason(column)],
    samples: column.shapes.slice(0, 3).map(({ shape }) => shape),
    target: placement === undefined ? null : targetOf(placement, attribute),
    transform: use?.kind === 'attribute' || use?.kind === 'field' ? use.transform : null,
  };
}

function emptyReason({ filled }: ColumnProfile): string[] {
  return filled === 0 ? ['the column is empty: nothing is lost by leaving it out'] : [];
}

function targetOf(placement: FieldPlacement, attribute: string | null) {
  const part = placement.parts.find((candidate) => candidate.attribute === attribute)?.part ?? 'value';
  const subField = /^(firstName|lastName|primary|amount$|currencyCode|address[A-Z])/.test(part) ? `.${part}` : '';
  return {
    object: placement.object,
    field: `${placement.field}${subField}`,
    type: placement.type,
    new: placement.isNew,
  };
}

function questionsOf({ profile, matched }: DraftFile, source: SourceProfile): Proposal['questions'] {
  const decided = source.files.some(({ columns }) =>
    columns.some(({ dates }) => dates !== undefined && !dates.ambiguous),
  );
  const questions = profile.columns.flatMap((column) =>
    column.dates?.ambiguous === true && !decided
      ? [
          {
            code: 'ambiguous-date-order',
            file: profile.name,
            column: column.name,
            question: 'Does the day or the month come first? No row of the export decides it.',
          },
        ]
      : [],
  );
  if (matched.object === null) {
    questions.push({
      code: 'unknown-object',
      file: profile.name,
      column: '',
      question: 'What are the rows of this file? They match none of the objects.',
    });
  }
  return questions;
}

function missingKeys(maps: readonly ObjectMap[]): Proposal['questions'] {
  const asks = (map: ObjectMap, attribute: string, code: string, question: string): Proposal['questions'] => {
    const carried = map.files.some(({ columns }) =>
      columns.some(({ use }) => use.kind === 'attribute' && use.attribute === attribute),
    );
    return carried ? [] : [{ code, file: map.files[0]?.file ?? '', column: attribute, question }];
  };
  return maps.flatMap((map) => {
    const { patient }: { readonly patient?: string } = KEY_ATTRIBUTES[map.object as PulseObject];
    return patient === undefined
      ? []
      : asks(
          map,
          patient,
          'no-patient-column',
          `Which column names the patient of a ${map.object}? Without it none of its rows can be linked.`,
        );
  });
}
