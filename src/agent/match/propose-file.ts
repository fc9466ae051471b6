import type { PulseAttribute } from '../../mapping/pulse-model.ts';
import type { FileProfile, SourceProfile } from '../../mapping/source-profile.ts';
import type { MatchedFile } from '../propose/matched-file.ts';
import { proposeFiles } from './propose-files.ts';

/**
 * The object of one file and the attribute of each column. The other files of the export count too: links between files
 * tell what a column refers to. To match a whole export use `proposeFiles`, which reads it once.
 */
export function proposeFile(input: {
  readonly file: FileProfile;
  readonly profile: SourceProfile;
  readonly targets: readonly PulseAttribute[];
}): Omit<MatchedFile, 'name'> {
  const matched = proposeFiles(input.profile, input.targets).find(({ name }) => name === input.file.name);
  if (matched === undefined) throw new RangeError(`${input.file.name} is no file of the profile`);
  const { name: _name, ...rest } = matched;
  return rest;
}
