/**
 * An HTTP service around a pack: it judges a posted case, keeps cases, says what each role may do next and why not,
 * and takes events. It has no rule of its own: whatever is decided here, banfa decides.
 */
import type { Case, Pack, Replay } from 'banfa';
import { allowed, assess, caseFrom, questions, replay } from 'banfa';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { languageDetector } from 'hono/language';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { limited, textOf } from './bodies.ts';
import { caseFileOf } from './case-file.ts';
import { openApiOf } from './openapi.ts';
import { problem } from './problems.ts';
import { readCase, readEvent, sound } from './reading.ts';
import type { CaseStore, StoredCase } from './store.ts';

export interface ServiceOptions {
  readonly pack: Pack;
  readonly store: CaseStore;
  /** The day it is in the pack's time zone, `YYYY-MM-DD`; nothing here reads a clock. */
  readonly today: () => string;
  /** The role of whoever sends a request, from its `Authorization` header; undefined for nobody known. */
  readonly roleOf: (authorization: string) => string | undefined;
  /** Takes what should never happen, for a log. */
  readonly report?: (error: Error) => void;
}

/** The service as a Hono app: a function from requests to responses that listens nowhere yet. */
export const createService = ({ pack, store, today, roleOf, report }: ServiceOptions): Hono => {
  const app = new Hono();

  app.use(
    languageDetector({
      supportedLanguages: ['zh', 'en'],
      fallbackLanguage: 'zh',
      order: ['header'],
      caches: false,
    }),
  );
  app.use(secureHeaders());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(c, 'MethodNotAllowed', {}, { allow: methods.join(', ') }).getResponse(),
    }),
  );
  app.use(limited);
  app.use('/cases/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store'); // what is true of a case depends on the day and on who asks
  });
  app.notFound((c) => problem(c, 'NotFound').getResponse());
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    report?.(error);
    return problem(c, 'OurFault').getResponse();
  });

  let openApi: ReturnType<typeof openApiOf> | undefined; // made when first asked for
  app.get('/openapi.json', (c) => {
    openApi ??= openApiOf(pack);
    return c.json(openApi);
  });

  app.post('/judge', async (c) => {
    const theCase = readCase(c, pack, await textOf(c));
    return c.json(assess(pack, theCase, theCase.asOf ?? today()));
  });

  app.post('/cases', async (c) => {
    const role = callerOf(c);
    const theCase = readCase(c, pack, await textOf(c));
    if (!CASE_NUMBER.test(theCase.id)) throw problem(c, 'CaseNumber');
    mustBeOf(c, role, theCase, 0);
    takenIn(c, theCase, 0);
    const file = caseFileOf(pack, theCase);
    if (!(await store.add(theCase.id, file))) throw problem(c, 'AlreadyThere');
    return c.json(file, 201, { location: `/cases/${encodeURIComponent(theCase.id)}`, etag: tagOf(1) });
  });

  app.get('/cases/:id', async (c) => {
    const { version, file } = await storedIn(c);
    return c.json(file, 200, { etag: tagOf(version) });
  });

  app.get('/cases/:id/outcome', async (c) => {
    const { theCase, version } = await caseIn(c);
    return c.json(assess(pack, theCase, today()), 200, { etag: tagOf(version) });
  });

  app.get('/cases/:id/actions', async (c) => {
    const { theCase, version } = await caseIn(c);
    const role = c.req.query('role') ?? callerOf(c);
    if (!Object.hasOwn(pack.roles, role)) throw problem(c, 'UnknownRole');
    const actions = allowed(pack, replay(pack, theCase, today()), role);
    return c.json({ role, asOf: today(), actions }, 200, { etag: tagOf(version) });
  });

  app.get('/cases/:id/questions', async (c) => {
    const { theCase, version } = await caseIn(c);
    const asked = questions(pack, theCase, today());
    return c.json({ asOf: today(), questions: asked }, 200, { etag: tagOf(version) });
  });

  app.post('/cases/:id/events', async (c) => {
    const { theCase, version, role } = await caseIn(c);
    const event = readEvent(c, pack, await textOf(c));
    const next: Case = { ...theCase, events: [...theCase.events, event] };
    mustBeOf(c, role, next, theCase.events.length);
    const condition = c.req.header('if-match');
    if (condition === undefined) throw problem(c, 'VersionNeeded');
    if (!matches(condition, version)) throw stale(c, version);
    const { steps, active } = takenIn(c, next, theCase.events.length);
    const isStored = await store.replace(theCase.id, version, caseFileOf(pack, next));
    if (!isStored) throw stale(c, (await storedIn(c)).version);
    const step = steps.find(({ index }) => index === theCase.events.length);
    return c.json({ step, active }, 200, { etag: tagOf(version + 1) });
  });

  /** The role that sends the request, one that the pack knows. */
  const callerOf = (c: Context): string => {
    const role = roleOf(c.req.header('authorization') ?? '');
    if (role !== undefined && Object.hasOwn(pack.roles, role)) return role;
    throw problem(c, 'NoCredentials', {}, { 'www-authenticate': 'Bearer' });
  };

  const storedIn = async (c: Context): Promise<StoredCase & { readonly role: string }> => {
    const role = callerOf(c);
    const stored = await store.get(c.req.param('id') ?? '');
    if (stored === undefined) throw problem(c, 'NotFound');
    return { ...stored, role };
  };

  /** A stored case, which must be of this pack in this version: another text is not applied to it silently. */
  const caseIn = async (c: Context) => {
    const { version, file, role } = await storedIn(c);
    return { version, role, theCase: sound(c, caseFrom(pack, file)) };
  };

  /** Holds the events from a place on to the role that sends them, and to days that have come. */
  const mustBeOf = (c: Context, role: string, theCase: Case, from: number): void => {
    for (const { event, date } of theCase.events.slice(from)) {
      const { role: needed } =
        Object.values(pack.procedures).flatMap(({ events }) => events[event] ?? [])[0] ?? {};
      if (needed !== role)
        throw problem(c, 'WrongRole', { event, ...(needed !== undefined && { by: needed }) });
      if (date > today()) throw problem(c, 'FutureDate');
    }
  };

  /** The course of a case, unless one of its events from a place on is refused. */
  const takenIn = (c: Context, theCase: Case, from: number): Replay => {
    const course = replay(pack, theCase, today());
    const refused = course.steps.find(({ index, refused }) => refused !== undefined && (index ?? -1) >= from);
    if (refused?.refused !== undefined) throw problem(c, 'EventRefused', { refusal: refused.refused });
    return course;
  };

  return app;
};

const stale = (c: Context, version: number): HTTPException =>
  problem(c, 'StaleVersion', { version }, { etag: tagOf(version) });

/** Case numbers become part of addresses. */
const CASE_NUMBER = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,99}$/u;

const tagOf = (version: number): string => `"${version}"`;

/** Whether an If-Match header names a version; weak tags never do (RFC 9110, 13.1.1). */
const matches = (header: string, version: number): boolean =>
  header.split(',').some((tag) => ['*', tagOf(version)].includes(tag.trim()));
