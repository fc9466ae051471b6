/** Another living process has the embedded database open; two writers would corrupt it. */
export class DatabaseInUseError extends Error {
  readonly code = 'database-in-use';

  constructor(
    readonly directory: string,
    readonly pid: number,
    /** Set when the lock was taken on another machine (or container), where nobody here can see whether it lives. */
    readonly elsewhere?: { readonly host: string; readonly lockFile: string },
  ) {
    const where = elsewhere === undefined ? '' : ` on ${elsewhere.host}`;
    const remedy =
      elsewhere === undefined ? '' : ` If ${elsewhere.host} is gone for good, delete ${elsewhere.lockFile}.`;
    super(
      `The database in ${directory} is in use by process ${pid}${where}. Stop that process, or set P2T_HOME to another folder, or use a real Postgres with DATABASE_URL.${remedy}`,
    );
    this.name = 'DatabaseInUseError';
  }
}

/** The embedded database could not be started on its folder. */
export class DatabaseOpenError extends Error {
  readonly code = 'database-open-failed';

  constructor(directory: string, cause: unknown) {
    super(
      `The embedded database in ${directory} could not be opened. Check that the folder is writable and the disk is not full; a damaged folder has to be put back from a copy.`,
      { cause },
    );
    this.name = 'DatabaseOpenError';
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

/** No Postgres answered at DATABASE_URL, or it refused the user. Names the server, never the password. */
export class DatabaseUnreachableError extends Error {
  readonly code = 'database-unreachable';

  constructor(server: string, cause: unknown) {
    super(
      `The database of DATABASE_URL (${server}) could not be reached. Check the address, the user and the server.`,
      {
        cause,
      },
    );
    this.name = 'DatabaseUnreachableError';
  }
}

/** The database was written by a newer version of this program. */
export class DatabaseNewerError extends Error {
  readonly code = 'database-newer';

  constructor(readonly unknownMigrations: readonly string[]) {
    super(
      `The database was made by a newer version of pulse-to-twenty (it knows ${unknownMigrations.join(', ')}). Use that version, or another database.`,
    );
    this.name = 'DatabaseNewerError';
  }
}

/** A step towards this version's tables failed; the step was rolled back, the tables are as they were. */
export class DatabaseMigrationError extends Error {
  readonly code = 'database-migration-failed';

  constructor(migration: string, cause: unknown) {
    super(`Bringing the database up to this version failed at ${migration}; nothing was changed.`, { cause });
    this.name = 'DatabaseMigrationError';
  }
}
