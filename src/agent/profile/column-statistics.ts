import type { ColumnProfile, DateOrder, ValueType } from '../../mapping/source-profile.ts';
import { maskSample } from './mask.ts';
import { hash53, ValueSketch } from './sketch.ts';
import { valueKind } from './value-kind.ts';

const MAX_COUNTED = 400;
const CLASSIFIED_FULLY = 20_000;
const SAMPLED_EVERY = 11;
const MAX_SHAPES = 300;

/** Gathers what is known of a column, value by value; memory is bounded whatever the number of rows. */
export class ColumnStatistics {
  readonly sketch = new ValueSketch();
  #rows = 0;
  #filled = 0;
  #classified = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;
  #chars = 0;
  #counts: Map<string, number> | undefined = new Map();
  readonly #kinds = new Map<ValueType, number>();
  readonly #shapes = new Map<string, number>();
  readonly #separators = new Map<string, number>();
  #dayFirst = 0;
  #monthFirst = 0;
  #yearFirst = 0;
  #undecided = 0;
  #commaDecimal = 0;
  #pointDecimal = 0;
  #plus = new Map<string, number>();

  add(raw: string): void {
    this.#rows += 1;
    const value = raw.trim();
    if (value === '') return;
    this.#filled += 1;
    this.#chars += value.length;
    if (value.length < this.#min) this.#min = value.length;
    if (value.length > this.#max) this.#max = value.length;
    this.sketch.add(hash53(value));
    this.#count(value);
    if (this.#classified >= CLASSIFIED_FULLY && this.#filled % SAMPLED_EVERY !== 0) {
      this.#voteDate(value);
      return;
    }
    this.#classified += 1;
    const kind = valueKind(value);
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    this.#voteDate(value);
    if (kind === 'decimal' || kind === 'money') this.#voteDecimal(value);
    if (kind === 'phone' && value.startsWith('+')) {
      const prefix = value.replace(/\D/g, '').slice(0, 3);
      this.#plus.set(prefix, (this.#plus.get(prefix) ?? 0) + 1);
    }
    if (kind === 'text' || kind === 'long-text') this.#voteSeparator(value);
    const shape = maskSample(value);
    if (this.#shapes.has(shape) || this.#shapes.size < MAX_SHAPES)
      this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1);
  }

  #count(value: string): void {
    if (this.#counts === undefined) return;
    if (value.length > 60) {
      this.#counts = undefined;
      return;
    }
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    if (this.#counts.size > MAX_COUNTED) this.#counts = undefined;
  }

  #voteDate(value: string): void {
    const match = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/.exec(value);
    if (!match) return;
    const [first = '', second = ''] = [match[1], match[2]];
    if (first.length === 4) this.#yearFirst += 1;
    else if (Number(first) > 12 && Number(first) <= 31) this.#dayFirst += 1;
    else if (Number(second) > 12 && Number(second) <= 31) this.#monthFirst += 1;
    else this.#undecided += 1;
  }

  #voteDecimal(value: string): void {
    const last = /([.,])(\d+)\D*$/.exec(value);
    if (!last) return;
    const isGroup = last[2]?.length === 3 && (value.match(/[.,]/g) ?? []).length === 1;
    if (isGroup) return;
    if (last[1] === ',') this.#commaDecimal += 1;
    else this.#pointDecimal += 1;
  }

  #voteSeparator(value: string): void {
    for (const separator of [';', '|', ',', '/']) {
      if (value.includes(separator)) this.#separators.set(separator, (this.#separators.get(separator) ?? 0) + 1);
    }
  }

