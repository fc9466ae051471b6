import { UNPLACED_ATTRIBUTES } from '../../mapping/landing/default-landing.ts';
import type { ColumnUse, FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { ColumnProposal, FileProposal } from '../../mapping/proposal.ts';
import { PULSE_ATTRIBUTES } from '../../mapping/pulse-model.ts';
import type { ColumnProfile } from '../../mapping/source-profile.ts';
import { type DraftFile, keepsIt } from './carried-columns.ts';
import { placementOf } from './draft-columns.ts';
import type { MatchedColumn } from './matched-file.ts';

const MAX_SAMPLES = 3;

/** What a person looks at before confirming: each column of a file with attribute, evidence, target and transform. */
export function fileProposal({ profile, matched }: DraftFile, maps: readonly ObjectMap[]): FileProposal {
  return {
    name: profile.name,
    object: matched.object,
    confidence: matched.confidence,
    alsoHolds: [...matched.alsoHolds],
    columns: profile.columns.map((column) => {
      const found = matched.columns.find(({ index }) => index === column.index);
      const attribute = found !== undefined && keepsIt(found, matched.columns) ? found.attribute : null;
      return columnProposal({ file: profile.name, column, matched: found, attribute, maps });
    }),
  };
}

function columnProposal(input: {
  readonly file: string;
  readonly column: ColumnProfile;
  readonly matched: MatchedColumn | undefined;
  readonly attribute: MatchedColumn['attribute'];
  readonly maps: readonly ObjectMap[];
}): ColumnProposal {
  const { column, matched, attribute } = input;
  const found = ownUse(input);
  const placement = found && placementFor(found.use, found.map.placements);
  return {
    name: column.name,
    index: column.index,
    attribute,
    confidence: matched?.confidence ?? 0,
    candidates: [...(matched?.candidates ?? [])],
    reasons: [...(matched?.reasons ?? []), ...reasonsOf(column, attribute, found?.use, placement)],
    samples: column.shapes.slice(0, MAX_SAMPLES).map(({ shape }) => shape),
    target: placement === undefined ? null : targetOf(placement, attribute),
    transform: found?.use.kind === 'attribute' || found?.use.kind === 'field' ? found.use.transform : null,
  };
}

/** The column's own use in a map: that of its attribute, else the one without an attribute. */
function ownUse({ file, column, attribute, maps }: Parameters<typeof columnProposal>[0]) {
  const uses = maps.flatMap((map) =>
    map.files
      .filter((entry) => entry.file === file)
      .flatMap(({ columns }) => columns.filter(({ index }) => index === column.index))
      .map(({ use }) => ({ map, use })),
  );
  return (
    uses.find(({ use }) => use.kind === 'attribute' && use.attribute === attribute) ??
    uses.find(({ use }) => use.kind !== 'attribute')
  );
}

function placementFor(use: ColumnUse, placements: readonly FieldPlacement[]): FieldPlacement | undefined {
  switch (use.kind) {
    case 'attribute':
      return placementOf(placements, use.attribute);
    case 'field':
      return placements.find(({ field, parts }) => field === use.field && parts.length === 0);
    case 'note':
    case 'drop':
      return undefined;
  }
}

function reasonsOf(
  column: ColumnProfile,
  attribute: MatchedColumn['attribute'],
  use: ColumnUse | undefined,
  placement: FieldPlacement | undefined,
): string[] {
  const reasons: string[] = [];
  const unplaced = attribute === null ? undefined : UNPLACED_ATTRIBUTES[attribute];
  if (unplaced !== undefined) reasons.push(unplaced);
  if (column.filled === 0) reasons.push('the column is empty: nothing is lost by leaving it out');
  else if (use?.kind === 'drop') reasons.push('dropped: no record is made for a physician that could hold it');
  if (use?.kind === 'note') reasons.push('its rows have no record of their own: a line in the text they become');
  if (use?.kind === 'field') reasons.push(`a custom field: its values are ${placement?.type ?? use.type}`);
  const isChoice = attribute !== null && PULSE_ATTRIBUTES.get(attribute)?.type === 'choice';
  if (isChoice && column.filled > 0 && placement?.type === 'TEXT' && placement.isNew) {
    reasons.push(
      'a text, not a picklist, by the default landing or since its words are too many or too seldom repeated',
    );
  }
  return reasons;
}

/** Sub-fields of Twenty by the part of a placement that fills them. */
const SUB_FIELDS: Readonly<Record<string, string>> = {
  firstName: 'firstName',
  middleName: 'firstName',
  lastName: 'lastName',
  primaryEmail: 'primaryEmail',
  primaryPhone: 'primaryPhoneNumber',
  additionalPhone: 'additionalPhones',
  primaryLinkUrl: 'primaryLinkUrl',
  amount: 'amountMicros',
  currencyCode: 'currencyCode',
  addressStreet1: 'addressStreet1',
  addressCity: 'addressCity',
  addressState: 'addressState',
  addressPostcode: 'addressPostcode',
  addressCountry: 'addressCountry',
};

function targetOf(placement: FieldPlacement, attribute: string | null): ColumnProposal['target'] {
  const part = placement.parts.find((candidate) => candidate.attribute === attribute)?.part;
  const subField = part === undefined ? undefined : SUB_FIELDS[part];
  const field = subField === undefined ? placement.field : `${placement.field}.${subField}`;
  return { object: placement.object, field, type: placement.type, new: placement.isNew };
}
