import type { ObjectMap } from '../../mapping/object-map.ts';
import type { Proposal } from '../../mapping/proposal.ts';
import { PULSE_OBJECTS } from '../../mapping/pulse-model.ts';
import type { SourceProfile } from '../../mapping/source-profile.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { questionsOfFile, questionsOfMap } from './ask-questions.ts';
import type { DraftFile } from './carried-columns.ts';
import { fileProposal } from './column-proposal.ts';
import { draftMap } from './draft-map.ts';
import { FieldNames } from './field-names.ts';
import type { MatchedFile, ProposalDefaults } from './matched-file.ts';

/**
 * Turns what the matcher says of each file into draft maps placed on the workspace, what is shown of each column, and
 * the questions a person must answer. The same profile, matches, workspace and defaults give the same proposal. Files
 * that the profile does not hold are passed over.
 */
export function draftProposal(input: {
  readonly profile: SourceProfile;
  readonly files: readonly MatchedFile[];
  readonly schema: WorkspaceSchema;
  readonly defaults: ProposalDefaults;
}): Proposal {
  const { profile: source, schema, defaults } = input;
  const drafts = input.files.flatMap((matched): DraftFile[] => {
    const profile = source.files.find(({ name }) => name === matched.name);
    return profile === undefined ? [] : [{ profile, matched }];
  });
  const names = new FieldNames(schema);
  const maps = PULSE_OBJECTS.flatMap((object): ObjectMap[] => {
    const files = drafts.filter(({ matched }) => matched.object === object || matched.alsoHolds.includes(object));
    return files.length === 0 ? [] : [draftMap({ object, files, source, schema, defaults, names })];
  });
  return {
    files: drafts.map((draft) => fileProposal(draft, maps)),
    maps,
    questions: [
      ...drafts.flatMap((draft) => questionsOfFile({ draft, source, defaults })),
      ...maps.flatMap(questionsOfMap),
    ],
  };
}
