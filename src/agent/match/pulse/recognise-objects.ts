import { attributesOf, PULSE_OBJECTS, type PulseObject } from '../../../mapping/pulse-model.ts';
import type { FileProfile, SourceProfile } from '../../../mapping/source-profile.ts';
import type { HeaderReader } from '../text/reader.ts';
import { attributeEvidence, nullEvidence, type ReadColumn } from './evidence.ts';
import { filesPointingTo, linksFrom } from './links.ts';
import { OBJECT_WORDS } from './objects.ts';

/** The object that the rows of a file are, with how sure that is; null for a table that is none of the twelve. */
export interface RecognisedFile {
  readonly file: FileProfile;
  readonly columns: readonly ReadColumn[];
  readonly object: PulseObject | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Scores of all objects, best first. */
  readonly ranked: readonly { readonly object: PulseObject; readonly score: number }[];
}

/** What rows of an object hardly lack: one column of each group. */
const ESSENTIAL: Readonly<Record<PulseObject, readonly string[]>> = {
  clinic: ['clinic.name'],
  physician: ['physician.fullName physician.lastName physician.firstName'],
  patient: ['patient.fullName patient.lastName patient.firstName patient.birthDate patient.email patient.phone'],
  appointment: ['appointment.date appointment.startsAt', 'appointment.patientId appointment.physicianId'],
  billing: ['billing.amount billing.amountPaid'],
  prescription: ['prescription.medication'],
  message: ['message.body message.subject', 'message.sentAt message.direction message.sender message.channel'],
  campaign: ['campaign.name campaign.content'],
  campaignMember: ['campaignMember.campaignId', 'campaignMember.patientId'],
  intake: ['intake.consentStatus intake.emergencyContactName intake.insuranceProvider intake.referralSource'],
  visit: ['visit.diagnosis visit.diagnosisCodes visit.symptoms visit.treatment visit.vitals visit.notes'],
  document: ['document.fileName document.path'],
};

/** Objects that do not hang on a patient. */
const ROOTS = new Set<PulseObject>(['clinic', 'physician', 'patient', 'campaign']);
const CERTAIN = 12;
/** A file of which few columns carry an attribute is likelier a table of something else. */
const THIN = 0.45;
const THIN_COST = 8;

/** Recognises the object of every file: first each by itself, then again knowing what the files it links to hold. */
export function recogniseObjects(
  profile: SourceProfile,
  read: readonly {
    readonly file: FileProfile;
    readonly columns: readonly ReadColumn[];
    readonly reader: HeaderReader;
  }[],
): RecognisedFile[] {
  const own = read.map(({ file, columns, reader }) => ({ file, columns, scores: ownScores(file, columns, reader) }));
  let objects = new Map(own.map(({ file, scores }) => [file.name, best(scores)]));
  for (let round = 0; round < 2; round += 1) {
    const known = objects;
    objects = new Map(
      own.map(({ file, scores }) => [file.name, best(withLinks({ profile, file, scores, objects: known }))]),
    );
  }
  return own.map(({ file, columns, scores }) => conclude(file, columns, withLinks({ profile, file, scores, objects })));
}

type Scores = ReadonlyMap<PulseObject, number>;

function best(scores: Scores): PulseObject | null {
  const [top] = rank(scores);
  return top === undefined || top.score < MINIMUM ? null : top.object;
}

const MINIMUM = 2.2;

function rank(scores: Scores): { object: PulseObject; score: number }[] {
  return [...scores]
    .map(([object, score]) => ({ object, score }))
    .sort((a, b) => b.score - a.score || PULSE_OBJECTS.indexOf(a.object) - PULSE_OBJECTS.indexOf(b.object));
}

/** What headers, values and the file's name say of each object. */
function ownScores(file: FileProfile, columns: readonly ReadColumn[], reader: HeaderReader): Scores {
  const strengths = new Map<PulseObject, readonly { attribute: string; strength: number }[]>();
  for (const object of PULSE_OBJECTS)
    strengths.set(
      object,
      columns.map((column) => strongest(column, object)),
    );
  const scores = new Map<PulseObject, number>();
  for (const object of PULSE_OBJECTS) {
    const mine = strengths.get(object) ?? [];
    const taken = new Map<string, number>();
    let score = 0;
    for (const [index, { attribute, strength }] of mine.entries()) {
      if (strength < 0.5) continue;
      const rivals = PULSE_OBJECTS.reduce((sum, other) => sum + (strengths.get(other)?.[index]?.strength ?? 0), 0);
      const again = taken.has(attribute) ? 0.25 : 1;
      taken.set(attribute, Math.max(taken.get(attribute) ?? 0, strength));
      score += ((strength * strength) / Math.max(rivals, 0.01)) * 3 * again;
    }
    for (const group of ESSENTIAL[object]) {
      const found = Math.max(0, ...group.split(' ').map((attribute) => taken.get(attribute) ?? 0));
      if (found < 0.5) score -= 2.2;
    }
    const carried = mine.filter(({ strength }) => strength >= 0.5).length / Math.max(1, columns.length);
    const thin = carried < THIN ? (THIN - carried) * THIN_COST : 0;
    scores.set(object, score - thin + nameScore(file.name, object, reader));
  }
  return scores;
}

