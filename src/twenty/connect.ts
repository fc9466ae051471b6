import { type ConnectOptions, Transport } from './http/transport.ts';
import { TwentyReader } from './twenty-reader.ts';
import { TwentyWriter } from './twenty-writer.ts';

/** A connection that cannot write: for reading the workspace and for dry runs. Makes no call. @throws TwentyError */
export function connectReader(options: ConnectOptions): TwentyReader {
  return new TwentyReader(new Transport({ ...options, access: 'read' }));
}

/** A connection that can write. Makes no call. @throws TwentyError */
export function connectWriter(options: ConnectOptions): TwentyWriter {
  return new TwentyWriter(new Transport({ ...options, access: 'write' }));
}
