import { foldWord } from '../../../mapping/transform/clean-text.ts';
import type { TaskStatus } from '../../../mapping/transform-schema.ts';

/** Tried in this order: "not started" is to do although it says "started", "not attended" is over. */
const RULES: readonly (readonly [status: TaskStatus, pattern: RegExp])[] = [
  [
    'DONE',
    /no.?show|did not (?:attend|come|show)|not (?:attended|honou?red)|unattended|^(?:dna|ns|fta|cx|cnl|canc)$|missed|absent|ausente|ausencia|inasist|no (?:asist|vino|se present)|nao compareceu|faltou|^falta|non (?:honore|venu)|nicht (?:erschienen|wahrgenommen)|ausgefallen|ghair hazir|nahi aya/,
  ],
  [
    'TODO',
    /incomplet|not (?:yet|started|done|seen|complete|confirmed)|unconfirmed|non (?:confirme|fait)|noch nicht|no (?:confirmad|realizad)|nao (?:confirmad|realizad)/,
  ],
  ['IN_PROGRESS', /(?<!without )being seen/],
  [
    'DONE',
    /cancel|annul|absag|abgesagt|storn|void|declin|reject|refus|withdrawn|expired|deleted|mansookh|left|complet|concl|done|finish|fulfil|attend|atendid|asisti|compareceu|seen|closed|cerrad|fechad|ferme|realiz|effectue|honore|termin|finaliz|erledigt|wahrgenommen|abgeschlossen|fertig|checked.?out|check.?out|discharg|resolved|treated|archiv|mukammal|ho gaya/,
  ],
  [
    'IN_PROGRESS',
    /progress|arriv|checked.?in|check.?in|ongoing|started|waiting room|^waiting$|in (?:room|session|consult)|with (?:doctor|physician|provider|nurse)|en curso|en cours|em andamento|em atendimento|eingetroffen|wartet|in behandlung|llego|en sala|present|jari/,
  ],
  [
    'TODO',
    /book|schedul|confirm|pending|pendient|pendent|planned|planifi|geplant|open|new|request|upcoming|future|reserv|rendez|agendad|marcad|programad|citad|vorgemerkt|bestatigt|angefragt|offen|neu|tentative|provisional|hold|wait|remind|rescheduled|reprogramad|remarcad|reporte|verschoben|muqarrar|active/,
  ],
];

/**
 * What an appointment's own word means as a task: done once nobody has to do anything more, cancelled and missed ones
 * included. Undefined for a word that no rule knows.
 */
export function taskStatusOf(word: string): TaskStatus | undefined {
  const folded = foldWord(word).replaceAll('_', ' ');
  return RULES.find(([, pattern]) => pattern.test(folded))?.[0];
}
