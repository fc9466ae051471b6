import {
  type AttributeId,
  PULSE_ATTRIBUTES,
  PULSE_OBJECTS,
  type PulseAttribute,
  type PulseObject,
} from '../../mapping/pulse-model.ts';
import type { SourceProfile } from '../../mapping/source-profile.ts';
import type { MatchedColumn, MatchedFile } from '../propose/matched-file.ts';
import { type AssignedColumn, assignColumns } from './pulse/assign-columns.ts';
import { scoreColumns } from './pulse/candidates.ts';
import { calibrated, rawConfidence } from './pulse/confidence.ts';
import { readColumn } from './pulse/evidence.ts';
import { PULSE_DICTIONARY } from './pulse/header-patterns.ts';
import { reasonsFor } from './pulse/reasons.ts';
import { type RecognisedFile, recogniseObjects } from './pulse/recognise-objects.ts';
import { commonPrefix } from './text/common-prefix.ts';
import { detectLanguages } from './text/detect-languages.ts';
import { HeaderReader } from './text/reader.ts';

const ALL_TARGETS: readonly PulseAttribute[] = [...PULSE_ATTRIBUTES.values()];
const MOST_CANDIDATES = 5;

/**
 * Matches every file of an export to an object and its columns to attributes. The same profile gives the same answer.
 * Confidence, 0 to 1, is that of the answer given, "no attribute" included.
 */
export function proposeFiles(profile: SourceProfile, targets: readonly PulseAttribute[] = ALL_TARGETS): MatchedFile[] {
  const headers = profile.files.flatMap(({ columns }) => columns.map(({ name }) => name));
  const shared = detectLanguages(PULSE_DICTIONARY, headers);
  const read = profile.files.map((file) => {
    const own = detectLanguages(PULSE_DICTIONARY, [file.name, ...file.columns.map(({ name }) => name)]);
    const reader = new HeaderReader(PULSE_DICTIONARY, [...new Set([...own, ...shared])]);
    const prefix = commonPrefix(file.columns.map(({ name }) => name));
    return { file, reader, columns: file.columns.map((column) => readColumn(column, reader, prefix)) };
  });
  const recognised = recogniseObjects(profile, read);
  const objects = new Map(recognised.map(({ file, object }) => [file.name, object]));
  return recognised.map((file) => matchFile({ recognised: file, profile, objects, targets }));
}

function matchFile(input: {
  readonly recognised: RecognisedFile;
  readonly profile: SourceProfile;
  readonly objects: ReadonlyMap<string, PulseObject | null>;
  readonly targets: readonly PulseAttribute[];
}): MatchedFile {
  const { object, confidence, file, columns } = input.recognised;
  if (object === null) {
    const none = columns.map(({ column }) => noAttribute(column.index, confidence));
    return { name: file.name, object, confidence, alsoHolds: [], columns: none };
  }
  const answers = assignColumns(scoreColumns({ ...input, columns, object, file: file.name }));
  const taken = new Set(answers.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen.attribute])));
  const held = new Set([...taken].map((id) => PULSE_ATTRIBUTES.get(id)?.object));
  return {
    name: file.name,
    object,
    confidence,
    alsoHolds: PULSE_OBJECTS.filter((other) => other !== object && held.has(other)),
    columns: answers.map((answer) => matchedColumn(answer, taken, input.recognised, object)),
  };
}

function matchedColumn(
  answer: AssignedColumn,
  taken: ReadonlySet<AttributeId>,
  { confidence }: RecognisedFile,
  object: PulseObject,
): MatchedColumn {
  const { scored, chosen } = answer;
  const raw = rawConfidence(answer, taken) * (chosen === undefined ? 1 : 0.5 + confidence / 2);
  const others = scored.candidates.filter((candidate) => candidate !== chosen).map(({ attribute }) => attribute);
  return {
    index: scored.read.column.index,
    attribute: chosen?.attribute ?? null,
    confidence: calibrated(raw, chosen === undefined),
    candidates: [...(chosen === undefined ? [] : [chosen.attribute]), ...others].slice(0, MOST_CANDIDATES),
    reasons: reasonsFor(answer, object),
  };
}

function noAttribute(index: number, confidence: number): MatchedColumn {
  return { index, attribute: null, confidence, candidates: [], reasons: ['the file holds none of the twelve objects'] };
}
