import { sha256 } from './hash.ts';
import { isComposite, SUB_FIELDS } from './sub-fields.ts';
import type { TwentyFieldType, WorkspaceField } from './workspace-schema.ts';

/**
 * Names that Twenty 2.31 refuses for fields and objects. The page of Twenty adds "Custom" to such a name by itself, its
 * API does not.
 */
const RESERVED = new Set(
  `approvedAccessDomain approvedAccessDomains appToken appTokens billingCustomer billingCustomers billingEntitlement
  billingEntitlements billingMeter billingMeters billingProduct billingProducts billingSubscription billingSubscriptions
  billingSubscriptionItem billingSubscriptionItems featureFlag featureFlags job jobs keyValuePair keyValuePairs
  pageLayout pageLayouts pageLayoutTab pageLayoutTabs pageLayoutWidget pageLayoutWidgets twoFactorMethod
  twoFactorMethods user users userWorkspace userWorkspaces workspace workspaces role roles userWorkspaceRole
  userWorkspaceRoles plan plans event events field fields link links currency currencies fullNames address addresses
  type types object objects index relation relations aggregate search searches not or and Int Float Boolean String
  ID`.split(/\s+/),
);

export function isReservedName(name: string): boolean {
  return RESERVED.has(name);
}

/** True for what Twenty takes as a field or object name: `^[a-z][a-zA-Z0-9]*$`, 1 to 63 characters, not reserved. */
export function isLegalName(name: string): boolean {
  return /^[a-z][a-zA-Z0-9]{0,62}$/.test(name) && !RESERVED.has(name);
}

/** The names that a field takes for itself: its own, its join column's, and those of the columns of its parts. */
export function namesTakenBy(field: {
  readonly name: string;
  readonly type: TwentyFieldType;
  readonly relation?: WorkspaceField['relation'];
}): string[] {
  const { name, type, relation } = field;
  const parts = isComposite(type) ? Object.keys(SUB_FIELDS[type]) : [];
  const join = type === 'RELATION' || type === 'MORPH_RELATION' ? [relation?.joinColumn ?? `${name}Id`] : [];
  return [name, ...join, ...parts.map((part) => `${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`)];
}

/** Latin letters that Unicode does not take apart. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Letters without their accents, in lower case where they have no other ASCII form. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/gi, (letter) => LATIN[letter.toLowerCase()] ?? '');
}

/** ASCII words of a text; what has no ASCII letter is left out. */
function asciiWords(text: string): string[] {
  return plainLetters(text)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

/** The letters of another script by their code points, so that different words stay different. */
function codePoints(text: string): string {
  return [...text].map((letter) => letter.codePointAt(0)?.toString(16) ?? '').join('');
}

/** A legal field name for a label, one that is legal already as it is: camelCase, `Custom` behind a reserved one; by code points where no letter is left. */
export function toFieldName(label: string): string {
  if (isLegalName(label) && label.length <= FIELD_NAME_LENGTH) return label;
  const [first = `column${codePoints(label.trim())}`, ...rest] = asciiWords(label).map((word) => word.toLowerCase());
  const camel = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  const name = (/^[a-z]/.test(camel) ? camel : `field${camel}`).slice(0, FIELD_NAME_LENGTH);
  return RESERVED.has(name) ? `${name}Custom` : name;
}

/** Shorter than the 63 that Twenty takes: a suffix has to fit behind it. */
const FIELD_NAME_LENGTH = 55;
/** The most characters that Twenty takes for value and label of an option. */
const OPTION_LENGTH = 63;

/** Signs that make two options of a clinic different: blood groups, limits, shares. */
const SIGNS: readonly (readonly [sign: RegExp, word: string])[] = [
  [/\+/g, ' positive '],
  [/(?<=[\p{L}\p{N}])\s*[-−–]\s*$/u, ' negative '],
  [/^\s*[-−–](?=\s*\p{N})/u, ' minus '],
  [/[≤]|<=/g, ' at most '],
  [/[≥]|>=/g, ' at least '],
  [/</g, ' under '],
  [/>/g, ' over '],
  [/%/g, ' percent '],
  [/\u2044/g, ' of '],
];

/**
 * A legal option value for a label: ASCII UPPER_SNAKE of at most 63 characters, starting with a letter. Different words
 * get different values, spellings of one word ("No show", "no-show") the same.
 */
export function toOptionValue(label: string): string {
  let text = plainLetters(label);
  for (const [sign, word] of SIGNS) text = text.replace(sign, word);
  text = text.replace(/[^\p{ASCII}\p{P}\p{Z}\p{C}]/gu, codePoints);
  const snake = asciiWords(text).join('_').toUpperCase();
  if (snake === '')
    return label.trim() === '' ? 'BLANK' : `OPT_${codePoints(label.trim())}`.toUpperCase().slice(0, OPTION_LENGTH);
  const value = /^[A-Z]/.test(snake) ? snake : `OPT_${snake}`;
  if (value.length <= OPTION_LENGTH) return value;
  return `${value.slice(0, OPTION_LENGTH - 9).replace(/_+$/, '')}_${sha256(label).slice(0, 8).toUpperCase()}`;
}

/** A legal option label: no comma, 1 to 63 characters. */
export function toOptionLabel(text: string): string {
  const label = text
    .replace(/[,\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, OPTION_LENGTH)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
  return label === '' ? 'Blank' : label;
}

const COLOURS = ['sky', 'green', 'orange', 'purple', 'red', 'turquoise', 'pink', 'yellow', 'blue', 'gray'] as const;

/** A colour for the option at a position, one of those that Twenty knows. */
export function optionColour(position: number): string {
  return COLOURS[position % COLOURS.length] ?? 'gray';
}
