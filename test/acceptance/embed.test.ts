/** The examples of embedding, run as whoever copies them would: banfa by its name, and nothing of its source. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { typesOf } from '../../src/export/types.ts';
import { scratchFolder } from '../support/command-line.ts';
import { ROOT, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/embed');

const EMBED = join(ROOT, 'examples/embed');
const programs = readdirSync(EMBED, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.[jt]s$/.test(name),
);
const textOf = (name: string): string => readFileSync(join(EMBED, name), 'utf8');

/** A program of the examples, run by Node here, with what it printed. */
const run = (name: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(EMBED, name), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, err: stderr };
};

/** What tsc says of some files in a folder of their own where banfa is installed. */
const compiled = (
  files: Readonly<Record<string, string>>,
  options: readonly string[] = ['--types', 'node'],
): readonly string[] => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/banfa'));
  symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];
  const names = Object.keys(files).filter((name) => !name.endsWith('.d.ts'));
  const allowTs = ['--allowImportingTsExtensions'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...strict, ...allowTs, ...options, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /error TS/.test(line));
};

test('the programs take banfa by its name, and nothing from beside them', () => {
  assert.ok(programs.length >= 10);
  const wrong = programs.flatMap((name) =>
    [...textOf(name).matchAll(/(?:from |import\(|import )'([^']+)'/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(node:|banfa(\/|$)|hono(\/|$)|@hono\/|\.\/[\w-])/.test(target))
      .map((target) => `${name}: ${target}`),
  );
  assert.equal(wrong, []);
});

test('the script tells a verdict with its reasons, in fifty lines', () => {
  assert.ok(textOf('judge.ts').split('\n').length <= 51);
  const { status, out, err } = run('judge.ts', 'examples/04-phosphorus-accident.yaml', '.');
  assert.equal([status, err], [0, '']);
  const lines = out.split('\n');
  assert.equal(lines.slice(0, 3), [
    '黔南精细磷化工集群：重大事故（虚构）：「可予认定」不符合（2026-05-20）',
    '  不符合　近三年未发生特别重大、重大安全生产事件〔第六条（七）〕',
    '  下一步　市（州）工业和信息化主管部门：完成书面初审（可办）',
  ]);
});

test('the script of amendments tells what leans which way, and whose cases change through what', () => {
  const cases = ['examples/04-phosphorus-accident.yaml', 'examples/01-recognized.yaml'];
  const { status, out, err } = run('impact.ts', '.', 'examples/amended', ...cases);
  assert.equal([status, err], [0, '']);
  const lines = out.trimEnd().split('\n');
  assert.match(lines[0] ?? '', /^2026-draft-1 → 2026-draft-2：\d+ 处改动，其中更严或者更宽的 \d+ 处$/);
  assert.ok(lines.includes('  更严　公示期〔第十一条〕5个工作日 → 7个工作日'));
  assert.equal(lines.slice(-3), [
    '2 件，2 件改变，0 件不变',
    '  GZ-2026-04 黔南精细磷化工集群：重大事故（虚构）：期限改变（不符合 → 不符合），因为「认定程序」',
    '  GZ-2026-01 乌江智能装备集群：从申报到认定（虚构）：期限改变（符合 → 符合），因为「公示期和认定程序」',
  ]);
  const broken = run('impact.ts', '.', '.', 'examples/mistakes/01-many-mistakes.yaml');
  assert.is(broken.status, 1);
  assert.match(broken.err, /^examples\/mistakes\/01-many-mistakes\.yaml：/);
});

test('the script of many cases counts verdicts, and counts them again at values of a threshold', () => {
  const { status, out, err } = run('bulk.ts', '.');
  assert.equal([status, err], [0, '']);
  const made = Array.from({ length: 1000 }, (_, at) => ({
    points: at % 10 === 0 ? undefined : 30 + ((at * 37) % 61),
    judged: at % 3 === 0 ? undefined : at % 2 === 0,
  }));
  const count = (of: (one: (typeof made)[number]) => boolean): number => made.filter(of).length;
  const unmet = count(({ judged }) => judged === false);
  const met = count(({ points, judged }) => points !== undefined && judged === true);
  const points = [40, 50, 60, 70, 80].map((least) => {
    const [kept, open] = [
      count((one) => (one.points ?? 0) >= least),
      count((one) => one.points === undefined),
    ];
    return `  「两化融合发展水平下限」为 ${least}：符合 ${kept}，不符合 ${1000 - kept - open}，待定 ${open}`;
  });
  assert.equal(out.trimEnd().split('\n'), [
    `「两化融合发展达到较高水平」：不符合 ${unmet} 件，待定 ${1000 - met - unmet} 件，符合 ${met} 件`,
    ...points,
  ]);
  const absent = run('bulk.ts', 'test');
  assert.is(absent.status, 1);
  assert.match(absent.err, /^规则包缺少文件/);
});

test('the script tells what is missing and from whom, and what is wrong with a file', () => {
  const open = run('judge.ts', 'examples/02-liquor-awaiting-judgement.yaml', '.');
  assert.is(open.status, 0);
  assert.match(open.out, /^ {2}待评判　平均研发投入强度较高〔市（州）工业和信息化主管部门〕$/m);
  const broken = run('judge.ts', 'examples/mistakes/01-many-mistakes.yaml', '.');
  assert.is(broken.status, 1);
  assert.is(broken.err.trim().split('\n').length, 23);
  assert.match(
    broken.err,
    /^examples\/mistakes\/01-many-mistakes\.yaml:\d+:\d+ 没有名为「2062」的通知。是否指「2026」？$/m,
  );
});

test('the types of the pack are as banfa export types gives them now', () => {
  assert.ok(textOf('facts.generated.ts') === typesOf(shippedPack()), 'run banfa export types again');
});

test('a case built in code compiles and is judged', () => {
  const { status, out } = run('typed.ts', '.');
  assert.equal([status, out], [0, '符合认定条件：unmet\n近三年未发生所列事件：unmet\n']);
});

/** A change to the case in code, and what the compiler says of it. */
const UNTYPED: readonly (readonly [from: string, to: string, error: RegExp])[] = [
  [`'industry.output': 320`, `'industry.ouput': 320`, /'industry\.ouput'/],
  [`'industry.output': 320`, `'industry.output': '320'`, /'string' is not assignable to type 'number'/],
  [`'zone.level': 'national'`, `'zone.level': '国家'`, /'"?国家"?'/],
  [`grade: 'major'`, `grad: 'major'`, /'grad'/],
  [`date: '2025-03-18'`, `date: '去年'`, /'"?去年"?'/],
  [`event: 'applicant.submit'`, `event: 'applicant.sumbit'`, /'"?applicant\.sumbit"?'/],
  [`notice: '2026'`, `notice: '2062'`, /'"?2062"?'/],
  [`'eligible', 'clean_record'`, `'eligible', 'clean_recrod'`, /clean_recrod/],
];

test('an unknown fact, value, event or rule is a compile error', () => {
  const typed = textOf('typed.ts');
  const variants = UNTYPED.map(([from, to], index) => {
    assert.ok(typed.includes(from), from);
    return [`wrong-${index}.ts`, typed.replace(from, to)] as const;
  });
  const errors = compiled({
    'facts.generated.ts': textOf('facts.generated.ts'),
    'typed.ts': typed,
    ...Object.fromEntries(variants),
  });
  const missed = UNTYPED.filter(([, , error], index) => {
    const own = errors.filter((line) => line.startsWith(`wrong-${index}.ts`));
    return own.length !== 1 || !error.test(own[0] ?? '');
  });
  assert.equal([missed, errors.length], [[], UNTYPED.length], errors.join('\n'));
});

test('the script of the page keeps to the types of the library', () => {
  const library = ['core', 'report', 'zh'].map(
    (name) => [`page/banfa/${name}.d.ts`, `export * from 'banfa/${name}';\n`] as const,
  );
  const asScript = ['--allowJs', '--checkJs', '--lib', 'es2023,dom,dom.iterable', '--types', ''];
  const page = textOf('page/page.js');
  const wrong = page.replace('found.asOf', 'found.as_of');
  const errors = compiled(
    { 'page/page.js': page, 'page/wrong.js': wrong, ...Object.fromEntries(library) },
    asScript,
  );
  assert.equal(
    errors.map((line) => line.replace(/\(.*: /, ' ')),
    ["page/wrong.js Property 'as_of' does not exist on type 'Case'. Did you mean 'asOf'?"],
  );
});

test.run();
