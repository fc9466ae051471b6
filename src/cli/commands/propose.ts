import { readAndPropose } from '../../app/read-source.ts';
import { openExport } from '../../etl/read/open-export.ts';
import type { Proposal } from '../../mapping/proposal.ts';
import type { ExitCode, Output } from '../output.ts';
import { connectTwenty, type TwentyOptions } from '../runtime.ts';

/** `p2t propose <export>`: the object of each file, and for each column attribute, target and transform with reasons. */
export async function runPropose(
  location: string,
  options: TwentyOptions & { readonly country: string; readonly currency: string; readonly timeZone: string },
  output: Output,
): Promise<ExitCode> {
  const source = await openExport(location);
  const connected = await connectTwenty(options);
  try {
    const { proposal } = await readAndPropose({
      source,
      schema: await connected.twenty.schema(),
      settings: options,
      onRows: (file, rows) => output.progress.update({ label: file, done: rows }),
    });
    showProposal(proposal, output);
    output.document({
      files: proposal.files.map(({ name, object, confidence, alsoHolds, columns }) => ({
        name,
        object,
        confidence,
        alsoHolds,
        columns,
      })),
      questions: proposal.questions,
    });
    return 0;
  } finally {
    source.close();
    await connected.close();
  }
}

/** The proposal as tables, one for each file. */
export function showProposal(proposal: Proposal, output: Output): void {
  for (const file of proposal.files) {
    output.section(`${file.name} → ${file.object ?? 'none of the objects'} (${percent(file.confidence)})`);
    output.table({
      head: ['column', 'attribute', 'sure', 'lands in', 'as'],
      rows: file.columns.map((column) => [
        column.name,
        column.attribute ?? '–',
        percent(column.confidence),
        column.target === null
          ? '–'
          : `${column.target.object}.${column.target.field}${column.target.new ? ' (new)' : ''}`,
        column.transform?.kind ?? '',
      ]),
    });
  }
  for (const { file, column, question } of proposal.questions) output.say(`? ${file} ${column}: ${question}`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
