import type { ColumnProfile } from '../../mapping/source-profile.ts';
import { currencyOf } from './currencies.ts';

interface Range {
  min: number;
  max: number;
}

/** Gathers how a column writes numbers. Memory is bounded by the currencies and units that there are. */
export class NumberVotes {
  readonly #currencies = new Map<string, number>();
  readonly #units = new Map<string, number>();
  #commaDecimal = 0;
  #pointDecimal = 0;
  #negative = 0;
  #numbers = 0;
  #fractions = 0;
  /** As read with a decimal point, and with a decimal comma: which is right shows only at the end. */
  readonly #byPoint = newRange();
  readonly #byComma = newRange();

  addDigits(value: string, count: number): void {
    this.#numbers += count;
    const number = Number(value);
    widen(this.#byPoint, number);
    widen(this.#byComma, number);
  }

  /** `value` is a decimal, an amount of money, a signed integer or a number with a unit. */
  add(value: string, kind: 'integer' | 'decimal' | 'money' | 'quantity', count: number): void {
    this.#numbers += count;
    if (kind === 'money') vote(this.#currencies, currencyOf(value) ?? '', count);
    if (kind === 'quantity') vote(this.#units, value.replace(/^[+-]?[\d.,]+\s?/, '').toLowerCase(), count);
    const negative = /^[^\d]*-\s*[^\d]*\d|^\(|\d-$/.test(value);
    if (negative) this.#negative += count;
    const digits = value.replace(/[^\d.,]/g, '').replace(/^[.,]+(?=\d+[.,])|[.,]+$/g, '');
    this.#voteDecimal(digits, count);
    const sign = negative ? -1 : 1;
    widen(this.#byPoint, sign * Number(digits.replaceAll(',', '')));
    widen(this.#byComma, sign * Number(digits.replaceAll('.', '').replace(',', '.')));
  }

  #voteDecimal(digits: string, count: number): void {
    const comma = digits.lastIndexOf(',');
    const point = digits.lastIndexOf('.');
    const last = Math.max(comma, point);
    if (last < 0) return;
    const hasBoth = comma >= 0 && point >= 0;
    const isOnce = digits.indexOf(digits.charAt(last)) === last;
    // one sign in front of three digits can be either; the same sign twice parts thousands
    if (!hasBoth && (!isOnce || digits.length - last === 4)) {
      if (isOnce) return;
      if (last === comma) this.#pointDecimal += count;
      else this.#commaDecimal += count;
      return;
    }
    this.#fractions += count;
    if (last === comma) this.#commaDecimal += count;
    else this.#pointDecimal += count;
  }

  get hasFractions(): boolean {
    return this.#fractions > 0;
  }

  get decimal(): '.' | ',' {
    return this.#commaDecimal > this.#pointDecimal ? ',' : '.';
  }

  /** The unit that nearly all quantities carry, and how many do. */
  get unit(): { readonly word: string; readonly count: number } | undefined {
    const [top] = [...this.#units].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return top && { word: top[0], count: top[1] };
  }

  style(): NonNullable<ColumnProfile['numbers']> {
    const [currency] = [...this.#currencies]
      .filter(([code]) => code !== '')
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const unit = this.unit;
    return {
      decimal: this.decimal,
      negative: this.#negative,
      ...(currency === undefined ? {} : { currency: currency[0] }),
      ...(unit === undefined || unit.count < this.#numbers * 0.5 ? {} : { unit: unit.word }),
    };
  }

  /** Smallest and largest number, as read in the column's style. */
  range(): ColumnProfile['range'] {
    const { min, max } = this.decimal === ',' ? this.#byComma : this.#byPoint;
    return min > max ? undefined : { min: String(min), max: String(max) };
  }
}

function vote(votes: Map<string, number>, choice: string, count: number): void {
  if (votes.has(choice) || votes.size < 100) votes.set(choice, (votes.get(choice) ?? 0) + count);
}

function newRange(): Range {
  return { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
}

function widen(range: Range, number: number): void {
  if (number < range.min) range.min = number;
  if (number > range.max) range.max = number;
}
