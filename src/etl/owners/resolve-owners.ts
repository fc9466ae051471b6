import type { WorkspaceMember } from '../../mapping/workspace-schema.ts';

/** A physician as the export tells of them. */
export interface Physician {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly specialty: string;
  readonly credentials: string;
}

/** Who of the physicians has an account. Names alone only suggest: two people share one more often than an address. */
export interface Owners {
  readonly matched: readonly { readonly physician: Physician; readonly memberId: string }[];
  readonly missing: readonly { readonly physician: Physician; readonly suggestion?: WorkspaceMember }[];
  readonly ambiguous: readonly { readonly physician: Physician; readonly members: readonly WorkspaceMember[] }[];
  /** A physician by key, e-mail or name, as rows refer to them. */
  find(reference: string): Physician | undefined;
  /** Their own account's id; undefined when they have none or nobody knows which. */
  memberOf(reference: string): string | undefined;
}

/** Finds the account of each physician by e-mail, without regard to case. */
export function resolveOwners(input: {
  readonly physicians: readonly Physician[];
  readonly members: readonly WorkspaceMember[];
}): Owners {
  const byEmail = group(input.members);
  const matched: { physician: Physician; memberId: string }[] = [];
  const missing: { physician: Physician; suggestion?: WorkspaceMember }[] = [];
  const ambiguous: { physician: Physician; members: WorkspaceMember[] }[] = [];
  const memberIds = new Map<string, string>();
  for (const physician of input.physicians) {
    const members = physician.email === '' ? [] : (byEmail.get(fold(physician.email)) ?? []);
    const [only] = members;
    if (members.length > 1) ambiguous.push({ physician, members });
    else if (only !== undefined) {
      matched.push({ physician, memberId: only.id });
      memberIds.set(physician.key, only.id);
    } else {
      const suggestion = input.members.find((member) => fold(nameOf(member)) === fold(physician.name));
      missing.push(suggestion === undefined ? { physician } : { physician, suggestion });
    }
  }
  const known = referenceIndex(input.physicians);
  const find = (reference: string): Physician | undefined => known.get(fold(reference));
  return {
    matched,
    missing,
    ambiguous,
    find,
    memberOf: (reference) => {
      const physician = find(reference);
      return physician && memberIds.get(physician.key);
    },
  };
}

/** Keys speak before e-mails, e-mails before names; a name that two physicians share means neither. */
function referenceIndex(physicians: readonly Physician[]): Map<string, Physician> {
  const index = new Map<string, Physician>();
  const names = new Map<string, Physician | undefined>();
  for (const physician of physicians) {
    for (const name of [physician.name, `Dr ${physician.name}`, `Dr. ${physician.name}`]) {
      names.set(fold(name), names.has(fold(name)) ? undefined : physician);
    }
  }
  for (const [name, physician] of names) if (physician !== undefined && name !== '') index.set(name, physician);
  for (const physician of physicians) if (physician.email !== '') index.set(fold(physician.email), physician);
  for (const physician of physicians) if (physician.key !== '') index.set(fold(physician.key), physician);
  return index;
}

function group(members: readonly WorkspaceMember[]): Map<string, WorkspaceMember[]> {
  const groups = new Map<string, WorkspaceMember[]>();
  for (const member of members) groups.set(fold(member.email), [...(groups.get(fold(member.email)) ?? []), member]);
  return groups;
}

function nameOf({ firstName, lastName }: WorkspaceMember): string {
  return `${firstName} ${lastName}`;
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
