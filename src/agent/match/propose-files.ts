import type { SourceProfile } from '../../mapping/source-profile.ts';
import type { MatchedFile } from '../propose/matched-file.ts';
import { proposeFile } from './propose-file.ts';

/** Matches every file of an export to an object and its columns to attributes. The same profile gives the same answer. */
export function proposeFiles(profile: SourceProfile): MatchedFile[] {
  return profile.files.map((file) => ({ name: file.name, ...proposeFile({ file, profile }) }));
}
