import { timingSafeEqual } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { findMigration, listMigrations, type Migration } from '../../db/queries/migrations.ts';
import { listRejects } from '../../db/queries/reconciliation.ts';
import { listRuns } from '../../db/queries/runs.ts';
import { latestSource, type Source } from '../../db/queries/sources.ts';
import { confirmMaps, mapStates, StaleConfirmationError } from '../app/confirm-maps.ts';
import { verifyAudit } from '../etl/audit/verify-audit.ts';
import { reconcile } from '../etl/reconcile/reconcile.ts';
import { ObjectMap } from '../mapping/object-map.ts';

/** What the API needs of the process that serves it. */
export interface ApiServices {
  readonly db: Kysely<Database>;
  readonly tenant: string;
  readonly token: string;
  /** Carries a migration on in the background; answers the job's state now. */
  readonly start: (
    job: 'migrate' | 'rollback',
    migration: Migration,
  ) => { readonly state: string; readonly detail: string };
  readonly job: (migrationId: string) => { readonly state: string; readonly detail: string } | undefined;
}

const Problem = z
  .object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), detail: z.string() })
  .openapi('Problem');
const MigrationView = z
  .object({ id: z.string(), workspaceId: z.string(), workspaceOrigin: z.string() })
  .openapi('Migration');
const Job = z.object({ state: z.string(), detail: z.string() }).openapi('Job');
const idParam = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) });

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A refusal in the form of RFC 9457, with a stable code and what to do. */
class ApiProblem extends Error {
  constructor(
    readonly status: 401 | 404 | 409,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The REST API over the same functions as the command line. Every route but `/health` wants the token. */
export function buildApi(services: ApiServices) {
  const { db } = services;
  const app = new OpenAPIHono({
    defaultHook: (result, c) =>
      result.success ? undefined : c.json(problem(422, 'invalid-request', z.prettifyError(result.error)), 422),
  });
  app.onError((error, c) => {
    if (error instanceof ApiProblem) return c.json(problem(error.status, error.code, error.message), error.status);
    if (error instanceof StaleConfirmationError) return c.json(problem(409, error.code, error.message), 409);
    return c.json(problem(500, 'internal', 'Something failed here; the log of the server says what.'), 500);
  });
  app.use('/v1/*', async (c, next) => {
    if (!isToken(c.req.header('authorization'), services.token)) {
      throw new ApiProblem(
        401,
        'no-token',
        'Send "Authorization: Bearer <token>"; the token stands in the file that the server names at its start.',
      );
    }
    await next();
  });
  const find = async (id: string): Promise<Migration> => {
    const migration = await findMigration(db, id).catch(() => undefined);
    if (migration === undefined || migration.tenant !== services.tenant) {
      throw new ApiProblem(
        404,
        'migration-not-found',
        `There is no migration ${id}. GET /v1/migrations lists those there are.`,
      );
    }
    return migration;
  };
  const sourceOf = async (migration: Migration): Promise<Source> => {
    const source = await latestSource(db, migration.id);
    if (source === undefined) throw new ApiProblem(409, 'no-export', 'This migration has no export yet.');
    return source;
  };
  return app
    .openapi(
      createRoute({ method: 'get', path: '/health', responses: { 200: json(z.object({ ok: z.boolean() }), 'alive') } }),
      (c) => c.json({ ok: true }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/migrations',
        responses: { 200: json(z.object({ migrations: z.array(MigrationView) }), 'the migrations') },
      }),
      async (c) => {
        const migrations = await listMigrations(db, services.tenant);
        return c.json(
          {
            migrations: migrations.map(({ id, workspaceId, workspaceOrigin }) => ({
              id,
              workspaceId,
              workspaceOrigin,
            })),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/migrations/{id}',
        request: { params: idParam },
        responses: {
          200: json(
            z.object({
              migration: MigrationView,
              job: Job.nullable(),
              runs: z.array(z.unknown()),
              reconciliation: z.unknown(),
            }),
            'one migration',
          ),
        },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        const { id, workspaceId, workspaceOrigin } = migration;
        return c.json(
          {
            migration: { id, workspaceId, workspaceOrigin },
            job: services.job(id) ?? null,
            runs: await listRuns(db, id),
            reconciliation: await reconcile({ db, migrationId: id }),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/migrations/{id}/maps',
        request: { params: idParam },
        responses: {
          200: json(
            z.object({
              maps: z.array(z.object({ object: z.string(), hash: z.string(), confirmed: z.boolean(), map: ObjectMap })),
            }),
            'the field maps with their hashes',
          ),
        },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        const states = await mapStates({ db, migration, source: await sourceOf(migration) });
        return c.json(
          {
            maps: states.map(({ map, hash, isConfirmed }) => ({
              object: map.object,
              hash,
              confirmed: isConfirmed,
              map,
            })),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/v1/migrations/{id}/confirmations',
        request: {
          params: idParam,
          body: {
            required: true,
            content: {
              'application/json': {
                schema: z.object({
                  user: z.string().min(1),
                  maps: z.array(z.object({ object: z.string(), hash: z.string() })).min(1),
                }),
              },
            },
          },
        },
        responses: {
          201: json(z.object({ confirmed: z.array(z.string()) }), 'confirmed'),
          409: json(Problem, 'a map has changed since'),
        },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        const { user, maps } = c.req.valid('json');
        await confirmMaps({
          db,
          migration,
          source: await sourceOf(migration),
          actor: { tenant: services.tenant, user },
          how: 'rest',
          maps,
        });
        return c.json({ confirmed: maps.map(({ object }) => object) }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/v1/migrations/{id}/jobs',
        request: {
          params: idParam,
          body: {
            required: true,
            content: { 'application/json': { schema: z.object({ job: z.enum(['migrate', 'rollback']) }) } },
          },
        },
        responses: { 202: json(Job, 'under way') },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        return c.json(services.start(c.req.valid('json').job, migration), 202);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/migrations/{id}/rejects',
        request: { params: idParam },
        responses: {
          200: json(
            z.object({
              rejects: z.array(
                z.object({
                  object: z.string(),
                  sourceKey: z.string(),
                  file: z.string(),
                  line: z.number(),
                  code: z.string(),
                  reason: z.string(),
                }),
              ),
            }),
            'rows that were not loaded',
          ),
        },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        const rows = await listRejects(db, { migrationId: migration.id, limit: 10_000 });
        return c.json(
          {
            rejects: rows.map(({ object, source_key, file, line, code, reason }) => ({
              object,
              sourceKey: source_key,
              file,
              line,
              code,
              reason,
            })),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/migrations/{id}/audit/verification',
        request: { params: idParam },
        responses: {
          200: json(z.object({ ok: z.boolean(), entries: z.number(), head: z.string() }), 'the chain, walked'),
        },
      }),
      async (c) => {
        const migration = await find(c.req.valid('param').id);
        const { ok, entries, head } = await verifyAudit(db, { migrationId: migration.id });
        return c.json({ ok, entries, head }, 200);
      },
    )
    .doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'pulse-to-twenty', version: '1' } });
}

function problem(status: number, code: string, detail: string): z.infer<typeof Problem> {
  return { type: `urn:pulse-to-twenty:${code}`, title: code.replaceAll('-', ' '), status, code, detail };
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header?.replace(/^Bearer /, '') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
