import type { ObjectMap } from '../../mapping/object-map.ts';
import type { Proposal } from '../../mapping/proposal.ts';
import { type AttributeId, PULSE_ATTRIBUTES, type PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { ColumnProfile, SourceProfile } from '../../mapping/source-profile.ts';
import { isNoValue } from '../../mapping/transform/no-value.ts';
import type { DraftFile } from './carried-columns.ts';
import { readOrder } from './date-orders.ts';
import type { MatchedColumn, ProposalDefaults } from './matched-file.ts';
import { taskStatusOf } from './words/task-status.ts';

type Question = Proposal['questions'][number];

/** What a person has to decide or should know about one file; picklist words are the only values named. */
export function questionsOfFile(input: {
  readonly draft: DraftFile;
  readonly source: SourceProfile;
  readonly defaults: ProposalDefaults;
}): Question[] {
  const { profile, matched } = input.draft;
  const ask = (code: string, column: string, question: string): Question => ({
    code,
    file: profile.name,
    column,
    question,
  });
  if (matched.object === null) {
    return [
      ask('unknown-object', '', 'What are the rows of this file? They match none of the objects, so no row is loaded.'),
    ];
  }
  const byColumn = profile.columns.flatMap((column) => {
    const found = matched.columns.find(({ index }) => index === column.index);
    const asked = [
      ...askOrder(input, column),
      ...askYears(column, found),
      ...askCurrency(input, column, found),
      ...askCodes(column, found),
      ...askStatus(column, found),
      ...askTwice(column, found, input.draft),
    ];
    const isLost = matched.object === 'physician' && (found?.attribute ?? null) === null && column.filled > 0;
    if (isLost)
      asked.push(['not-moved', 'No record is made for a physician, so this column is not moved. Is that right?']);
    return asked.map(([code, question]) => ask(code, column.name, question));
  });
  return byColumn;
}

type Asked = (readonly [code: string, question: string])[];

function askOrder({ draft, source }: Parameters<typeof questionsOfFile>[0], column: ColumnProfile): Asked {
  if (column.dates === undefined || readOrder(column, draft.profile, source).isDecided) return [];
  return [
    [
      'ambiguous-date-order',
      'Does the day or the month come first? No row of the export decides it; the day is taken to be first.',
    ],
  ];
}

/** A two-digit year of birth may be of either century. */
function askYears(column: ColumnProfile, found: MatchedColumn | undefined): Asked {
  const isShort = ({ shape }: { readonly shape: string }): boolean =>
    /^(?:9(?:\{\d+\})?[/. -]){2}(?:9\{2\}|99)$/.test(shape);
  if (found?.attribute !== 'patient.birthDate' || !column.shapes.some(isShort)) return [];
  return [['two-digit-years', 'Years of two digits up to 30 are read as 2000 to 2030. Was anybody born before 1931?']];
}

function askCurrency(
  { draft, defaults }: Parameters<typeof questionsOfFile>[0],
  column: ColumnProfile,
  found: MatchedColumn | undefined,
): Asked {
  const type = found?.attribute && PULSE_ATTRIBUTES.get(found.attribute)?.type;
  if (type !== 'money' || column.filled === 0 || column.numbers?.currency !== undefined) return [];
  if (draft.matched.columns.some(({ attribute }) => attribute === 'billing.currency')) return [];
  return [
    ['unknown-currency', `In which currency are these amounts? No cell or column says; ${defaults.currency} is taken.`],
  ];
}

/** Numbers for a picklist word mean what the clinic's system says they mean. */
function askCodes(column: ColumnProfile, found: MatchedColumn | undefined): Asked {
  const words = column.enumeration?.map(({ value }) => value) ?? [];
  const type = found?.attribute && PULSE_ATTRIBUTES.get(found.attribute)?.type;
  if (type !== 'choice' || words.length === 0 || !words.every((word) => /^\d+(?:\.0)?$/.test(word))) return [];
  const guess = found?.attribute === 'patient.sex' ? ' 1 is taken for male and 2 for female.' : '';
  return [['coded-words', `What do the codes ${words.slice(0, 10).join(', ')} mean?${guess}`]];
}

function askStatus(column: ColumnProfile, found: MatchedColumn | undefined): Asked {
  if (found?.attribute !== 'appointment.status') return [];
  const words = column.enumeration?.map(({ value }) => value) ?? [];
  const unclear = words.filter((word) => !isNoValue(word) && taskStatusOf(word) === undefined);
  if (unclear.length === 0) return [];
  return [
    [
      'unclear-status',
      `Is an appointment still to do, in progress or done when its status is ${unclear.map((word) => `"${word}"`).join(', ')}? Still to do is taken.`,
    ],
  ];
}

function askTwice(column: ColumnProfile, found: MatchedColumn | undefined, { matched }: DraftFile): Asked {
  const attribute = found?.attribute ?? null;
  const first = matched.columns.find((other) => other.attribute === attribute);
  if (attribute === null || first === undefined || first.index === column.index) return [];
  const type = PULSE_ATTRIBUTES.get(attribute)?.type;
  const isJoined = type === 'text' || type === 'long-text' || type === 'list';
  const meaning = PULSE_ATTRIBUTES.get(attribute)?.description ?? '';
  return [
    [
      'two-columns',
      isJoined
        ? `Another column of the file holds "${meaning}" (${attribute}) too. Their texts are joined; is that right?`
        : `Another column of the file holds "${meaning}" (${attribute}) too. The surer one is taken and the other becomes a field of its own; is that right?`,
    ],
  ];
}

/** What a map lacks so that its rows can be known again or linked. */
export function questionsOfMap(map: ObjectMap): Question[] {
  const object: PulseObject = map.object;
  const { key, patient, parent } = KEY_ATTRIBUTES[object];
  return map.files.flatMap(({ file, columns }) => {
    const lacks = (attribute: AttributeId | undefined): attribute is AttributeId =>
      attribute !== undefined && !columns.some(({ use }) => use.kind === 'attribute' && use.attribute === attribute);
    const asked: Question[] = [];
    if (lacks(key)) {
      const question = `Which column is the key of a ${object}? Without one a row is known by its content, and a changed row counts as another one.`;
      asked.push({ code: 'no-key-column', file, column: key, question });
    }
    if (lacks(patient)) {
      const question = `Which column names the patient of a ${object}? Without it none of its rows can be linked.`;
      asked.push({ code: 'no-patient-column', file, column: patient, question });
    }
    if (lacks(parent)) {
      const question = `Which column names the campaign of a ${object}? Without it none of its rows can be linked.`;
      asked.push({ code: 'no-parent-column', file, column: parent, question });
    }
    return asked;
  });
}
