/** `banfa export jsonlogic`: rules as plain JSON-Logic, bound as of a day and a call for applications. */
import { jsonLogicOf } from '../../export/json-logic.ts';
import { asOfFor } from '../open.ts';
import type { Exporter } from './exporter.ts';
import { noticeFor, ruleFor } from './names.ts';

export const exportJsonLogic: Exporter = (request) => {
  const { pack, options, io } = request;
  const [rule, notice] = [ruleFor(request), noticeFor(request)];
  const { asOf } = asOfFor(options, undefined, pack, io);
  const file = jsonLogicOf(pack, {
    asOf,
    ...(notice === undefined ? {} : { notice }),
    ...(rule === undefined ? {} : { rule }),
  });
  return `${JSON.stringify(file, null, 2)}\n`;
};
