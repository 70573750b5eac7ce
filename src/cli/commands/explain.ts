/** `banfa explain`: what a rule, an article or a diagnostic code says, with a case's values where one is given. */
import { catalogue } from '../../base/catalogue.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import { nearest } from '../../base/nearest.ts';
import { assess } from '../../outcome/assess.ts';
import { renderCode } from '../../report/code-text.ts';
import { renderExplain } from '../../report/explain-text.ts';
import { isCode } from '../../report/messages.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { asOfFor, openCase, openPack, packFolder, sayFor, styleFor } from '../open.ts';
import { printDiagnostics } from '../print.ts';
import type { Shared } from '../shared.ts';

export const explain = async (
  topic: string,
  path: string | undefined,
  options: Shared,
  io: Io,
): Promise<number> => {
  if (isCode(topic)) {
    io.out(renderCode(topic, styleFor(options, io)));
    return EXIT.done;
  }
  const say = sayFor(options);
  if (topic.includes('/')) {
    const near = nearest(topic, Object.keys(catalogue));
    const hint = near === '' ? '' : say('didYouMean', { nearest: near });
    throw stop(say('notATopic', { value: topic, hint }), EXIT.usage);
  }
  const opened = await openPack(packFolder(options, io, path), io);
  if (opened.pack === undefined || hasErrors(opened.diagnostics)) {
    await printDiagnostics(opened.diagnostics, opened.sources, options, io);
    return EXIT.problems;
  }
  const { pack } = opened;
  const read = path === undefined ? undefined : await openCase(pack, path, options, io);
  if (read !== undefined && (read.case === undefined || hasErrors(read.diagnostics))) {
    await printDiagnostics(read.diagnostics, [read.source], options, io, pack);
    return EXIT.problems;
  }
  const { asOf } = asOfFor(options, read?.case, pack, io);
  const outcome = read?.case === undefined ? undefined : assess(pack, read.case, asOf, { recompute: false });
  const text = renderExplain(
    pack,
    topic,
    styleFor(options, io, pack),
    outcome === undefined ? {} : { outcome },
  );
  if (text === undefined) {
    const known = [...Object.values(pack.rules), ...Object.values(pack.facts)].flatMap((one) => [
      one.id,
      one.title,
    ]);
    const near = nearest(topic, known);
    const hint = near === '' ? '' : sayFor(options, pack)('didYouMean', { nearest: near });
    throw stop(sayFor(options, pack)('notATopic', { value: topic, hint }), EXIT.usage);
  }
  io.out(text);
  return EXIT.done;
};
