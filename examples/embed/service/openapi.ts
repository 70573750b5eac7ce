/**
 * The service as an OpenAPI 3.1 document. The shapes of cases, outcomes and diagnostics are not written here: they are
 * banfa's JSON Schemas, the case's made from the pack's own vocabulary. Only paths and statuses are the service's.
 */
import type { Pack } from 'banfa';
import { allowedSchema, diagnosticsSchema, outcomeSchema, questionsSchema, schemasOf } from 'banfa/export';
import type { JsonObject } from './openapi-parts.ts';
import { answer, hoisted, object, operation, problemAnswer, schema, text } from './openapi-parts.ts';
import type { ProblemKind } from './problems.ts';
import { PROBLEM_KINDS } from './problems.ts';

export const openApiOf = (pack: Pack): JsonObject => ({
  openapi: '3.1.1',
  jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#',
  info: {
    title: pack.title,
    version: pack.version,
    description: '判定案件，办理程序；每个请求的语言由 Accept-Language 决定（zh、en）。',
  },
  servers: [{ url: '/' }],
  paths: {
    '/judge': {
      post: operation('judge', '判定一个案件，不保存', {
        body: schema('CaseFile'),
        answers: { 200: answer('试算结果', schema('Outcome')) },
        problems: READING,
      }),
    },
    '/cases': {
      post: operation('addCase', '立案', {
        body: schema('CaseFile'),
        answers: { 201: answer('已立案', schema('CaseFile'), { Location: header('案件的地址'), ETag }) },
        problems: [...READING, ...WRITING, 'AlreadyThere', 'CaseNumber'],
      }),
    },
    '/cases/{id}': {
      parameters: [CASE_ID],
      get: operation('getCase', '案件的事实和经过', {
        answers: { 200: answer('案件', schema('CaseFile'), { ETag }) },
        problems: FINDING,
      }),
    },
    '/cases/{id}/outcome': {
      parameters: [CASE_ID],
      get: operation('getOutcome', '案件今日的结论', {
        answers: { 200: answer('试算结果', schema('Outcome'), { ETag }) },
        problems: [...FINDING, 'OtherPack'],
      }),
    },
    '/cases/{id}/actions': {
      parameters: [CASE_ID],
      get: operation('getActions', '一个角色可以办理什么，其余的为什么不能', {
        parameters: [roleIn(pack)],
        answers: {
          200: answer(
            '事项',
            object({ role: text('角色的 id'), asOf: text('基准日'), actions: schema('AllowedList') }),
            { ETag },
          ),
        },
        problems: [...FINDING, 'OtherPack', 'UnknownRole'],
      }),
    },
    '/cases/{id}/questions': {
      parameters: [CASE_ID],
      get: operation('getQuestions', '还缺哪些事实，最要紧的在前', {
        answers: {
          200: answer('待补的事实', object({ asOf: text('基准日'), questions: schema('QuestionList') }), {
            ETag,
          }),
        },
        problems: [...FINDING, 'OtherPack'],
      }),
    },
    '/cases/{id}/events': {
      parameters: [CASE_ID],
      post: operation('addEvent', '办理一个事项', {
        parameters: [
          { name: 'If-Match', in: 'header', required: true, schema: text('所依据的版本：上次得到的 ETag') },
        ],
        body: schema('CaseFile/properties/events/items'),
        answers: {
          200: answer(
            '已办理',
            object({ step: schema('Step'), active: { type: 'array', items: schema('ActiveState') } }),
            { ETag },
          ),
        },
        problems: [...READING, ...WRITING, 'NotFound', 'StaleVersion', 'VersionNeeded'],
      }),
    },
    '/openapi.json': {
      get: operation('getOpenApi', '本文档', {
        answers: { 200: answer('OpenAPI 3.1', { type: 'object' }) },
        problems: [],
      }),
    },
  },
  components: {
    schemas: {
      ...hoisted('CaseFile', schemasOf(pack).case, 'Case.'),
      ...hoisted('Outcome', outcomeSchema),
      ...hoisted('AllowedList', allowedSchema),
      ...hoisted('QuestionList', questionsSchema),
      ...hoisted('Diagnostics', diagnosticsSchema),
      Problem: PROBLEM,
    },
    responses: Object.fromEntries(PROBLEM_KINDS.map((kind) => [kind, problemAnswer(kind)])),
    securitySchemes: { role: { type: 'http', scheme: 'bearer', description: '演示用：令牌就是角色的 id' } },
  },
});

const READING: readonly ProblemKind[] = [
  'UnreadableBody',
  'OtherPack',
  'TooLarge',
  'MediaType',
  'DoesNotFit',
];
const WRITING: readonly ProblemKind[] = ['NoCredentials', 'WrongRole', 'EventRefused', 'FutureDate'];
const FINDING: readonly ProblemKind[] = ['NoCredentials', 'NotFound'];

const CASE_ID: JsonObject = { name: 'id', in: 'path', required: true, schema: text('案件编号') };

const roleIn = ({ roles }: Pack): JsonObject => ({
  name: 'role',
  in: 'query',
  description: Object.values(roles)
    .map(({ id, title }) => `${id} ${title}`)
    .join('，'),
  schema: { type: 'string', enum: Object.keys(roles) },
});

const header = (description: string): JsonObject => ({ description, schema: { type: 'string' } });

const ETag = header('案件的版本，办理事项时放入 If-Match');

/** RFC 9457, with banfa's diagnostics and refusals. */
const PROBLEM: JsonObject = {
  title: '问题',
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: text('问题的种类，指向本文档的 components/responses'),
    title: text('说明'),
    status: { type: 'integer', description: 'HTTP 状态码' },
    instance: text('请求的路径'),
    diagnostics: { type: 'array', description: '正文里写错的地方', items: schema('Diagnostic') },
    refusal: schema('Refusal'),
    event: text('该角色不能办理的事项'),
    by: text('应由哪个角色办理'),
    version: { type: 'integer', description: '案件现在的版本' },
  },
};
