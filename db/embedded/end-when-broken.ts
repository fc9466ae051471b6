import type { PGlite } from '@electric-sql/pglite';

/** Client messages that Postgres always answers up to "ready for query". */
const QUERY = 0x51;
const SYNC = 0x53;
const READY_FOR_QUERY = Buffer.from([0x5a, 0, 0, 0, 5]);

/**
 * Ends this thread when the engine is broken. An SQL error is an answer; a broken engine throws or, after a stack
 * overflow for one, answers nothing any more (PGlite 0.5.14), and the socket server (0.2.17) would leave every later
 * query waiting for ever. COPY FROM STDIN ends in another message and would be taken for broken: we do not use it.
 */
export function endWhenBroken(database: PGlite): void {
  const run = database.execProtocolRawStream.bind(database);
  database.execProtocolRawStream = async (message, options) => {
    let tail = Buffer.alloc(0);
    const onRawData = (data: Uint8Array): void => {
      tail = Buffer.concat([tail, data.subarray(-6)]).subarray(-6);
      options?.onRawData?.(data);
    };
    try {
      await run(message, { ...options, onRawData });
      if (!isAnswered(message, tail)) throw new Error('the engine gave no answer');
    } catch (error) {
      setImmediate(() => {
        throw error;
      });
      throw error;
    }
  };
}

/** Whether `tail`, the last six bytes of the answer, closes the answer to `message`. */
export function isAnswered(message: Uint8Array, tail: Buffer): boolean {
  const closes = message[0] === QUERY || message[0] === SYNC;
  return !closes || tail.subarray(0, 5).equals(READY_FOR_QUERY);
}
