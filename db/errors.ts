/** Another living process has the embedded database open; two writers would corrupt it. */
export class DatabaseInUseError extends Error {
  readonly code = 'database-in-use';

  constructor(
    readonly directory: string,
    readonly pid: number,
  ) {
    super(
      `The database in ${directory} is in use by process ${pid}. Stop that process, or set P2T_HOME to another folder, or use a real Postgres with DATABASE_URL.`,
    );
    this.name = 'DatabaseInUseError';
  }
}

/** The embedded database stopped by itself. What was committed is on disk. */
export class EmbeddedDatabaseError extends Error {
  readonly code = 'embedded-database-stopped';

  constructor(directory: string, cause: unknown) {
    super(`The embedded database in ${directory} stopped. Start the command again; what was committed is kept.`, {
      cause,
    });
    this.name = 'EmbeddedDatabaseError';
  }
}

/** The database was written by a newer version of this program. */
export class DatabaseNewerError extends Error {
  readonly code = 'database-newer';

  constructor(cause: unknown) {
    super('The database was made by a newer version of pulse-to-twenty. Use that version, or another database.', {
      cause,
    });
    this.name = 'DatabaseNewerError';
  }
}
