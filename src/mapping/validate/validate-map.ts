import type { ObjectMap } from '../object-map.ts';
import type { SourceProfile } from '../source-profile.ts';
import type { WorkspaceSchema } from '../workspace-schema.ts';
import { checkColumns } from './check-columns.ts';
import { checkPlacements } from './check-placements.ts';
import type { MapProblem } from './map-problem.ts';

/**
 * What is wrong with a map, drafted or edited by hand, against the workspace it is for and, where given, the export it
 * reads. An empty list: it can be confirmed. A field that the map calls new and that is there with the same type is no
 * problem: an earlier run made it.
 */
export function validateMap(
  map: ObjectMap,
  context: { readonly schema: WorkspaceSchema; readonly profile?: SourceProfile },
): MapProblem[] {
  return [...checkColumns(map, context.profile), ...checkPlacements(map, context.schema)];
}
