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

/** ASCII words of a text: accents dropped, what has no ASCII letter left out. */
function asciiWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

/** A legal field name for a label: camelCase, `custom` behind a reserved one; `field` where no letter is left. */
export function toFieldName(label: string): string {
  const [first = 'field', ...rest] = asciiWords(label).map((word) => word.toLowerCase());
  const camel = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  const name = (/^[a-z]/.test(camel) ? camel : `field${camel}`).slice(0, 55);
  return RESERVED.has(name) ? `${name}Custom` : name;
}

/** A legal option value for a label: ASCII UPPER_SNAKE of at most 63 characters, starting with a letter. */
export function toOptionValue(label: string): string {
  const words = asciiWords(label.replace(/\+/g, ' positive ').replace(/(?<=[A-Za-z0-9])-(?=$)/, ' negative '));
  const snake = words.map((word) => word.toUpperCase()).join('_');
  if (snake === '') return `OPT_${codePoints(label)}`.slice(0, 63).replace(/_+$/, '');
  return (/^[A-Z]/.test(snake) ? snake : `OPT_${snake}`).slice(0, 63).replace(/_+$/, '');
}

/** Words without ASCII letters keep apart by their code points. */
function codePoints(label: string): string {
  return [...label.trim()].map((letter) => letter.codePointAt(0)?.toString(16).toUpperCase() ?? '').join('_');
}

/** A legal option label: no comma, 1 to 63 characters. */
export function toOptionLabel(text: string): string {
  const label = text
    .replaceAll(',', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 63)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return label === '' ? 'Blank' : label;
}

const COLOURS = ['sky', 'green', 'orange', 'purple', 'red', 'turquoise', 'pink', 'yellow', 'blue', 'gray'] as const;

/** A colour for the option at a position, one of those that Twenty knows. */
export function optionColour(position: number): string {
  return COLOURS[position % COLOURS.length] ?? 'gray';
}
