import { type AttributeId, PULSE_ATTRIBUTES, type PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { ColumnProfile, FileProfile } from '../../mapping/source-profile.ts';
import type { MatchedColumn, MatchedFile } from './matched-file.ts';

/** A file with what the matcher said of it. */
export interface DraftFile {
  readonly profile: FileProfile;
  readonly matched: MatchedFile;
}

/** A column of a file and the attribute of one object that it carries. */
export interface Carried {
  readonly column: ColumnProfile;
  readonly attribute: AttributeId | null;
}

/** Attributes whose values are the key of an object, in rows of other objects. */
const NAMED_BY: Readonly<Partial<Record<PulseObject, RegExp>>> = {
  clinic: /\.clinicId$/,
  physician: /\.physicianId$/,
  patient: /\.patientId$/,
  appointment: /\.appointmentId$/,
  campaign: /\.campaignId$/,
};

/** Types whose texts can stand one behind the other when two columns carry one attribute. */
const JOINED = new Set(['text', 'long-text', 'list']);

/**
 * The columns of a file that belong to an object. Those without an attribute belong to the file's main object. A wide
 * file gives each further object it holds its own columns, and the key columns by which its rows are known: the key of
 * a patient file is also the patient of its intake answers. Of several columns for one attribute that cannot be joined
 * the surest keeps it; the others are columns without one.
 */
export function carriedBy(object: PulseObject, { profile, matched }: DraftFile): Carried[] {
  const isMain = matched.object === object;
  const columns: Carried[] = [];
  for (const column of profile.columns) {
    const found = matched.columns.find(({ index }) => index === column.index);
    const attribute = found?.attribute ?? null;
    if (attribute !== null && found !== undefined && PULSE_ATTRIBUTES.get(attribute)?.object === object) {
      columns.push({ column, attribute: keepsIt(found, matched.columns) ? attribute : null });
    } else if (isMain && (attribute === null || !isHeld(attribute, matched))) {
      columns.push({ column, attribute: null });
    }
  }
  return isMain ? columns : [...sharedKeys(object, { profile, matched }, columns), ...columns];
}

/** True when another column of higher confidence, or an earlier one of the same, does not take the attribute away. */
export function keepsIt(column: MatchedColumn, all: readonly MatchedColumn[]): boolean {
  const type = column.attribute === null ? undefined : PULSE_ATTRIBUTES.get(column.attribute)?.type;
  if (type === undefined || JOINED.has(type)) return true;
  return all.every(
    ({ attribute, confidence, index }) =>
      attribute !== column.attribute ||
      index === column.index ||
      confidence < column.confidence ||
      (confidence === column.confidence && index > column.index),
  );
}

/** True for an attribute of an object that the file is drafted for; one of any other object is a column like those without. */
function isHeld(attribute: AttributeId, { object, alsoHolds }: MatchedFile): boolean {
  const owner = PULSE_ATTRIBUTES.get(attribute)?.object;
  return owner !== undefined && (owner === object || alsoHolds.includes(owner));
}

function sharedKeys(object: PulseObject, { profile, matched }: DraftFile, own: readonly Carried[]): Carried[] {
  const { key, patient, parent } = KEY_ATTRIBUTES[object];
  const share = (wanted: AttributeId | undefined, isIt: (attribute: AttributeId) => boolean): Carried[] => {
    if (wanted === undefined || own.some(({ attribute }) => attribute === wanted)) return [];
    const source = matched.columns.find(({ attribute }) => attribute !== null && isIt(attribute));
    const column = profile.columns.find(({ index }) => index === source?.index);
    return column === undefined ? [] : [{ column, attribute: wanted }];
  };
  return [
    ...share(patient, (attribute) => attribute === 'patient.id' || attribute.endsWith('.patientId')),
    ...share(parent, (attribute) => attribute === 'campaign.id'),
    ...share(key, (attribute) => NAMED_BY[object]?.test(attribute) === true),
  ];
}
