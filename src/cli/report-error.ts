import type { ExitCode, Output } from './output.ts';

/** One line that says what went wrong; the classes of ours carry what to do. Internal detail stays out of it. */
export function reportError(error: unknown, output: Output): ExitCode {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal';
  const stopped = error instanceof Error && error.name === 'AbortError';
  const message = stopped
    ? 'Stopped. "p2t resume" goes on from here.'
    : error instanceof Error
      ? error.message
      : String(error);
  output.warn(`p2t: ${message}`);
  if (!stopped && process.env.P2T_DEBUG !== undefined && error instanceof Error) output.warn(error.stack ?? '');
  output.document({ error: { code: stopped ? 'stopped' : code, message } });
  return 1;
}
