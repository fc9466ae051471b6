/** A row as profiling sees it; one with a problem is quarantined and counted, not profiled. */
export interface ProfileRow {
  /** 1-based line of the file on which the row starts. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
  /** What reading mended: `short` = cells were missing at the end, `invisible` = unseen letters were taken out. */
  readonly mended?: 'short' | 'invisible' | undefined;
}

/** A table of an opened export. */
export interface ProfileFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly header: readonly string[];
  readonly dialect: {
    readonly charset: string;
    readonly bom: boolean;
    readonly delimiter: string;
    readonly preambleLines: number;
  };
  rows(): AsyncIterable<ProfileRow>;
}

/** What profiling needs of an opened export; `etl/read` gives it, and this folder knows nothing of that one. */
export interface ProfileSource {
  readonly files: readonly ProfileFile[];
  readonly setAside: readonly { readonly name: string; readonly bytes: number; readonly reason: string }[];
}
