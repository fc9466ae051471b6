import { foldWord } from './clean-text.ts';

const NAMES = [
  'jan january enero ene janvier janv janeiro januar jaenner janner',
  'feb february febrero fevrier fevr fev fevereiro februar',
  'mar march marzo mars marco marz maerz mrz',
  'apr april abril abr avril avr',
  'may mayo mai maio',
  'jun june junio juin junho juni',
  'jul july julio juillet juil julho juli',
  'aug august agosto ago aout',
  'sep sept september septiembre setiembre septembre setembro set',
  'oct october octubre octobre outubro out oktober okt',
  'nov november noviembre novembre novembro',
  'dec december diciembre dic decembre dezembro dez dezember',
];

const MONTHS = new Map(NAMES.flatMap((words, month) => words.split(' ').map((word) => [word, month + 1] as const)));

/** Days of the week, which are read over: they say nothing that the date does not. */
const WEEKDAYS = new Set(
  `mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  lun mar mie mier jue vie sab dom lunes martes miercoles jueves viernes sabado domingo
  mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
  seg ter qua qui sex segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira
  mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`.split(/\s+/),
);

/** 1 to 12 for a month's name or short name in English, Spanish, French, Portuguese or German; undefined for others. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(foldWord(word));
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(foldWord(word));
}
