import { asciiDigits, LONGEST_TYPED } from './clean-text.ts';

/** A time of day; `ms` are cut to whole milliseconds. */
export interface PlainClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

const COLONS = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?$/;
const WITH_H = /^(\d{1,2})\s?h\s?(?:(\d{2})(?:\s?m(?:in)?\.?)?)?$/;
const DIGITS = /^(\d{1,2})(\d{2})$/;
const HOUR = /^(\d{1,2})$/;

/**
 * A time of day; undefined for what is none. Read: 14:05, 14.05, 14:05:09.250, 2:05 pm, 2 PM, 1405, 905, 14h05, 14 h,
 * 14:05 Uhr, the fraction of a day that a spreadsheet keeps (0.375), and a spreadsheet's time on its day 0.
 */
export function parseClock(text: string): PlainClock | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const plain = asciiDigits(text)
    .toLowerCase()
    .replace(/^18(?:99-12-3[01])[t\s]+/, '');
  if (/^0?[.,]\d+$/.test(plain)) return clockOfFraction(Number(plain.replace(',', '.')));
  const half = /\s*([ap])\.?\s?m\.?$/.exec(plain);
  const spoken = /\s*(?:uhr|hrs?\.?|hours|o'clock)$/.exec(plain);
  const cut = half ?? spoken;
  const bare = cut === null ? plain : plain.slice(0, cut.index);
  const match = COLONS.exec(bare) ?? WITH_H.exec(bare) ?? DIGITS.exec(bare) ?? (cut === null ? null : HOUR.exec(bare));
  if (!match) return COLONS.test(plain.replace(/h$/, '')) ? parseClock(plain.replace(/h$/, '')) : undefined;
  const hour = hourOf(Number(match[1]), half?.[1]);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { hour, minute, second, ms: Number((match[4] ?? '0').slice(0, 3).padEnd(3, '0')) };
}

/** 12 am is midnight and 12 pm noon. 14 pm says the same twice and is read; 14 am contradicts itself. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined || (half === 'p' && hour > 12)) return hour;
  if (hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** The clock at a fraction of a day, to the second. */
export function clockOfFraction(fraction: number): PlainClock | undefined {
  const seconds = Math.round(fraction * 86_400);
  if (seconds < 0 || seconds >= 86_400) return undefined;
  return { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, ms: 0 };
}

/** `HH:mm:ss`; undefined for what is no time of day. */
export function parseTime(text: string): string | undefined {
  const clock = parseClock(text);
  return clock && [clock.hour, clock.minute, clock.second].map((part) => String(part).padStart(2, '0')).join(':');
}
