/** `banfa explain`: what a rule, an article or a diagnostic code says, with a case's values where one is given. */
import { catalogue, isCode } from '../../base/catalogue.ts';
import { nearest, nearestName } from '../../base/nearest.ts';
import { isLintId } from '../../link/drafting/lints.ts';
import type { Pack } from '../../model/pack.ts';
import { mentionsOf } from '../../report/explain-search.ts';
import { renderExplain } from '../../report/explain-text.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { sayFor, styleFor } from '../open.ts';
import type { Shared } from '../shared.ts';
import { outcomeBeside, soundPack } from '../sound.ts';

export const explain = async (
  topic: string,
  path: string | undefined,
  options: Shared,
  io: Io,
): Promise<number> => {
  if (isLintId(topic)) {
    const { renderLint } = await import('../../report/lint-text.ts');
    io.out(renderLint(topic, styleFor(options, io)));
    return EXIT.done;
  }
  if (isCode(topic)) {
    const { renderCode } = await import('../../report/code-text.ts');
    io.out(renderCode(topic, styleFor(options, io)));
    return EXIT.done;
  }
  const say = sayFor(options);
  if (topic.includes('/')) {
    const near = nearest(topic, Object.keys(catalogue));
    const hint = near === '' ? '' : say('didYouMean', { nearest: near });
    throw stop(say('notATopic', { value: topic, hint }), EXIT.usage);
  }
  const { pack } = await soundPack(options, io, path);
  const outcome = await outcomeBeside(pack, path, options, io);
  const text = renderExplain(
    pack,
    topic,
    styleFor(options, io, pack),
    outcome === undefined ? {} : { outcome },
  );
  if (text === undefined) {
    const known = knownIn(pack);
    const tell = sayFor(options, pack);
    const near = nearestName(topic, known);
    const names = mentionsOf(pack, topic.trim());
    const seeAlso = names.length === 0 ? '' : tell('seeAlso', { names: names.join('\u3001') });
    const hint = near === '' ? seeAlso : tell('didYouMean', { nearest: near });
    throw stop(tell('notATopic', { value: topic, hint }), EXIT.usage);
  }
  io.out(text);
  return EXIT.done;
};

/** Ids and titles of what can be explained. */
const knownIn = ({ rules, facts, parameters, roles, procedures, scorings }: Pack): readonly string[] => [
  ...[rules, facts, parameters, roles, procedures].flatMap((table) =>
    Object.values(table).flatMap((one) => [one.id, one.title]),
  ),
  ...scorings.flatMap((one) =>
    [one, ...one.groups, ...one.groups.flatMap(({ indicators }) => indicators)].flatMap(({ id, title }) => [
      id,
      title,
    ]),
  ),
];
