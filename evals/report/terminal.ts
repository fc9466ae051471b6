import Table from 'cli-table3';
import type { ModelResult } from '../run-models.ts';
import { explain, FIGURE_ROWS, surelyWrong, wrong } from './rows.ts';

/** The report for a terminal: a column a model, then each wrong answer. */
export function terminalReport(results: readonly ModelResult[]): string {
  const table = new Table({
    head: ['', ...results.map(({ model }) => model)],
    style: { head: [], border: [], compact: true },
  });
  for (const [label, write] of FIGURE_ROWS) table.push([label, ...results.map(({ total }) => write(total))]);
  table.push(['time, ms', ...results.map(({ milliseconds }) => milliseconds.toFixed(0))]);
  return [table.toString(), ...results.flatMap(details)].join('\n');
}

function details(result: ModelResult): string[] {
  const objects = result.cases
    .flatMap(({ scored }) => scored.files)
    .filter(({ expected, proposed }) => expected !== proposed)
    .map(({ place, expected, proposed }) => `  ${place}: ${proposed ?? 'none'}, right is ${expected ?? 'none'}`);
  const sure = surelyWrong(result).map((column) => `  ${explain(column)}`);
  const others = wrong(result)
    .filter(({ confidence }) => confidence < 0.9)
    .map((column) => `  ${explain(column)}`);
  return [
    `\n${result.model}: ${objects.length} files with a wrong object`,
    ...objects,
    `${result.model}: ${sure.length} wrong at 0.9 and more`,
    ...sure,
    `${result.model}: ${others.length} wrong below 0.9`,
    ...others,
  ];
}
