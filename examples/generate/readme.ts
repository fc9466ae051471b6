import { FLAWS, type Flaw } from './flaws.ts';
import type { TableCount } from './write-export.ts';

export interface ReadmeFacts {
  readonly command: string;
  readonly seed: number;
  readonly counts: readonly TableCount[];
  readonly members: number;
  readonly later: boolean;
}

/** The page beside an export: what is in it and what is wrong with it, counted while it was written. */
export function writeReadme({ command, seed, counts, members, later }: ReadmeFacts): string {
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const lines = [
    `# A made-up clinic's export${later ? ', three weeks later' : ''}`,
    '',
    `Made by \`${command}\` (seed ${seed}); this page too. Nobody in it exists: names are put together at random, e-mail`,
    'addresses end in names reserved for examples, identity numbers start with a province that there is not.',
    'Days are dd/mm/yyyy, times Asia/Karachi, money PKR, telephones of Pakistan; prescriptions name the prescriber by',
    'e-mail, all other tables by key.',
    '',
    `${rows} rows in ${counts.length} files; ${members} of the staff have an account in Twenty (\`clinic-members.json\` beside the folder).`,
    '',
    ...(later
      ? changes(counts)
      : ['| file | rows |', '| --- | --- |', ...counts.map((count) => `| ${count.table}.csv | ${count.rows} |`)]),
    '',
    '## Flaws put in on purpose',
    '',
    '| flaw | what | rows |',
    '| --- | --- | --- |',
    ...flawNames.flatMap((flaw) => flawLines(flaw, counts)),
    '',
  ];
  return lines.join('\n');
}

const flawNames = Object.keys(FLAWS).filter((name): name is Flaw => name in FLAWS);

function flawLines(flaw: Flaw, counts: readonly TableCount[]): readonly string[] {
  const found = counts.filter((count) => count.flaws.has(flaw));
  const where = found.map((count) => `${count.table} ${count.flaws.get(flaw)}`).join(', ');
  return where === '' ? [] : [`| ${flaw} | ${FLAWS[flaw].says} | ${where} |`];
}

function changes(counts: readonly TableCount[]): readonly string[] {
  const head = [
    '| file | rows | records added | changed | unchanged | gone |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return [
    ...head,
    ...counts.map((c) => `| ${c.table}.csv | ${c.rows} | ${c.added} | ${c.changed} | ${c.unchanged} | ${c.gone} |`),
  ];
}
