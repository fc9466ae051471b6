import { userInfo } from 'node:os';
import type { Actor } from '../app/workspace.ts';

/** The person at the command line: P2T_USER, else the account that runs it. */
export function commandLineActor(): Actor {
  return { tenant: 'local', user: process.env.P2T_USER ?? userInfo().username };
}
