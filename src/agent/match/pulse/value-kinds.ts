import type { AttributeType } from '../../../mapping/pulse-model.ts';
import type { ValueTraits } from './value-traits.ts';

/** How values speak for or against an attribute, in log-odds; `conflict` rules the match out. */
export interface ValueFit {
  readonly points: number;
  readonly conflict: boolean;
  /** What was seen, when it speaks for the attribute. */
  readonly because?: string;
}

export const NEUTRAL: ValueFit = { points: 0, conflict: false };
const CONFLICT: ValueFit = { points: -8, conflict: true };

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

/** Values that are surely something else than words: a date is no name, an e-mail is no city. */
function isTyped(traits: ValueTraits): boolean {
  const typed =
    traits.share('date') +
    traits.share('date-time') +
    traits.share('time') +
    traits.share('email') +
    traits.share('uuid');
  const measured = traits.share('url') + traits.share('phone') + traits.share('money') + traits.share('decimal');
  return typed + measured > 0.6 || isHash(traits);
}

/** A column that switches between two values, as yes and no do. */
export function isSwitch(traits: ValueTraits): boolean {
  return traits.share('boolean') > 0.9 || (traits.distinct <= 3 && traits.wordShare('yesNo') > 0.9);
}

function dateLike(traits: ValueTraits): number {
  const compact = traits.share('integer') * traits.shapeShare(/^9{8}$/);
  const serial = traits.maxLength === 5 || traits.maxLength === 11 ? traits.shapeShare(/^9{5}(?:[.,]9+)?$/) : 0;
  return Math.max(traits.share('date') + traits.share('date-time'), compact * 0.6, serial * 0.5);
}

