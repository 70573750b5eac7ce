/** The documents of a round: what stands in them, and that the page and the Word file say the same, set as they should be. */
import { strFromU8, unzipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Pack } from '../../../src/model/pack.ts';
import type { Citation } from '../../../src/model/provision.ts';
import type { RoundRules } from '../../../src/model/round.ts';
import type { RoundRow } from '../../../src/model/round-result.ts';
import type { DocumentBlock, PlainDocument } from '../../../src/report/document.ts';
import { runsOf } from '../../../src/report/document.ts';
import { renderDocumentsDocx } from '../../../src/report/document-docx.ts';
import { renderDocumentsHtml } from '../../../src/report/document-html.ts';
import { opinionDocument, publicityDocument, shortlistDocument } from '../../../src/report/document-round.ts';
import { withoutTimes } from '../../../src/report/zip-stamp.ts';
import { golden } from '../../support/golden.ts';
import { faultsOfHtml, loadsOfHtml } from '../../support/html-balance.ts';
import { roundResult, settledRound } from '../../support/report-round.ts';
import { roundRules, scoredPack, settledScore } from '../../support/report-scores.ts';

const test = suite('report/document');

const given = { today: '2026-06-18' } as const;
const made = (document: PlainDocument | undefined): PlainDocument => {
  if (document === undefined) throw new Error('the call has words for it');
  return document;
};
const shortlist = made(shortlistDocument(settledRound, scoredPack, given));
const publicity = made(publicityDocument(settledRound, scoredPack, given));
const rowOf = (id: string) => {
  const row = settledRound.rows.find((one) => one.case === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const opinion = (id: string): PlainDocument =>
  made(opinionDocument(rowOf(id), settledRound, scoredPack, { ...given, score: settledScore }));

/** Texts of one kind of block; of tables their rows. */
const texts = (document: PlainDocument, kind: DocumentBlock['kind']): readonly string[] =>
  document.blocks.flatMap((block) =>
    block.kind !== kind
      ? []
      : block.kind === 'table'
        ? block.rows.map((row) => row.join(' | '))
        : [block.text],
  );

const packWithRound = (change: Partial<RoundRules>): Pack => {
  const notice = scoredPack.notices['2026'];
  if (notice === undefined) throw new Error('no notice');
  return { ...scoredPack, notices: { '2026': { ...notice, round: { ...roundRules, ...change } } } };
};

test("the shortlist: the call's words with numbers put in, names by places, the reserve, who signs", () => {
  assert.is(shortlist.title, '示例学校评优办法（2026年第一批评选）入围名单');
  assert.equal(texts(shortlist, 'paragraph'), [
    '经评审，下列4所学校列入2026年第一批评选入围名单，另有1所列为候补；参加排名的共7所。更新率按不低于3%核定。',
  ]);
  assert.equal(texts(shortlist, 'heading'), ['一、入围名单', '二、候补名单']);
  assert.equal(texts(shortlist, 'table'), [
    '1 | 第一实验学校 | 公办 | 92.50',
    '2 | 第二外国语学校（含附属小学、附属幼儿园） | 公办 | 88.00',
    '3 | 育才学校 | 公办 | 88.00',
    '4 | 明德学校 | 民办 | 71.25',
    '1 | =1+1 学校 | 公办 | 80.10',
  ]);
  assert.equal(texts(shortlist, 'note'), [
    '注：1．序号2、3的名次并列，排列不分先后。',
    '2．本文书据示例通知生成，数值并非真实公布。',
  ]);
  assert.equal(texts(shortlist, 'closing'), ['示例局', '2026年6月18日']);
  assert.is(shortlist.mark, '示例');
});

test('a list that may still change says so', () => {
  const open = made(shortlistDocument(roundResult, scoredPack, given));
  assert.ok(texts(open, 'note').includes('2．尚有1件待定，名单可能变动，不作为正式公布的依据。'));
});

test("the publicity runs from the first day that counts to the last, in working days of the pack's calendar", () => {
  const days = (
    today: string,
    change: Partial<RoundRules['documents']['publicity']> = {},
  ): string | undefined => {
    const documents = { ...roundRules.documents };
    const { publicity: own } = documents;
    const pack =
      own === undefined
        ? scoredPack
        : packWithRound({ documents: { ...documents, publicity: { ...own, ...change } } });
    return texts(made(publicityDocument(settledRound, pack, { today })), 'paragraph')[0];
  };
  assert.is(
    days('2026-06-18'),
    '现将拟入围的学校予以公示，公示期为2026年6月19日至2026年6月24日（4个工作日）。',
  );
  // Over the days off of October, with a make-up day on Saturday the 10th.
  assert.is(
    days('2026-09-30'),
    '现将拟入围的学校予以公示，公示期为2026年10月8日至2026年10月12日（4个工作日）。',
  );
  const amount = { op: 'literal', value: 3 } as const;
  assert.match(
    days('2026-06-18', { period: { amount, unit: 'workday', startDayCounts: { value: true } } }) ?? '',
    /公示期为2026年6月18日至2026年6月22日（3个工作日）/,
  );
  assert.match(
    days('2026-06-18', { period: { amount, unit: 'day' } }) ?? '',
    /公示期为2026年6月19日至2026年6月22日/,
  );
  assert.match(
    days('2026-06-18', { period: { amount: { op: 'param', parameter: 'starts_on' }, unit: 'day' } }) ?? '',
    /公示期为（日期待定）至（日期待定）（个工作日）/,
  );
});

test('the day it is put up may be another than the day it is dated', () => {
  const later = made(publicityDocument(settledRound, scoredPack, { ...given, posted: '2026-06-22' }));
  assert.match(texts(later, 'paragraph')[0] ?? '', /公示期为2026年6月23日至2026年6月26日/);
  assert.equal(texts(later, 'closing'), ['示例局', '2026年6月18日']);
});

test('a last day in a year whose days off are not announced is provisional, with its bounds', () => {
  const later = made(publicityDocument(settledRound, scoredPack, { today: '2026-12-29' }));
  assert.match(texts(later, 'paragraph')[0] ?? '', /至2027年1月5日（暂定）/);
  assert.ok(
    texts(later, 'note').includes(
      '2．公示截止日期2027年1月5日为暂定：所涉年度的节假日安排尚未公布，视安排最早为2027年1月3日，最迟为2027年1月7日。',
    ),
  );
});

test('the publicity lists names and no totals', () => {
  assert.equal(texts(publicity, 'table')[0], '1 | 第一实验学校 | 公办');
});

test('an opinion: points by group, reasons with their articles, remarks without names', () => {
  const failed = opinion('S-08');
  assert.is(failed.title, '-第八中学评审意见');
  assert.equal(texts(failed, 'paragraph'), [
    '经评审，-第八中学总分52.30分，名次—，未达要求。',
    '1．未达要求：「图书建设」低于15分〔第三条（一）〕。',
    '2．未达要求：总分低于合格分60〔申报通知〕。',
    '1．办学特色鲜明，建议加强图书利用。',
    '2．材料翔实。',
  ]);
  assert.equal(texts(failed, 'heading'), ['一、得分情况', '二、理由', '三、评委意见']);
  assert.equal(texts(made(opinionDocument(rowOf('S-03'), settledRound, scoredPack, given)), 'table'), [
    '图书建设 | 25 | 1.2 | 20 | 24 | 第三条（一）',
    '办学特色 | 75 | 1 | 64 | 64 | 申报通知',
    '扣分：材料迟交 |  |  |  | −2 | 申报通知',
    '总分 | 105 |  |  | 88.00 | 申报通知',
  ]);
  assert.equal(texts(failed, 'table').slice(0, 4), [
    '图书建设 | 25 | 1.2 | 12 | 14.4 | 第三条（一）',
    '\u3000图书更新率 | 10 |  | 7 |  | ',
    '\u3000办学类别 | 5 |  | 5 |  | ',
    '\u3000规模 | 10 |  | 8 |  | 第三条（二）',
  ]);
  assert.is(texts(opinion('S-03'), 'paragraph')[0], '经评审，育才学校总分88.00分，名次2（并列），入围。');
  assert.is(texts(opinion('S-07'), 'paragraph')[0], '经评审，明德学校总分71.25分，名次6至7，入围。');
  assert.is(texts(opinion('S-09'), 'paragraph')[1], '一票否决：发生严重事故〔第三条（三）〕。');
  for (const name of ['专家甲', '专家乙', '专家己', '专家庚']) {
    assert.not.match(JSON.stringify(opinion('S-08')), new RegExp(name));
  }
});

test('where bonuses together are limited, the opinion says what they come to', () => {
  const row = rowOf('S-03');
  const bonus = (title: string, points: number): RoundRow['adjustments'][number] => ({
    kind: 'bonus',
    id: title,
    title,
    citations: [],
    points,
    least: points,
    most: points,
  });
  const tableOf = (bonusMost: number): readonly string[] =>
    texts(
      made(
        opinionDocument(
          { ...row, adjustments: [bonus('甲', 3), bonus('乙', 2), ...row.adjustments] },
          { ...settledRound, scoring: { ...settledRound.scoring, bonusMost } },
          scoredPack,
          given,
        ),
      ),
      'table',
    ).slice(2);
  assert.equal(tableOf(4).slice(0, 4), [
    '加分：甲 |  |  |  | +3 | ',
    '加分：乙 |  |  |  | +2 | ',
    '加分合计（以 4 分为限） |  |  |  | +4 | ',
    '扣分：材料迟交 |  |  |  | −2 | 申报通知',
  ]);
  assert.is(tableOf(5).length, 4, 'no limit is reached');
});

test('how the editors of the pack read a provision is not told to an applicant', () => {
  const reading: Citation = { kind: 'decision', decision: 'counting', label: 'ED-07' };
  const row = rowOf('S-09');
  const document = opinionDocument(
    { ...row, reasons: row.reasons.map((one) => ({ ...one, citations: [...one.citations, reading] })) },
    { ...settledRound, scoring: { ...settledRound.scoring, citations: [reading] } },
    scoredPack,
    given,
  );
  assert.not.match(JSON.stringify(document), /ED-07/);
  assert.match(JSON.stringify(document), /第三条（三）/);
});

test('without remarks there is no such part, and of an open case the total is an interval', () => {
  const row = roundResult.rows.find((one) => one.case === 'S-06');
  if (row === undefined) throw new Error('no row');
  const open = made(opinionDocument(row, roundResult, scoredPack, given));
  assert.equal(texts(open, 'heading'), ['一、得分情况', '二、理由']);
  assert.is(texts(open, 'paragraph')[0], '经评审，+第六中学总分40.00至75.50分，名次5至8，待定。');
});

test('a call without words for a document makes none', () => {
  const pack = packWithRound({ documents: {} });
  assert.is(shortlistDocument(settledRound, pack, given), undefined);
  assert.is(publicityDocument(settledRound, pack, given), undefined);
  assert.is(opinionDocument(rowOf('S-01'), settledRound, pack, given), undefined);
});

test('in English the words of banfa are English, those of the call stay as they are', () => {
  const document = made(shortlistDocument(settledRound, scoredPack, { ...given, language: 'en' }));
  assert.is(document.mark, 'EXAMPLE');
  assert.equal(texts(document, 'heading'), ['1. Shortlist', '2. Reserve']);
  assert.equal(texts(document, 'closing'), ['示例局', '18 June 2026']);
});

const all = [shortlist, publicity, opinion('S-08')];
const page = renderDocumentsHtml(all);

test('the page of documents is well-formed, loads nothing, and holds every word', () => {
  golden('documents-zh.html', page);
  assert.equal(faultsOfHtml(page), []);
  assert.equal(loadsOfHtml(page), []);
  const bare = page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"');
  for (const document of all) {
    assert.ok(bare.includes(document.title));
    for (const block of document.blocks) {
      for (const word of block.kind === 'table'
        ? block.rows.flat().flatMap((cell) => runsOf(cell).map((run) => run.text))
        : [block.text])
        assert.ok(bare.includes(word), word);
    }
  }
});

test('an example is marked on every page, a real one nowhere', () => {
  assert.match(page, /@top-right\{content:"示例"/);
  assert.is(page.match(/<div class="mark">示例<\/div>/g)?.length, 3);
  const { mark: _, ...real } = shortlist;
  const html = renderDocumentsHtml([real]);
  assert.not.match(html, /class="(mark|watermark)"|@top-right/);
});

test('what a call or a case says is escaped', () => {
  const evil = '"><script>alert(1)</script>\u202e';
  const html = renderDocumentsHtml([
    {
      ...shortlist,
      title: evil,
      mark: `${evil}"}`,
      blocks: [{ kind: 'paragraph', text: evil }, ...shortlist.blocks],
    },
  ]);
  assert.not.match(html, /<script|\u202e/);
  assert.equal(faultsOfHtml(html), []);
});

const opened = async (documents: readonly PlainDocument[]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderDocumentsDocx(documents))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const wordsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );

test('the Word file holds every word in reading order', async () => {
  const xml = (await opened(all))['word/document.xml'] ?? '';
  const expected = all.flatMap((document) => [
    document.title,
    ...document.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [...block.columns.map((one) => one.heading), ...block.rows.flat()]
        : [block.text],
    ),
  ]);
  const told = wordsIn(xml).map((text) =>
    text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );
  assert.equal(
    told.filter((text) => text !== ''),
    expected.filter((text) => text !== ''),
  );
});

test('it is set as official documents are: fonts, two signs of indent, borders, A4, page numbers', async () => {
  const files = await opened(all);
  const xml = files['word/document.xml'] ?? '';
  const paragraph = (words: string): string => xml.split('<w:p>').find((one) => one.includes(words)) ?? '';
  assert.match(
    paragraph(shortlist.title),
    /<w:jc w:val="center"\/>.*w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/s,
  );
  assert.match(
    paragraph('经评审，下列'),
    /<w:ind w:firstLine="640" w:firstLineChars="200"\/>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/s,
  );
  assert.match(paragraph('一、入围名单'), /w:eastAsia="黑体"/);
  assert.match(paragraph('2026年6月18日'), /<w:jc w:val="right"\/>/);
  assert.match(xml, /<w:insideH w:val="single" w:color="000000" w:sz="6"\/><w:insideV/);
  assert.match(xml, /<w:tblHeader\/>/);
  assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/);
  assert.match(files['word/footer1.xml'] ?? '', /<w:instrText[^>]*>PAGE</);
  assert.match(
    files['word/fontTable.xml'] ?? '',
    /<w:font w:name="仿宋_GB2312"><w:altName w:val="[^"]*FangSong/,
  );
});