  /** How day and month stand: what most values that decide say. */
  get dateOrder(): { readonly order: DateOrder; readonly ambiguous: boolean } {
    if (this.#yearFirst > this.#dayFirst + this.#monthFirst + this.#undecided)
      return { order: 'ymd', ambiguous: false };
    if (this.#dayFirst === this.#monthFirst) return { order: 'dmy', ambiguous: this.#undecided > 0 };
    return { order: this.#dayFirst > this.#monthFirst ? 'dmy' : 'mdy', ambiguous: false };
  }

  profile(name: string, index: number): ColumnProfile {
    const type = this.#type();
    const distinct = this.sketch.distinct();
    const share = (kind: ValueType): number => (this.#kinds.get(kind) ?? 0) / Math.max(1, this.#classified);
    const enumeration = this.#enumeration(type);
    const final = enumeration !== undefined && (type === 'text' || type === 'integer') ? 'enumeration' : type;
    const separator = [...this.#separators]
      .filter(([, n]) => n >= this.#classified * 0.05)
      .sort(([, a], [, b]) => b - a)[0]?.[0];
    const separators =
      this.#separators.has(';') && (this.#separators.get(';') ?? 0) >= this.#classified * 0.03 ? ';' : separator;
    return {
      name,
      index,
      rows: this.#rows,
      filled: this.#filled,
      distinct,
      distinctIsEstimate: !this.sketch.isExact,
      type: this.#filled === 0 ? 'empty' : final,
      typeFit: this.#filled === 0 ? 1 : final === 'enumeration' ? 1 : share(type),
      alternatives: Object.fromEntries(
        [...this.#kinds.keys()]
          .filter((kind) => kind !== type && share(kind) >= 0.02)
          .map((kind) => [kind, share(kind)]),
      ),
      shapes: [...this.#shapes]
        .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .slice(0, 12)
        .map(([shape, count]) => ({ shape, count })),
      lengths:
        this.#filled === 0
          ? { min: 0, max: 0, mean: 0 }
          : { min: this.#min, max: this.#max, mean: this.#chars / this.#filled },
      ...(type === 'date' || type === 'date-time'
        ? {
            dates: {
              ...this.dateOrder,
              excelSerial: false,
              withTime: type === 'date-time',
              invalid: this.#classified - (this.#kinds.get(type) ?? 0),
            },
          }
        : {}),
      ...(type === 'decimal' || type === 'money' || type === 'integer'
        ? {
            numbers: {
              decimal: this.#commaDecimal > this.#pointDecimal ? (',' as const) : ('.' as const),
              negative: 0,
            },
          }
        : {}),
      ...(type === 'phone' ? { phones: { invalid: this.#classified - (this.#kinds.get('phone') ?? 0) } } : {}),
      ...(enumeration === undefined ? {} : { enumeration }),
      ...(separators === undefined ? {} : { listSeparator: separators }),
      isUnique: this.#filled > 1 && (this.sketch.isExact ? distinct === this.#filled : distinct > this.#filled * 0.97),
    };
  }

  #type(): ValueType {
    const ranked = [...this.#kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const [top, count] = ranked[0] ?? ['empty', 0];
    const long = this.#kinds.get('long-text') ?? 0;
    if (top === 'text' && long > this.#classified * 0.1) return 'long-text';
    const numbers = (this.#kinds.get('integer') ?? 0) + (this.#kinds.get('decimal') ?? 0);
    if (numbers > this.#classified * 0.8 && (this.#kinds.get('decimal') ?? 0) > 0) return 'decimal';
    return count >= this.#classified * 0.5 ? top : long > 0 ? 'long-text' : 'text';
  }

  /** Picklist words: few, short, repeated. A word seen once in a large column may be a person's own text, so it is left out. */
  #enumeration(type: ValueType): { value: string; count: number }[] | undefined {
    if (this.#counts === undefined || (type !== 'text' && type !== 'boolean' && type !== 'integer')) return undefined;
    const words = [...this.#counts].filter(([word]) => word.length <= 40);
    const repeated = words.filter(([, n]) => n >= (this.#filled >= 40 ? 3 : 2));
    const covered = repeated.reduce((sum, [, n]) => sum + n, 0);
    if (repeated.length === 0 || repeated.length > 60 || covered < this.#filled * 0.85) return undefined;
    if (this.#filled / words.length < (type === 'integer' ? 8 : 2.5)) return undefined;
    return repeated.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value, count]) => ({ value, count }));
  }
}
