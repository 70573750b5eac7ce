/**
 * What goes wrong, as `application/problem+json` (RFC 9457), in the language the client asks for. A problem in what a
 * client wrote carries banfa's diagnostics: code, place, message.
 */
import type { Diagnostic, Refusal } from 'banfa';
import { tellDiagnostics } from 'banfa/report';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Every kind of problem: status, title in Chinese, title in English. */
export const PROBLEMS = {
  UnreadableBody: [400, '请求正文无法读取', 'the body cannot be read'],
  NoCredentials: [401, '请求没有说明由谁提出', 'the request does not say whose it is'],
  WrongRole: [403, '该角色不能办理此事项', 'this role may not do that'],
  NotFound: [404, '没有此资源', 'there is no such resource'],
  MethodNotAllowed: [405, '此资源不接受该方法', 'this resource does not take that method'],
  AlreadyThere: [409, '已有此编号的案件', 'there is a case of this number already'],
  EventRefused: [409, '程序不接受此事件', 'the procedure refuses this event'],
  OtherPack: [409, '案件按另一规则包或者版本办理', 'the case is decided under another pack or version'],
  StaleVersion: [412, '案件已有更新的版本', 'the case has changed since that version'],
  TooLarge: [413, '请求正文过大', 'the body is too large'],
  MediaType: [415, '不接受此种正文格式', 'bodies of this kind are not taken'],
  CaseNumber: [
    422,
    '案件编号只能由文字、数字、点、横线组成',
    'a case number is of letters, digits, dots and dashes',
  ],
  FutureDate: [422, '事件日期尚未到来', 'the event is dated to a day to come'],
  UnknownRole: [400, '规则包没有此角色', 'the pack has no such role'],
  DoesNotFit: [422, '内容不合规则包的要求', 'the content does not fit the pack'],
  VersionNeeded: [428, '须以 If-Match 指明所依据的版本', 'If-Match must name the version this rests on'],
  OurFault: [500, '服务出错', 'the service failed'],
} as const satisfies Record<string, readonly [status: number, zh: string, en: string]>;

export type ProblemKind = keyof typeof PROBLEMS;

const isProblemKind = (word: string): word is ProblemKind => Object.hasOwn(PROBLEMS, word);

export const PROBLEM_KINDS: readonly ProblemKind[] = Object.keys(PROBLEMS).filter(isProblemKind);

export interface ProblemDetails {
  readonly diagnostics?: readonly Diagnostic[];
  /** Why the procedure refused an event. */
  readonly refusal?: Refusal;
  /** The event that another role must send, and that role. */
  readonly event?: string;
  readonly by?: string;
  /** The version that the case has now. */
  readonly version?: number;
}

/** A problem to throw; Hono answers with it. */
export const problem = (
  c: Context,
  kind: ProblemKind,
  { diagnostics, ...details }: ProblemDetails = {},
  headers: Readonly<Record<string, string>> = {},
): HTTPException => {
  const [status, zh, en] = PROBLEMS[kind];
  const language = c.get('language') === 'en' ? 'en' : 'zh';
  const body = {
    type: `/openapi.json#/components/responses/${kind}`,
    title: language === 'en' ? en : zh,
    status,
    instance: c.req.path,
    ...(diagnostics === undefined ? {} : { diagnostics: tellDiagnostics(diagnostics, language) }),
    ...details,
  };
  return new HTTPException(status, {
    res: new Response(JSON.stringify(body), {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'content-language': language,
        vary: 'Accept-Language',
        ...headers,
      },
    }),
  });
};
