/** What names on a command line mean in a pack; one that it does not know ends the command in words. */
import type { Named, NameKind } from '../../link/names.ts';
import { nameTable } from '../../link/names.ts';
import type { Pack } from '../../model/pack.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import type { CliWord } from '../words-zh.ts';
import type { ExportRequest } from './exporter.ts';

/** The rule of that name. */
export const ruleNamed = (asked: Asked, name: string): string =>
  named(asked, 'rule', Object.values(asked.pack.rules), name, 'notARule');

/** The call of that name. */
export const noticeNamed = (asked: Asked, name: string): string =>
  named(asked, 'notice', Object.values(asked.pack.notices), name, 'notANotice');

/** The rule that an export is of, if one is named. */
export const ruleFor = (request: ExportRequest): string | undefined =>
  request.name === undefined ? undefined : ruleNamed(request, request.name);

/** The procedures asked for: the one named, or all. */
export const proceduresNamed = (request: ExportRequest): readonly string[] => {
  const { procedures } = request.pack;
  return request.name === undefined
    ? Object.keys(procedures)
    : [named(request, 'procedure', Object.values(procedures), request.name, 'notAProcedure')];
};

/** The call whose values count: the one named, or the only one there is. */
export const noticeFor = (request: ExportRequest): string | undefined => {
  const { notices } = request.pack;
  const [only, ...others] = Object.keys(notices);
  const { notice } = request.options;
  if (notice !== undefined) return noticeNamed(request, notice);
  if (others.length === 0) return only;
  const options = Object.keys(notices).join('、');
  throw stop(sayFor(request.options, request.pack)('whichNotice', { options }), EXIT.usage);
};

/** The pack that a name is one of, and the options that say how to refuse one that is none. */
interface Asked {
  readonly pack: Pack;
  readonly options: Shared;
}

/** The id of what is called so; a name that nobody knows ends the command. */
const named = (
  { pack, options }: Asked,
  kind: NameKind,
  declared: readonly Named[],
  name: string,
  word: CliWord,
): string => {
  const table = nameTable(kind, declared);
  const found = table.lookup(name);
  if (found !== undefined) return found;
  const say = sayFor(options, pack);
  const nearest = table.suggest(name);
  const hint = nearest === '' ? '' : say('didYouMean', { nearest });
  throw stop(say(word, { value: name, hint, options: [...table.ids.keys()].join('、') }), EXIT.usage);
};
