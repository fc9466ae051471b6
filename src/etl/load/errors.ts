/** The load stopped by itself because Twenty no longer answers; nothing is lost and `resume` goes on. */
export class LoadPausedError extends Error {
  readonly code = 'load-paused';

  constructor(input: { readonly object: string; readonly cause: unknown }) {
    super(
      `Twenty did not answer several calls in a row while loading ${input.object} records. The run is paused and nothing is lost: check the server, then resume.`,
      { cause: input.cause },
    );
    this.name = 'LoadPausedError';
  }
}
