import { expect, it } from 'vitest';
import { processStart, startFromStat } from './process-identity.ts';

const stat = (state: string, threads: number): string =>
  `42 (a name) with ) in it) ${state} 1 42 42 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 ${threads} 0 998877 1000 2000`;

it('reads the start of a process whose name holds spaces and brackets', () => {
  expect(startFromStat(stat('S', 12))).toBe('998877');
});

it('takes a zombie for dead only when none of its threads is left', () => {
  expect(startFromStat(stat('Z', 1))).toBeUndefined();
  expect(startFromStat(stat('Z', 3))).toBe('998877');
});

it('tells this process the same start each time, and none for a pid that cannot live', () => {
  expect(processStart(process.pid)).toBeDefined();
  expect(processStart(process.pid)).toBe(processStart(process.pid));
  expect(processStart(2 ** 30)).toBeUndefined();
});