test('its header marks an example, and nothing else', async () => {
  const { mark: _, ...real } = shortlist;
  assert.equal(wordsIn((await opened([shortlist]))['word/header1.xml'] ?? ''), ['示例']);
  assert.equal(wordsIn((await opened([real]))['word/header1.xml'] ?? '').join(''), '');
});

test('the same documents make the same bytes, dated by themselves', async () => {
  const [first, second] = [await renderDocumentsDocx(all), await renderDocumentsDocx(all)];
  assert.equal(first, second);
  const view = new DataView(first.buffer, first.byteOffset);
  assert.is(view.getUint32(10, true), 0x00210000);
  const core = (await opened(all))['docProps/core.xml'] ?? '';
  assert.match(core, /<dcterms:created xsi:type="dcterms:W3CDTF">2026-06-18T00:00:00Z</);
  assert.is(core.match(/\d{4}-\d\d-\d\dT/g)?.length, 2);
});

test('words that XML may not hold do not break the Word file', async () => {
  const evil = 'a\u0000\u0008<&>"\ud800\ufffe]]>\u202eb';
  const xml =
    (await opened([{ ...shortlist, title: evil, mark: evil, blocks: [{ kind: 'paragraph', text: evil }] }]))[
      'word/document.xml'
    ] ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  assert.not.match(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe]/);
  assert.match(xml, /&lt;&amp;/);
});

test('bytes that are no zip file come back as they are', () => {
  for (const bytes of [[], [1, 2, 3], Array.from({ length: 60 }, () => 80)]) {
    assert.equal(withoutTimes(Uint8Array.from(bytes)), Uint8Array.from(bytes));
  }
});

test.run();
