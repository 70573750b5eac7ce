/** `banfa export sql`: rules as one SELECT over tables of facts, or the tables that it reads. */
import { DIALECTS } from '../../export/dialects.ts';
import { sqlOf } from '../../export/sql.ts';
import { EXIT, stop } from '../io.ts';
import { asOfFor, sayFor } from '../open.ts';
import type { Exporter } from './exporter.ts';
import { noticeFor, ruleFor } from './names.ts';

/** Rules that have no column are told on stderr, each with the reason. */
export const exportSql: Exporter = (request) => {
  const { pack, options, io } = request;
  const say = sayFor(options, pack);
  const names = { options: DIALECTS.join('、') };
  if (options.dialect === undefined) throw stop(say('whichDialect', names), EXIT.usage);
  const dialect = DIALECTS.find((one) => one === options.dialect);
  if (dialect === undefined) throw stop(say('notADialect', { value: options.dialect, ...names }), EXIT.usage);
  const [rule, notice] = [ruleFor(request), noticeFor(request)];
  const { asOf } = asOfFor(options, undefined, pack, io);
  const { query, schema, leftOut } = sqlOf(pack, {
    dialect,
    asOf,
    ...(notice === undefined ? {} : { notice }),
    ...(rule === undefined ? {} : { rule }),
    ...(options.lang === undefined ? {} : { language: options.lang }),
  });
  if (options.schema === true) return schema;
  for (const { rule: id, why } of leftOut) io.err(`${say('sqlLeftOut', { rule: id, why })}\n`);
  return query;
};
