/** The example of a service, as its clients see it: every status, hostile bodies, its own description, a real socket. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { loadPack, readPack } from 'banfa';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listen } from '../../examples/embed/service/listen.ts';
import { PROBLEMS } from '../../examples/embed/service/problems.ts';
import { createService } from '../../examples/embed/service/service.ts';
import { memoryStore } from '../../examples/embed/service/store.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/embed-service');

const { pack } = loadPack(readPack(ROOT));
if (pack === undefined) throw new Error('the shipped pack does not load');

const JSON_TYPE = 'application/json';
const YAML_TYPE = 'application/yaml';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire has the type that the test expects
  readonly body: any;
}

/** A service of its own with a clock to set, and a client that speaks to it. */
const world = (store = memoryStore()) => {
  const clock = { today: '2026-03-01' };
  const reported: Error[] = [];
  const app = createService({
    pack,
    store,
    today: () => clock.today,
    roleOf: (authorization) => /^Bearer (.+)$/.exec(authorization)?.[1],
    report: (error) => reported.push(error),
  });
  const ask = async (
    method: string,
    path: string,
    { as, body, type = JSON_TYPE, ...headers }: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Answer> => {
    const given = {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'content-type': type }),
      ...headers,
    };
    const response = await app.request(path, {
      method,
      headers: given,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  return { ask, clock, reported, app };
};

const FILED = `case: T-1
title: 测试
notice: "2026"
facts: { 集群名称: 测试集群, industry.output: 320 }
`;
const CALL = JSON.stringify({ date: '2026-03-01', event: 'province.open_call' });

test('a posted case is judged, YAML or JSON, on its own day or else today', async () => {
  const { ask, clock } = world();
  const yaml = readFileSync(join(ROOT, 'examples/01-recognized.yaml'), 'utf8');
  const judged = await ask('POST', '/judge', { body: yaml, type: YAML_TYPE });
  assert.equal(
    [judged.status, judged.body.format, judged.body.verdict, judged.body.receipt.asOf],
    [200, 'banfa/outcome@1', 'met', '2026-12-31'],
  );
  clock.today = '2026-08-08';
  const open = await ask('POST', '/judge', { body: '{"case":"J"}' });
  assert.equal([open.status, open.body.verdict, open.body.receipt.asOf], [200, 'undetermined', '2026-08-08']);
});

test('a case is filed, told what may happen, and moved on by the role whose turn it is', async () => {
  const { ask, clock } = world();
  const filed = await ask('POST', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  assert.equal(
    [filed.status, filed.headers.get('etag'), filed.headers.get('location'), filed.body],
    [
      201,
      '"1"',
      '/cases/T-1',
      {
        case: 'T-1',
        title: '测试',
        pack: `${pack.id}@${pack.version}`,
        notice: '2026',
        facts: { 'cluster.name': '测试集群', 'industry.output': 320 },
        events: [],
      },
    ],
  );
  const before = await ask('GET', '/cases/T-1/actions?role=applicant', { as: 'applicant' });
  const submit = before.body.actions.find((one: { event: string }) => one.event === 'applicant.submit');
  assert.equal([before.status, submit.allowed, submit.why.reason], [200, 'no', 'not-accepted']);

  const called = await ask('POST', '/cases/T-1/events', { as: 'province', body: CALL, 'if-match': '"1"' });
  assert.equal(
    [
      called.status,
      called.headers.get('etag'),
      called.body.step.event,
      called.body.active.map((one: { path: string }) => one.path),
    ],
    [200, '"2"', 'province.open_call', ['certification.preparing']],
  );

  clock.today = '2026-04-20';
  const now = await ask('GET', '/cases/T-1/actions?role=applicant', { as: 'applicant' });
  assert.equal(
    now.body.actions
      .filter((one: { allowed: string }) => one.allowed === 'yes')
      .map((one: { event: string }) => one.event),
    ['applicant.submit', 'applicant.withdraw'],
  );
  const body = 'date: 2026-04-20\nevent: 提交申报材料\nfacts:\n  已签真实性承诺: true\n';
  const submitted = await ask('POST', '/cases/T-1/events', {
    as: 'applicant',
    body,
    type: YAML_TYPE,
    'if-match': '"2"',
  });
  assert.equal([submitted.status, submitted.headers.get('etag')], [200, '"3"']);

  const got = await ask('GET', '/cases/T-1', { as: 'city' });
  assert.equal(
    [got.headers.get('etag'), got.body.events],
    [
      '"3"',
      [
        { date: '2026-03-01', event: 'province.open_call' },
        { date: '2026-04-20', event: 'applicant.submit', facts: { 'filing.truth_commitment': true } },
      ],
    ],
  );
  const outcome = await ask('GET', '/cases/T-1/outcome', { as: 'city' });
  assert.equal(
    [outcome.status, outcome.body.receipt.asOf, outcome.body.verdict],
    [200, '2026-04-20', 'undetermined'],
  );
  const asked = await ask('GET', '/cases/T-1/questions', { as: 'city' });
  assert.is(asked.status, 200);
  assert.ok(asked.body.questions.length > 20);
  assert.not(asked.body.questions.some((one: { path: string }) => one.path === 'cluster.name'));
});

test('what the procedure refuses is a conflict with its reasons, and leaves nothing behind', async () => {
  const { ask } = world();
  await ask('POST', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  const early = await ask('POST', '/cases/T-1/events', {
    as: 'applicant',
    body: '{"date":"2026-03-01","event":"applicant.submit"}',
    'if-match': '"1"',
  });
  assert.equal(
    [early.status, early.body.refusal.reason, early.headers.get('content-type')],
    [409, 'not-accepted', 'application/problem+json; charset=utf-8'],
  );
  await ask('POST', '/cases/T-1/events', { as: 'province', body: CALL, 'if-match': '"1"' });
  await ask('POST', '/cases/T-1/events', {
    as: 'applicant',
    body: '{"date":"2026-03-01","event":"applicant.submit"}',
    'if-match': '"2"',
  });
  const open = await ask('POST', '/cases/T-1/events', {
    as: 'city',
    body: '{"date":"2026-03-01","event":"city.accept"}',
    'if-match': '"3"',
  });
  assert.equal([open.status, open.body.refusal.reason], [409, 'guard-undetermined']);
  assert.ok(open.body.refusal.findings[0].missing.length > 0);
  assert.is((await ask('GET', '/cases/T-1', { as: 'city' })).headers.get('etag'), '"3"');
});

test('an event counts once: the same again, or one from an older version, fails its precondition', async () => {
  const { ask } = world();
  await ask('POST', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  const send = (tag: string) =>
    ask('POST', '/cases/T-1/events', { as: 'province', body: CALL, 'if-match': tag });
  const both = await Promise.all([send('"1"'), send('"1"')]);
  assert.equal(both.map(({ status }) => status).sort(), [200, 412]);
  assert.equal((await send('"1"')).headers.get('etag'), '"2"');
  assert.is((await send('W/"2"')).status, 412);
  assert.is((await send('"2", "9"')).status, 409);
  assert.is((await send('*')).status, 409);
  const early = CALL.replace('2026-03-01', '2026-02-01');
  const { body } = await ask('POST', '/cases/T-1/events', { as: 'province', body: early, 'if-match': '"2"' });
  assert.equal([body.status, body.refusal], [409, { reason: 'out-of-order', after: '2026-03-01' }]);
});

test('a case is decided under the version it was filed under, and under no other', async () => {
  const store = memoryStore();
  await store.add('OLD', { case: 'OLD', pack: `${pack.id}@2025-draft`, facts: {}, events: [] });
  await store.add('ELSE', { case: 'ELSE', pack: 'another@1', facts: {}, events: [] });
  const { ask } = world(store);
  for (const [id, code] of [
    ['OLD', 'case/other-version'],
    ['ELSE', 'case/other-pack'],
  ]) {
    for (const path of ['outcome', 'actions', 'questions']) {
      const { status, body } = await ask('GET', `/cases/${id}/${path}`, { as: 'city' });
      assert.equal(
        [status, body.diagnostics.map((one: { code: string }) => one.code)],
        [409, [code]],
        `${id} ${path}`,
      );
    }
    const sent = await ask('POST', `/cases/${id}/events`, { as: 'province', body: CALL, 'if-match': '"1"' });
    assert.is(sent.status, 409);
    assert.is((await ask('GET', `/cases/${id}`, { as: 'city' })).status, 200);
  }
  const posted = await ask('POST', '/judge', { body: '{"case":"X","pack":"another@1"}' });
  assert.equal([posted.status, posted.body.type], [409, '/openapi.json#/components/responses/OtherPack']);
});

const EVENTS = '/cases/T-1/events';
/** What is sent, the status it gets, and where a diagnostic stands with which code. */
const WRONG: readonly (readonly [
  what: string,
  method: string,
  path: string,
  sent: Readonly<Record<string, string>>,
  status: number,
  code?: string,
  at?: string,
])[] = [
  [
    'broken JSON',
    'POST',
    '/judge',
    { body: '{"case": "a", "facts": {' },
    400,
    'load/unclosed-bracket',
    '1:24',
  ],
  [
    'broken YAML',
    'POST',
    '/judge',
    { body: 'case: a\nfacts: [\n', type: YAML_TYPE },
    400,
    'load/unclosed-bracket',
    '2:8',
  ],
  ['no body at all', 'POST', '/judge', { body: '' }, 400, 'load/empty-file', '1:1'],
  ['a list', 'POST', '/judge', { body: '[1]' }, 400, 'load/expects-mapping', '1:1'],
  ['no case number', 'POST', '/judge', { body: '{"facts":{}}' }, 400, 'load/missing-key', '1:2'],
  [
    'a prototype key',
    'POST',
    '/judge',
    { body: '{"case":"a","facts":{"__proto__":{"polluted":true}}}' },
    400,
    'load/forbidden-key',
    '1:22',
  ],
  ['a key twice', 'POST', '/judge', { body: '{"case":"a","case":"b"}' }, 400, 'load/duplicate-key', '1:13'],
  ['a deep body', 'POST', '/judge', { body: '['.repeat(100_000) }, 400, 'load/nested-too-deep'],
  [
    'an alias bomb',
    'POST',
    '/judge',
    { body: 'case: &a [x, x]\nfacts: [*a, *a]\n', type: YAML_TYPE },
    400,
    'load/anchor',
    '1:7',
  ],
  [
    'an unknown fact',
    'POST',
    '/judge',
    { body: 'case: a\nfacts:\n  industry.ouput: 5\n', type: YAML_TYPE },
    422,
    'link/unknown-fact',
    '3:3',
  ],
  [
    'a value of the wrong type',
    'POST',
    '/judge',
    { body: '{"case":"a","facts":{"industry.output":"much"}}' },
    422,
    'link/not-a-number',
    '1:40',
  ],
  ['a huge body', 'POST', '/judge', { body: ' '.repeat(1_100_000) }, 413],
  [
    'more values than a case has',
    'POST',
    '/judge',
    { body: `{"case":"a","facts":{"x":[${'1,'.repeat(200_000)}1]}}` },
    413,
    'load/too-many-values',
  ],
  ['a form', 'POST', '/judge', { body: 'case=a', type: 'application/x-www-form-urlencoded' }, 415],
  ['no media type', 'POST', '/judge', { body: '{}', type: '' }, 415],
  ['another character set', 'POST', '/judge', { body: '{}', type: 'application/json; charset=gbk' }, 415],
  ['a compressed body', 'POST', '/judge', { body: '{}', 'content-encoding': 'gzip' }, 415],
  ['nobody', 'POST', '/cases', { body: '{"case":"b"}' }, 401],
  ['nobody known', 'GET', '/cases/T-1', { as: 'constructor' }, 401],
  ['a number that is no address', 'POST', '/cases', { as: 'applicant', body: '{"case":"../x"}' }, 422],
  ['an empty number', 'POST', '/cases', { as: 'applicant', body: '{"case":""}' }, 422],
  ['a number twice', 'POST', '/cases', { as: 'applicant', body: '{"case":"T-1"}' }, 409],
  [
    'a case with another role’s event',
    'POST',
    '/cases',
    { as: 'applicant', body: `{"case":"b","events":[${CALL}]}` },
    403,
  ],
  ['no such case', 'GET', '/cases/none', { as: 'city' }, 404],
  ['no such case, by a prototype’s name', 'GET', '/cases/__proto__', { as: 'city' }, 404],
  ['an address that is no text', 'GET', '/cases/%E0%A4', { as: 'city' }, 404],
  ['no such role', 'GET', '/cases/T-1/actions?role=emperor', { as: 'city' }, 400],
  ['no such address', 'GET', '/', {}, 404],
  ['no such method', 'DELETE', '/cases/T-1', { as: 'city' }, 405],
  ['an event of the wrong role', 'POST', EVENTS, { as: 'city', body: CALL, 'if-match': '"1"' }, 403],
  ['an event without a version', 'POST', EVENTS, { as: 'province', body: CALL }, 428],
  ['an event of an older version', 'POST', EVENTS, { as: 'province', body: CALL, 'if-match': '"0"' }, 412],
  [
    'an event to come',
    'POST',
    EVENTS,
    { as: 'province', body: '{"date":"2026-03-02","event":"province.open_call"}', 'if-match': '"1"' },
    422,
  ],
  [
    'an unknown event',
    'POST',
    EVENTS,
    { as: 'province', body: '{"date":"2026-03-01",\n "event":"province.opencall"}', 'if-match': '"1"' },
    422,
    'link/unknown-event',
    '2:10',
  ],
  [
    'an event with an unknown fact',
    'POST',
    EVENTS,
    {
      as: 'province',
      body: 'date: 2026-03-01\nevent: province.open_call\nfacts:\n  nothing: 1\n',
      type: YAML_TYPE,
      'if-match': '"1"',
    },
    422,
    'link/unknown-fact',
    '4:3',
  ],
  [
    'a timer',
    'POST',
    EVENTS,
    { as: 'province', body: '{"date":"2026-03-01","event":"timer.call_closed"}', 'if-match': '"1"' },
    422,
    'link/unknown-event',
    '1:30',
  ],
  ['two events', 'POST', EVENTS, { as: 'province', body: `${CALL}\r- ${CALL}`, 'if-match': '"1"' }, 400],
  [
    'half an event',
    'POST',
    EVENTS,
    { as: 'province', body: '{"date":"2026-03-01"', 'if-match': '"1"' },
    400,
    'load/unclosed-bracket',
    '1:1',
  ],
  [
    'an event without a date',
    'POST',
    EVENTS,
    { as: 'province', body: '{"event":"province.open_call"}', 'if-match': '"1"' },
    400,
    'load/missing-key',
    '1:2',
  ],
];

test('whatever else is sent gets a status, a problem in words, and diagnostics at their place', async () => {
  const { ask, reported } = world();
  await ask('POST', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  const wrong: string[] = [];
  for (const [what, method, path, sent, status, code, at] of WRONG) {
    const { status: got, headers, body } = await ask(method, path, sent);
    const found = body.diagnostics?.find((one: { code: string }) => one.code === code);
    const start = found === undefined || at === undefined ? undefined : found.span.start;
    const told = [
      got,
      body.status,
      headers.get('content-type'),
      found?.code,
      start && `${start.line}:${start.column}`,
    ];
    const expected = [status, status, 'application/problem+json; charset=utf-8', code, at];
    const leaks = /\bat .*\.[jt]s:\d|node_modules/.test(JSON.stringify(body));
    if (leaks || JSON.stringify(told) !== JSON.stringify(expected)) {
      wrong.push(`${what}: ${told} instead of ${expected} ${JSON.stringify(body).slice(0, 300)}`);
    }
  }
  assert.equal(wrong, []);
  assert.equal(reported, []);
  assert.is(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('a wrong role is told whose event it is, an older version which there is now', async () => {
  const { ask } = world();
  await ask('POST', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  const role = await ask('POST', EVENTS, { as: 'city', body: CALL, 'if-match': '"1"' });
  assert.equal([role.body.event, role.body.by], ['province.open_call', 'province']);
  const old = await ask('POST', EVENTS, { as: 'province', body: CALL, 'if-match': '"0"' });
  assert.equal([old.body.version, old.headers.get('etag')], [1, '"1"']);
});

test('problems speak the language that is asked for', async () => {
  const { ask } = world();
  const titleIn = async (language?: string) => {
    const { body, headers } = await ask('POST', '/judge', {
      body: '{"case":"a","facts":{"industry.ouput":5}}',
      ...(language === undefined ? {} : { 'accept-language': language }),
    });
    return [headers.get('content-language'), body.title, body.diagnostics[0].message];
  };
  const zh = ['zh', '内容不合规则包的要求', '没有名为「industry.ouput」的事实'];
  assert.equal(await titleIn(), zh);
  assert.equal(await titleIn('fr, zh-CN;q=0.8, en;q=0.5'), zh);
  const [language, title, message] = await titleIn('en-GB, zh;q=0.5');
  assert.equal([language, title], ['en', PROBLEMS.DoesNotFit[2]]);
  assert.not.match(message, /[一-鿿]/);
});

test('a store that fails is the service’s fault: told to the log, and nothing of it to the client', async () => {
  const failing = { ...memoryStore(), get: () => Promise.reject(new Error('secret of the database')) };
  const { ask, reported } = world(failing);
  const { status, body } = await ask('GET', '/cases/T-1', { as: 'city' });
  assert.equal([status, body.title], [500, '服务出错']);
  assert.equal(
    reported.map(({ message }) => message),
    ['secret of the database'],
  );
  assert.not.match(JSON.stringify(body), /secret/);
});

test('it describes itself as a valid OpenAPI document whose every reference leads somewhere', async () => {
  const { body } = await world().ask('GET', '/openapi.json');
  const { valid, errors } = await new Validator().validate(structuredClone(body));
  assert.ok(valid, JSON.stringify(errors, null, 1)?.slice(0, 2000));
  const text = JSON.stringify(body);
  const targets = [...text.matchAll(/"\$ref":"#([^"]*)"/g)].map(([, pointer = '']) => pointer);
  assert.ok(targets.length > 100);
  const lost = [...new Set(targets)].filter((pointer) => {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return keys.reduce((at, key) => at?.[decodeURIComponent(key)], body) === undefined;
  });
  assert.equal(lost, []);
});

test('it describes every route that it has, and no other', async () => {
  const { app, ask } = world();
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const { paths } = (await ask('GET', '/openapi.json')).body;
  const told = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.equal(routes.sort(), told.sort());
});

test('what it answers fits what it describes, the problems too', async () => {
  const { ask } = world();
  const document = (await ask('GET', '/openapi.json')).body;
  const ajv = new Ajv({ strict: false }).addSchema(document, 'openapi');
  const faults: string[] = [];
  const fits = async (method: string, path: string, described: string, sent: Parameters<typeof ask>[2]) => {
    const { status, body } = await ask(method, path, sent);
    const operation = document.paths[described][method.toLowerCase()].responses[status];
    assert.ok(operation, `${method} ${path} answers ${status}, which is not described`);
    const at = `openapi#/paths/${described.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}`;
    const isProblem = status >= 400;
    const $ref = isProblem
      ? 'openapi#/components/schemas/Problem'
      : `${at}/content/application~1json/schema`.replaceAll('{', '%7B').replaceAll('}', '%7D');
    const validate = ajv.compile({ $ref });
    if (!validate(body)) faults.push(`${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`);
    return body;
  };
  const judged = readFileSync(join(ROOT, 'examples/01-recognized.yaml'), 'utf8');
  await fits('POST', '/judge', '/judge', { body: judged, type: YAML_TYPE });
  await fits('POST', '/judge', '/judge', { body: '{"case":1}' });
  await fits('POST', '/judge', '/judge', { body: '{"case":"a","facts":{"x":1}}' });
  await fits('POST', '/cases', '/cases', { as: 'applicant', body: FILED, type: YAML_TYPE });
  const sent = { as: 'province', body: CALL, 'if-match': '"1"' };
  await fits('POST', EVENTS, '/cases/{id}/events', { ...sent, as: 'city' });
  await fits('POST', EVENTS, '/cases/{id}/events', { as: 'province', body: CALL });
  await fits('POST', EVENTS, '/cases/{id}/events', sent);
  await fits('POST', EVENTS, '/cases/{id}/events', sent);
  await fits('POST', EVENTS, '/cases/{id}/events', { ...sent, 'if-match': '"2"' });
  for (const part of ['', '/outcome', '/actions', '/questions']) {
    await fits('GET', `/cases/T-1${part}`, `/cases/{id}${part}`, { as: 'applicant' });
    await fits('GET', `/cases/T-2${part}`, `/cases/{id}${part}`, { as: 'applicant' });
    await fits('GET', `/cases/T-1${part}`, `/cases/{id}${part}`, {});
  }
  assert.equal(faults, []);
});

test('over a real socket: it answers, cuts off what is too long, waits for no slow client, and stops', async () => {
  const slowStore = memoryStore();
  const { app } = world({ ...slowStore, get: (id) => sleep(200).then(() => slowStore.get(id)) });
  const { url, stop } = await listen(app, 0, 500);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const post = (body: string | ReadableStream<Uint8Array>) =>
    fetch(`${url}/judge`, { method: 'POST', headers: { 'content-type': JSON_TYPE }, body, duplex: 'half' });
  let last: Promise<Response> | undefined;
  try {
    assert.is(JSON.parse(await (await post('{"case":"a"}')).text()).verdict, 'undetermined');
    const spaces = new Uint8Array(64 * 1024).fill(32);
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(spaces) });
    assert.is((await post(endless)).status, 413);
    const long = await post('x'.repeat(1_100_000));
    assert.equal([long.status, long.headers.get('connection')], [413, 'close']);
    for (let round = 0; round < 10; round++) {
      assert.is((await post('{"case":"a"}')).status, 200, 'what comes after is not cut off');
      await sleep(80);
    }
    const half =
      'POST /judge HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"ca';
    assert.match(await spoken(url, half), /^HTTP\/1\.1 408 /);
    assert.match(await spoken(url, 'GET / HTTP/9.9\r\n\r\n'), /^HTTP\/1\.1 (400|505) /);
    last = fetch(`${url}/cases/none`, { headers: { authorization: 'Bearer city' } });
    await sleep(50);
  } finally {
    await stop();
  }
  assert.is((await last)?.status, 404, 'a request under way is answered before the end');
  assert.is(
    await fetch(url).then(
      () => 'answered',
      () => 'gone',
    ),
    'gone',
  );
});

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** What a server says to some bytes until it ends the connection. */
const spoken = (url: string, bytes: string): Promise<string> =>
  new Promise((done) => {
    let heard = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => done(heard));
  });

test.run();
