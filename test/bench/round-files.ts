/** Case files of a round made up for measuring: fictional ones of the examples, each with seven judges' sheets inside. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/shipped.ts';

const FOLDER = join(ROOT, 'examples/round-2026-2');
const JUDGES = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7'];
const MARKS = { influence: 5, linkage: 6, results: 6, transformation: 7, system: 8, support: 6 };

/** Writes so many cases into a new folder. */
export const writeRound = (folder: string, count: number): void => {
  mkdirSync(folder);
  const models = readdirSync(FOLDER)
    .filter((name) => /^\d\d-.*\.yaml$/.test(name))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8').replace(/\nexpect:[\s\S]*/, '\n'));
  let state = 20261130;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let index = 0; index < count; index++) {
    const model = models[index % models.length] ?? '';
    const sheets = JUDGES.map((judge) => {
      const marks = Object.entries(MARKS).map(
        ([name, max]) => `${name}: ${Math.round(draw() * max * 2) / 2}`,
      );
      return `    - { judge: ${judge}, date: 2026-08-25, marks: { ${marks.join(', ')} } }`;
    });
    const text = model
      .replace(/^case: .*$/m, `case: B-${index}`)
      .replace(/interests: \[[^\]]*\]/g, 'interests: []');
    const panel = ['panel:', `  judges: [ ${JUDGES.join(', ')} ]`, '  sheets:', ...sheets].join('\n');
    writeFileSync(join(folder, `${index}.yaml`), `${text}\n${panel}\n`);
  }
};