const FIT: Readonly<Record<AttributeType, (traits: ValueTraits) => ValueFit>> = {
  key: (t) => {
    if (t.share('date') + t.share('date-time') + t.share('email') + t.share('money') + t.share('long-text') > 0.3)
      return CONFLICT;
    if (isSwitch(t) && t.filled > 4) return CONFLICT;
    if (!t.isUnique && t.distinctShare < 0.9)
      return { points: t.distinctShare < 0.5 ? -5 : -2.5, conflict: t.distinctShare < 0.2 && t.filled > 20 };
    const coded = isCode(t);
    if (!coded && t.shapeShare(/ /) > 0.5) return { points: -2.5, conflict: false };
    return { points: coded ? 1.4 : 0.2, conflict: false, because: 'every value stands once, as a key does' };
  },
  reference: (t) => {
    if (dateLike(t) > 0.5 && t.share('integer') < 0.5) return CONFLICT;
    if (t.share('money') + t.share('long-text') + t.share('time') + t.share('decimal') > 0.4 || isSwitch(t))
      return CONFLICT;
    return isHash(t) ? { points: -3, conflict: false } : NEUTRAL;
  },
  text: (t) =>
    dateLike(t) > 0.5 && t.share('integer') < 0.5 ? CONFLICT : isTyped(t) ? { points: -3, conflict: false } : NEUTRAL,
  'long-text': (t) => {
    if (dateLike(t) > 0.5 && t.share('integer') < 0.5) return CONFLICT;
    if (isTyped(t) || isSwitch(t)) return { points: -3.5, conflict: isTyped(t) };
    if (t.share('integer') > 0.7) return { points: -2.5, conflict: false };
    const wordy = t.meanLength > 18;
    return wordy
      ? { points: 0.8, conflict: false, because: 'the values are sentences' }
      : { points: t.meanLength < 5 ? -1 : 0, conflict: false };
  },
  'person-name': (t) => {
    if (isTyped(t) || dateLike(t) > 0.5 || isSwitch(t)) return CONFLICT;
    const named = t.shapeShare(/^[^9]*\p{L}[^9]*[ ,]+[^9]*\p{L}[^9]*$/u);
    if (t.shapeShare(/9/) > 0.5) return { points: -3.5, conflict: false };
    return named > 0.7
      ? {
          points: 1.2,
          conflict: false,
          because: `${percent(named)} of values are several words without digits, as names are`,
        }
      : { points: -1.8 * (1 - named), conflict: false };
  },
  address: (t) => {
    if (isTyped(t) || dateLike(t) > 0.5 || isSwitch(t)) return CONFLICT;
    return { points: t.meanLength > 22 ? 0.8 : t.meanLength < 9 ? -1.5 : 0, conflict: false };
  },
  email: (t) => {
    const share = t.share('email');
    if (share >= 0.5)
      return { points: 3, conflict: false, because: `${percent(share)} of values are e-mail addresses` };
    return share > 0.15 || t.shapeShare(/@/) > 0.3 ? { points: 0.5, conflict: false } : CONFLICT;
  },
  phone: (t) => {
    const share = t.share('phone');
    const digits = t.shapeShare(/^[+(]?9[9 ().+/-]*$/) * (t.meanLength >= 6 && t.meanLength <= 18 ? 1 : 0);
    if (isSwitch(t) || (dateLike(t) > 0.5 && share < 0.4 && digits < 0.5)) return CONFLICT;
    if (share >= 0.5)
      return { points: 2.2, conflict: false, because: `${percent(share)} of values are telephone numbers` };
    if (digits > 0.6)
      return {
        points: 0.9,
        conflict: false,
        because: `${percent(digits)} of values are digits as long as a telephone number`,
      };
    return share + digits > 0.25 ? NEUTRAL : CONFLICT;
  },
  url: (t) => {
    const share = t.share('url');
    if (share >= 0.5) return { points: 2.5, conflict: false, because: `${percent(share)} of values are web addresses` };
    return t.shapeShare(/\./) > 0.5 && t.share('email') < 0.3 ? NEUTRAL : CONFLICT;
  },
  country: (t) => {
    if (isTyped(t) || isSwitch(t) || dateLike(t) > 0.5 || t.share('integer') > 0.5) return CONFLICT;
    const share = t.wordShare('country');
    if (share > 0.6)
      return { points: 2.6, conflict: false, because: `${percent(share)} of values are names of countries` };
    return { points: t.hasEnumeration ? -1.5 : t.distinct > 60 ? -2 : 0, conflict: false };
  },
  date: (t) => {
    const share = dateLike(t);
    if (share >= 0.5) return { points: 1.2, conflict: false, because: `${percent(share)} of values are dates` };
    return share > 0.2 ? NEUTRAL : CONFLICT;
  },
  'date-time': (t) => {
    const share = dateLike(t);
    if (share >= 0.5) {
      const moment = t.share('date-time') > 0.5;
      return {
        points: moment ? 1.4 : 1,
        conflict: false,
        because: `${percent(share)} of values are ${moment ? 'moments' : 'dates'}`,
      };
    }
    return share > 0.2 ? NEUTRAL : CONFLICT;
  },
  time: (t) => {
    const share = t.share('time');
    if (share >= 0.5) return { points: 2.4, conflict: false, because: `${percent(share)} of values are times of day` };
    if (t.share('date-time') > 0.5) return { points: -3, conflict: false };
    return t.share('integer') > 0.7 && t.maxLength <= 4 && t.meanLength >= 3 ? NEUTRAL : CONFLICT;
  },
  integer: (t) => {
    const numbers = t.share('integer') + t.share('decimal');
    if (isTyped(t) || dateLike(t) > 0.5) return CONFLICT;
    if (numbers > 0.6 || (t.type === 'enumeration' && t.shapeShare(/^9+\+?$/) > 0.8))
      return { points: 0.5, conflict: false, because: 'the values are numbers' };
    return t.shapeShare(/9/) > 0.5 ? NEUTRAL : { points: -2.5, conflict: t.shapeShare(/9/) < 0.2 };
  },
  money: (t) => {
    if (t.share('money') > 0.5)
      return { points: 2, conflict: false, because: `${percent(t.share('money'))} of values are amounts of money` };
    if (dateLike(t) > 0.5 && t.share('integer') < 0.5) return CONFLICT;
    if (t.share('decimal') + t.share('money') > 0.5)
      return { points: 1.2, conflict: false, because: 'the values are decimal numbers' };
    if (t.share('integer') > 0.6 || t.shapeShare(/^-?9[9.,']*\+?$/) > 0.7)
      return t.isUnique && t.filled > 40 ? { points: -1, conflict: false } : { points: 0.2, conflict: false };
    return t.shapeShare(/9/) > 0.6 && t.shapeShare(/[Aa]{3}/) < 0.3 && t.maxLength < 20
      ? { points: -0.5, conflict: false }
      : CONFLICT;
  },
  currency: (t) => {
    const share = t.wordShare('currency');
    if (share > 0.6) return { points: 3.2, conflict: false, because: `${percent(share)} of values are currencies` };
    return t.maxLength > 12 || isTyped(t) || t.share('integer') > 0.5 || t.distinct > 20
      ? CONFLICT
      : { points: -1, conflict: false };
  },
  boolean: (t) => {
    if (isSwitch(t)) return { points: 0.9, conflict: false, because: 'the values switch between yes and no' };
    return isTyped(t) || dateLike(t) > 0.5 || t.distinct > 12 ? CONFLICT : NEUTRAL;
  },
  choice: (t) => {
    if (isTyped(t) || (dateLike(t) > 0.5 && t.share('integer') < 0.5) || t.share('long-text') > 0.5) return CONFLICT;
    if (t.hasEnumeration) return { points: 0.3, conflict: false };
    return t.filled > 30 && t.distinctShare > 0.7 ? { points: -2, conflict: false } : NEUTRAL;
  },
  list: (t) => {
    if (isTyped(t) || (dateLike(t) > 0.5 && t.share('integer') < 0.5)) return CONFLICT;
    if (isSwitch(t)) return { points: -2.5, conflict: false };
    return t.hasList ? { points: 0.8, conflict: false, because: 'cells hold several values' } : NEUTRAL;
  },
};

/** Check sums and tokens: long runs of letters and digits without a blank or a sign. */
function isHash(t: ValueTraits): boolean {
  return t.meanLength >= 20 && t.shapeShare(/[ /\\@.-]/) < 0.2 && t.shapeShare(/9.*[aA]|[aA].*9/) > 0.8;
}

/** Codes as keys are written: signs, letters and digits without blanks, most with a digit. */
export function isCode(t: ValueTraits): boolean {
  return t.share('uuid') > 0.8 || t.shapeShare(/^[^ @]*9[^ @]*$/) > 0.85;
}

/** How the values fit a kind of attribute. A column without values says nothing. */
export function kindFit(type: AttributeType, traits: ValueTraits): ValueFit {
  return traits.isEmpty ? NEUTRAL : FIT[type](traits);
}
