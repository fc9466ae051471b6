import type { FieldPlacement } from '../object-map.ts';
import type { AttributeId } from '../pulse-model.ts';
import type { TwentyFieldType } from '../workspace-schema.ts';

/** A field of the default landing before it is placed on a live workspace. */
export interface LandingField extends Omit<FieldPlacement, 'isNew'> {
  /** True for a field that a fresh workspace lacks. */
  readonly custom: boolean;
  /** Other names of the same meaning, as `foldName` writes them; a workspace's own field of such a name is taken. */
  readonly alsoKnown: readonly string[];
}

type Part = readonly [attribute: AttributeId, part: string];

/** A field by its path `object.field`; an attribute alone is the field's whole `value`. */
export function field(
  path: string,
  type: TwentyFieldType,
  label: string,
  parts: readonly (Part | AttributeId)[],
  more: {
    readonly custom?: boolean;
    readonly isUnique?: boolean;
    readonly relatesTo?: string;
    readonly alsoKnown?: readonly string[];
  } = {},
): LandingField {
  const [object = '', name = ''] = path.split('.');
  const { custom = false, isUnique, relatesTo, alsoKnown = [] } = more;
  return {
    object,
    field: name,
    label,
    type,
    custom,
    alsoKnown,
    ...(isUnique === undefined ? {} : { isUnique }),
    ...(relatesTo === undefined ? {} : { relatesTo }),
    parts: parts.map((part) =>
      typeof part === 'string' ? { attribute: part, part: 'value' } : { attribute: part[0], part: part[1] },
    ),
  };
}

export const CUSTOM = { custom: true } as const;

/** A custom field that workspaces have under other names too. */
export function customAs(...alsoKnown: string[]) {
  return { custom: true, alsoKnown } as const;
}

/** The source key of a record, `<object>:<key>`; Twenty 2.31 takes Source_System_ID__c as a label, not as a name. */
export function sourceId(object: string, key: AttributeId): LandingField {
  return field(`${object}.sourceSystemId`, 'TEXT', 'Source_System_ID__c', [[key, 'key']], {
    custom: true,
    isUnique: true,
  });
}

/** Names and labels compared: letters and digits only, in lower case. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
