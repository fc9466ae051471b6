import type { Caller, World } from '../store/world.ts';

export type CoreContext = { readonly caller: Caller | undefined; readonly take: () => void };

/** Answers POST /graphql. */
export const coreGraphql = (_world: World, _body: unknown, _context: CoreContext): unknown => ({ data: null });