/** The attribute of an object that a column fits best, and how strongly against "no attribute". */
function strongest(column: ReadColumn, object: PulseObject): { attribute: string; strength: number } {
  const none = nullEvidence(column, object).points;
  let attribute = '';
  let points = Number.NEGATIVE_INFINITY;
  for (const pair of attributeEvidence(column, attributesOf(object), object)) {
    if (pair.points > points) ({ attribute, points } = pair);
  }
  return { attribute, strength: 1 / (1 + Math.exp(none - points)) };
}

/** Points for a file name that names the object: "tbl_pacientes.csv", "Rx log.csv". */
function nameScore(path: string, object: PulseObject, reader: HeaderReader): number {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.\w{1,5})+$/, '');
  const words = new Set(reader.read(base).flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const named = PULSE_OBJECTS.filter((other) => names(other, words));
  if (OTHER_TABLES.some((word) => words.has(word))) return named.includes(object) ? 0 : -3;
  if (!named.includes(object)) return 0;
  if (object === 'campaign' && words.has('member')) return 0.5;
  return object === 'campaignMember' && words.has('campaign') ? 6 : named.length === 1 ? 4.5 : 3;
}

/** Words in file names of tables that are none of the twelve. */
const OTHER_TABLES = [
  'audit',
  'log',
  'stock',
  'inventory',
  'supplier',
  'suppliers',
  'settings',
  'config',
  'configuration',
  'permission',
  'permissions',
  'holiday',
  'holidays',
  'shift',
  'shifts',
  'template',
  'templates',
  'tariff',
  'pricelist',
  'catalog',
  'catalogue',
  'equipment',
  'room',
  'rooms',
  'login',
  'sessions',
  'lookup',
  'metadata',
  'changelog',
  'expense',
  'expenses',
  'payroll',
  'vendor',
  'vendors',
];

const FILE_WORDS: Readonly<Partial<Record<PulseObject, readonly string[]>>> = {
  prescription: ['prescription', 'drug'],
  message: ['message', 'thread'],
  intake: ['form', 'consent', 'emergency', 'insurance', 'submitted'],
  visit: ['visit', 'diagnosis', 'treatment'],
  billing: ['invoice', 'payment'],
  document: ['document', 'file', 'uploaded'],
};

function names(object: PulseObject, words: ReadonlySet<string>): boolean {
  return (FILE_WORDS[object] ?? OBJECT_WORDS[object]).some((word) => words.has(word));
}

/** Links change the picture: a file that points to patients is none itself, one that all point to is a root. */
function withLinks(input: {
  readonly profile: SourceProfile;
  readonly file: FileProfile;
  readonly scores: Scores;
  readonly objects: ReadonlyMap<string, PulseObject | null>;
}): Scores {
  const { profile, file, objects } = input;
  const pointedAt = new Set(file.columns.flatMap(({ index }) => filesPointingTo(profile, file.name, index))).size;
  const linksTo = new Set<PulseObject>();
  for (const column of file.columns) {
    for (const link of linksFrom(profile, file.name, column.index)) {
      const object = objects.get(link.file);
      if (object !== undefined && object !== null && link.strength >= 0.6 && !column.isUnique) linksTo.add(object);
    }
  }
  return new Map(
    [...input.scores].map(([object, score]) => {
      let change = 0;
      if (linksTo.has('patient')) change += ROOTS.has(object) ? -2 : 0.5;
      if (linksTo.has('campaign')) change += object === 'campaignMember' ? 2 : 0;
      if (pointedAt >= 2) change += ROOTS.has(object) || object === 'appointment' ? 0.8 : -0.4;
      return [object, score + change];
    }),
  );
}

function conclude(file: FileProfile, columns: readonly ReadColumn[], scores: Scores): RecognisedFile {
  const ranked = rank(scores);
  const [first, second] = ranked;
  if (first === undefined || first.score < MINIMUM) {
    const doubt = Math.max(0, first?.score ?? 0) / MINIMUM;
    return { file, columns, object: null, confidence: 0.95 - doubt * 0.45, ranked };
  }
  const margin = first.score - Math.max(second?.score ?? 0, MINIMUM / 2);
  const confidence = 0.5 + 0.49 * Math.min(1, (margin / 4) * 0.7 + (first.score / CERTAIN) * 0.3);
  return { file, columns, object: first.object, confidence, ranked };
}
