import type { AttributeId, PulseObject } from '../../mapping/pulse-model.ts';

/** What the matcher says of one file: its object and, per column, the attribute with confidence and reasons. */
export interface MatchedFile {
  readonly name: string;
  readonly object: PulseObject | null;
  readonly confidence: number;
  readonly alsoHolds: readonly PulseObject[];
  readonly columns: readonly MatchedColumn[];
}

export interface MatchedColumn {
  readonly index: number;
  readonly attribute: AttributeId | null;
  /** Confidence in what is proposed, null included. */
  readonly confidence: number;
  readonly candidates: readonly AttributeId[];
  readonly reasons: readonly string[];
}

/** What is assumed where an export does not say. */
export interface ProposalDefaults {
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
}
