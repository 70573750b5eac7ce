import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderMeasure } from '../../../src/report/measure-text.ts';
import { fixturePack } from '../../support/outcome-fixture.ts';

const test = suite('report/measure-text');

test('plain text puts the parameters of the day in place and prints no number that the draft lacks', () => {
  assert.is(
    renderMeasure(fixturePack, { format: 'text', asOf: '2026-06-01' }),
    `示例学校评优办法

（试行）

第一章 总则
第三条 参评学校应当同时符合下列条件：
（一）图书更新率不低于3%；
（三）近三年无严重事故。
核对。教育局核对材料。
`,
  );
  assert.match(renderMeasure(fixturePack, { format: 'text', asOf: '2027-06-01' }), /不低于5%/);
  assert.match(renderMeasure(fixturePack, { format: 'text', asOf: '2020-01-01' }), /不低于\{ratio_min\}%/);
});

test('Markdown has a heading for each chapter and escapes its signs', () => {
  const pack = { ...fixturePack, title: '办法*一*' };
  const text = renderMeasure(pack, { format: 'markdown', asOf: '2026-06-01' });
  assert.match(text, /^# 办法\\\*一\\\*\n/);
  assert.match(text, /\n## 第一章 总则\n\n\*\*第三条\*\* 参评学校/);
});

test('HTML escapes and holds no script', () => {
  const pack = { ...fixturePack, title: '<script>alert(1)</script>&' };
  const text = renderMeasure(pack, { format: 'html', asOf: '2026-06-01' });
  assert.not.match(text, /<script/);
  assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;/);
  assert.match(text, /<p id="art3"><b>第三条<\/b>\u3000参评学校/);
  assert.match(text, /default-src 'none'/);
});

test.run();
