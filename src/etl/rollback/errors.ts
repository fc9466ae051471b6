/** The undo stopped by itself because Twenty no longer answers; called again it goes on where it was. */
export class RollbackPausedError extends Error {
  readonly code = 'rollback-paused';

  constructor(input: { readonly object: string; readonly cause: unknown }) {
    super(
      `Twenty did not answer while ${input.object} was taken back. The undo is paused: check the server, then resume.`,
      { cause: input.cause },
    );
    this.name = 'RollbackPausedError';
  }
}
