import type { ModelResult } from '../run-models.ts';
import { explain, FIGURE_ROWS, wrong } from './rows.ts';

/** The report as one HTML page without scripts. */
export function htmlReport(results: readonly ModelResult[]): string {
  const head = results.map(({ model }) => `<th>${escaped(model)}</th>`).join('');
  const rows = FIGURE_ROWS.map(
    ([label, write]) => `<tr><th>${label}</th>${results.map(({ total }) => `<td>${write(total)}</td>`).join('')}</tr>`,
  ).join('');
  const time = results.map(({ milliseconds }) => `<td>${milliseconds.toFixed(0)}</td>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Field map evals</title>
<style>body{font:15px/1.5 system-ui;margin:2rem;max-width:70rem}table{border-collapse:collapse;margin-bottom:2rem}th,td{border:1px solid #ccc;padding:.25rem .6rem;text-align:left}td{font-variant-numeric:tabular-nums}</style>
<h1>Field map evals</h1>
<table><tr><th></th>${head}</tr>${rows}<tr><th>time, ms</th>${time}</tr></table>
${results.map(casesOf).join('\n')}
</html>
`;
}

function casesOf(result: ModelResult): string {
  const head = FIGURE_ROWS.map(([label]) => `<th>${label}</th>`).join('');
  const rows = result.cases.map(
    ({ name, figures }) =>
      `<tr><th>${escaped(name)}</th>${FIGURE_ROWS.map(([, write]) => `<td>${write(figures)}</td>`).join('')}</tr>`,
  );
  const list = wrong(result).map((column) => `<li>${escaped(explain(column))}</li>`);
  return `<h2>${escaped(result.model)}</h2><table><tr><th>case</th>${head}</tr>${rows.join('')}</table><h3>Wrong, surest first</h3><ol>${list.join('')}</ol>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
