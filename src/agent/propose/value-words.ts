import { toOptionLabel, toOptionValue } from '../../mapping/legal-names.ts';
import type { AttributeId } from '../../mapping/pulse-model.ts';
import { foldWord } from '../../mapping/transform/clean-text.ts';
import type { TaskStatus, Transform } from '../../mapping/transform-schema.ts';

type Entry = Extract<Transform, { kind: 'value-map' }>['entries'][number];

const SEX: readonly (readonly [option: string, label: string, words: readonly string[]])[] = [
  [
    'MALE',
    'Male',
    [
      'm',
      'male',
      'man',
      'boy',
      'mr',
      'h',
      'homme',
      'hombre',
      'masculino',
      'masculin',
      'mannlich',
      'mard',
      'mann',
      'masc',
      '1',
      'varon',
    ],
  ],
  [
    'FEMALE',
    'Female',
    [
      'f',
      'female',
      'woman',
      'girl',
      'mrs',
      'ms',
      'femme',
      'mujer',
      'feminino',
      'femenino',
      'feminin',
      'weiblich',
      'w',
      'aurat',
      'frau',
      'fem',
      '2',
    ],
  ],
  [
    'OTHER',
    'Other',
    [
      'o',
      'other',
      'x',
      'd',
      'divers',
      'otro',
      'outro',
      'autre',
      'non-binary',
      'nonbinary',
      'intersex',
      'transgender',
      '3',
      '9',
    ],
  ],
  ['UNKNOWN', 'Unknown', ['u', 'unknown', 'unk', '?', 'not stated', 'desconocido', 'inconnu', 'unbekannt', '0']],
];

const DONE =
  /complet|done|finish|attend|fulfil|seen|closed|realizad|atendid|honor|termin|erledigt|cancel|annul|abgesagt|no.?show|missed|falta|absent|nicht erschienen|mukammal|mansookh|left|void|declin|reject/;
const IN_PROGRESS =
  /progress|arriv|checked.?in|check.?in|ongoing|started|waiting|in room|consult|en curso|en cours|em andamento|eingetroffen|jari/;

/** What an appointment's own word means as a task: done once nobody has to do anything more, cancelled ones included. */
export function taskStatusOf(word: string): TaskStatus {
  const folded = foldWord(word);
  if (IN_PROGRESS.test(folded)) return 'IN_PROGRESS';
  return DONE.test(folded) ? 'DONE' : 'TODO';
}

/** Value map entries for the picklist words of a column, in the order of their counts; each option legal and unique. */
export function valueEntries(attribute: AttributeId | null, words: readonly string[]): Entry[] {
  const taken = new Map<string, string>();
  return words.map((word) => {
    const known = attribute === 'patient.sex' ? SEX.find(([, , names]) => names.includes(foldWord(word))) : undefined;
    if (known) return { from: word, to: known[0], label: known[1] };
    const to = uniqueOption(toOptionValue(word), foldWord(word), taken);
    const entry = { from: word, to, label: toOptionLabel(word) };
    return attribute === 'appointment.status' ? { ...entry, taskStatus: taskStatusOf(word) } : entry;
  });
}

/** Two words that differ only in case or accents are one option; two that differ otherwise never share one. */
function uniqueOption(value: string, word: string, taken: Map<string, string>): string {
  let option = value;
  for (let number = 2; taken.has(option) && taken.get(option) !== word; number += 1) option = `${value}_${number}`;
  taken.set(option, word);
  return option;
}
