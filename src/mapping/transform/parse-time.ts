/**
 * A time of day as HH:mm:ss; undefined for what is none. Reads 14:05, 14.05, 2:05 pm, 2 PM, 1405, 14h05, seconds and
 * fractions (cut).
 */
export function parseTime(text: string): string | undefined {
  const match =
    /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*([ap])\.?\s?m\.?$/i.exec(text) ??
    /^(\d{1,2})[:.h](\d{2})?(?::(\d{2})(?:[.,]\d+)?)?()$/i.exec(text) ??
    /^(\d{2})(\d{2})()()$/.exec(text);
  if (!match) return undefined;
  const half = (match[4] ?? '').toLowerCase();
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] || 0);
  let hour = Number(match[1]);
  if (half !== '') {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
}
