import type { AttributeId } from '../../../mapping/pulse-model.ts';
import type { PairEvidence, ReadColumn } from './evidence.ts';

/** Which attributes other columns of the file name clearly, by column. */
export interface FileContext {
  /** True when a column other than `index` has a header that names the attribute. */
  named(attribute: AttributeId, index: number): boolean;
}

const CLEAR = 0.85;

export function fileContext(columns: readonly ReadColumn[], pairs: readonly (readonly PairEvidence[])[]): FileContext {
  const naming = new Map<AttributeId, number[]>();
  for (const [position, { column }] of columns.entries()) {
    for (const { attribute, header } of pairs[position] ?? []) {
      if ((header?.score ?? 0) < CLEAR) continue;
      naming.set(attribute, [...(naming.get(attribute) ?? []), column.index]);
    }
  }
  return { named: (attribute, index) => (naming.get(attribute) ?? []).some((other) => other !== index) };
}

type Rule = (pair: PairEvidence, read: ReadColumn, named: (attribute: AttributeId) => boolean) => number;

const SINGLE_WORDS = /^[^ ]+$/;

/** A bare "Name" beside a given name is the family name, beside a family name the given one. */
function nameRule(object: 'patient' | 'physician'): Rule {
  const [full, first, last]: AttributeId[] = [`${object}.fullName`, `${object}.firstName`, `${object}.lastName`];
  return ({ attribute, header }, { traits }, named) => {
    if (full === undefined || first === undefined || last === undefined) return 0;
    const isBareName =
      header?.reading.tokens.some(({ word }) => word === 'name' || word === 'surname' || word === 'given') ?? false;
    const single = traits.shapeShare(SINGLE_WORDS);
    if (attribute === full && named(first) && named(last)) return single > 0.6 ? -3 : 0;
    if (attribute === full && (named(first) || named(last)) && single > 0.6) return -2.5;
    if (attribute === last && isBareName && named(first) && !named(last) && single > 0.5) return 3.5;
    return attribute === first && isBareName && named(last) && !named(first) && single > 0.5 ? 3.5 : 0;
  };
}

const addressRule: Rule = ({ attribute, header }, { traits }, named) => {
  if (attribute !== 'patient.street' && attribute !== 'patient.fullAddress') return 0;
  if ((header?.score ?? 0) < 0.4) return 0;
  const split = named('patient.city') || named('patient.postcode');
  const whole = traits.shapeShare(/,.*,/) > 0.5 && traits.meanLength > 30;
  if (attribute === 'patient.street') return split && !whole ? 1.5 : split ? 0.6 : -1.2;
  return split ? (whole ? -0.3 : -1.5) : 1.2;
};

const startRule: Rule = ({ attribute }, { traits }, named) => {
  if (attribute === 'appointment.startsAt') return named('appointment.time') && named('appointment.date') ? -1 : 0;
  if (attribute !== 'appointment.time') return 0;
  return traits.share('time') > 0.5 && !named('appointment.date') ? -0.2 : 0;
};

/** Of two telephones the mobile one is the main one; a telephone "of contact" beside another one is that of the emergency contact. */
const phoneRule: Rule = ({ attribute, header }, _, named) => {
  const words = header?.pattern.words ?? [];
  const read = header?.reading.tokens.map(({ word }) => word) ?? [];
  if (attribute === 'patient.phone') {
    if (read.includes('contact') && named('patient.phone')) return -2.5;
    return read.includes('mobile') ? 0.5 : 0;
  }
  if (attribute === 'patient.phone2') {
    if (words.length > 1 || (words[0] !== 'phone' && words[0] !== 'mobile')) return 0;
    return named('patient.phone') ? -0.8 : -4;
  }
  return attribute === 'intake.emergencyContactPhone' && read.includes('contact') && named('patient.phone') ? 1.5 : 0;
};

/** Where headers say nothing, a first column of codes is the key. */
const firstRule: Rule = ({ attribute, header }, { column, traits }) =>
  column.index === 0 && attribute.endsWith('.id') && traits.isUnique && (header?.score ?? 0) < 0.35 ? 1.2 : 0;

const RULES: readonly Rule[] = [
  nameRule('patient'),
  nameRule('physician'),
  addressRule,
  startRule,
  phoneRule,
  firstRule,
];

/** What the other columns of the file say for or against a pair, in log-odds. */
export function contextPoints(input: {
  readonly pair: PairEvidence;
  readonly read: ReadColumn;
  readonly context: FileContext;
}): number {
  const { pair, read, context } = input;
  const named = (attribute: AttributeId): boolean => context.named(attribute, read.column.index);
  return RULES.reduce((sum, rule) => sum + rule(pair, read, named), 0);
}
