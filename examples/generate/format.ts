const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar day; months 1 to 12. */
export function day(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** dd/mm/yyyy, as Pakistani systems write a day. */
export function writeDay(days: number): string {
  const date = new Date(days * DAY_MS);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** HH:mm from minutes since midnight. */
export function writeTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** dd/mm/yyyy HH:mm */
export function writeMoment(days: number, minutes: number): string {
  return `${writeDay(days)} ${writeTime(minutes)}`;
}

/** Rupees with thousands commas and two decimals, e.g. 12,500.00. */
export function writeRupees(rupees: number): string {
  return `${String(rupees).replace(/\B(?=(\d{3})+$)/g, ',')}.00`;
}

/**
 * A mobile number in one of the ways people write one. Subscriber numbers start with 00, which is handed out to nobody
 * but has the length that a number must have.
 */
export function writeMobile(operator: number, subscriber: number, style: number): string {
  const code = `3${two(operator % 50)}`;
  const rest = `00${String(subscriber % 100_000).padStart(5, '0')}`;
  if (style === 0) return `0${code}-${rest}`;
  if (style === 1) return `+92 ${code} ${rest}`;
  return `0${code}${rest}`;
}

/** Number with leading zeros, e.g. key('P', 17, 5) = P00017. */
export function key(prefix: string, number: number, width: number): string {
  return prefix + String(number).padStart(width, '0');
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
