/** What `banfa explain` adds in Chinese to the codes of loading. */
import type { loadRows } from '../../base/catalogue/load.ts';
import type { More } from './messages-type.ts';

export const moreLoadZh: More<keyof typeof loadRows> = {
  'load/file-too-large':
    '手写的规则文件不会有这么大，多半是误放了数据文件。为防止程序被拖垮，超过上限的文件不读。章可以各写一个文件。',
  'load/not-utf8':
    '规则文件一律用 UTF-8 编码。用 GBK 等编码保存的文件，读进来会变成乱码。请用编辑器打开原来的文件，选「另存为」，编码选 UTF-8。',
  'load/control-character':
    '控制字符看不见，常常是从别的程序复制来的。YAML 不允许有这种字符。把光标移到所指的地方，删掉前后几个字重新输入即可。',
  'load/nested-too-deep':
    '规则文件用不到这么多层，通常是括号没有关上，或者缩进一行比一行深。条件很长时，把其中一部分写成另一条规则，用 { rule: 名称 } 引用。',
  'load/too-many-values':
    '手写的规则文件不会有这么多内容，多半是误放了数据文件。为防止程序被拖垮，超过上限的文件不读。',
  'load/full-width-colon':
    '键和值之间用半角冒号「:」，后面空一格，例如 title: 借阅期。全角冒号只是文字的一部分。写在引号里或者正文里的全角冒号不受影响。',
  'load/full-width-sign':
    'YAML 的括号、逗号、冒号、引号和数字都是半角的：{ title: 借阅期, value: 5 }。全角的「｛」「，」「“」「５」对它只是文字，常常要到后面才显出错来。写在文字里的全角标点不受影响。',
  'load/space-after-colon':
    '键后面的半角冒号要空一格再写值，例如 title: 借阅期。不空格，YAML 就把整段看作一个词。',
  'load/operator-needs-quotes':
    '>、>=、!、!=、%、* 在 YAML 里另有用途，当作键时必须加引号，例如 { ">=": [ { var: shelf.books }, 100 ] }，也可以写 { gte: [ { var: shelf.books }, 100 ] }。',
  'load/full-width-space': '缩进只能用半角空格，通常每层两个。全角空格看起来也是空的，YAML 却把它当作文字。',
  'load/space-after-dash': '列表的每一项写作「- 」加内容，短横线后面要空一格，例如 - 申报书。',
  'load/missing-dash':
    '列表的每一项都以短横线加空格开头，例如 - id: art1。一项有几个键的，只在第一个键前面写短横线，其余的键与第一个键对齐。',
  'load/tab-indent': 'YAML 的缩进不能用制表符，因为它的宽度各处不一。在编辑器里把制表符替换成空格即可。',
  'load/bad-indent':
    '同一层的键（或者「-」）必须从同一列开始。一行比上一行深，表示它属于上一行；上一行已经有值的，不能再有下一层。',
  'load/unclosed-quote':
    '以 " 或 \' 开头的文字要用同样的引号结尾。文字里含有引号时，用另一种引号括起来，或者改用中文引号。',
  'load/unclosed-bracket':
    '「[」要有「]」，「{」要有「}」。括号里的内容可以分几行写，但后面各行的缩进要比括号所在的键深。',
  'load/missing-comma':
    '[ a, b ] 和 { a: 1, b: 2 } 里，各项之间用半角逗号隔开。文字里如果有方括号、花括号，例如 books[2].title，整段要加引号。',
  'load/missing-colon': '这一层的每一行都应当是「键: 值」。常见的原因是漏写了冒号，或者一段文字断成了两行。',
  'load/two-colons':
    '一行只能有一个「键: 值」。值里有「: 」时要加引号，例如 title: "上篇: 总则"；要写下一层，就换行缩进，或者写成 { 键: 值 }。',
  'load/bad-escape':
    '双引号里的反斜杠有特殊含义，只能写 \\n、\\t、\\" 等。只要反斜杠本身的，写 \\\\ 或者改用单引号。',
  'load/needs-quotes':
    '@、`、%、|、>、逗号等字符在 YAML 里另有用途，以它们开头的文字要加引号，例如 title: "@文化"。',
  'load/unexpected-text':
    '一个值写完以后，同一行不能再有别的内容。常见的原因是多了一个括号，或者引号只括住了文字的一部分，例如 title: "上"篇 应当写成 title: "上篇"。',
  'load/tag':
    '以「!」开头的词在 YAML 里是标签，会改变后面的值的含义，规则文件用不到。本意是文字或者运算符的，加引号，例如 { "!": [ { var: shelf.open } ] }。',
  'load/anchor':
    '锚点（&）和别名（*）会让同一段内容出现在几处，看不出它从哪里来，还可能被用来撑垮程序，所以不用。要重复使用的条件写成一条规则，要重复使用的数写成参数。',
  'load/directive':
    '以「%」开头的行是给 YAML 程序的指令，规则文件用不到。本意是取余运算的，写 { "%": [ … ] }。',
  'load/several-documents': '「---」把一个 YAML 文件分成几份。每个规则文件、程序文件和案件文件只写一份。',
  'load/malformed':
    'YAML 由「键: 值」、列表「- 值」和缩进组成。对照同一文件里写得对的地方，检查这一行和上一行。',
  'load/more-faults': '一个文件里语法错误太多时只列出前面的，改好以后再检查一次，就会看到余下的。',
  'load/duplicate-key': '同一层里每个键只能写一次，否则不知道以哪一个为准。',
  'load/forbidden-key': '__proto__、constructor、prototype 在程序里有特殊含义，不能用作名字。',
  'load/key-not-text': '键不能空着，不能是列表或者一组键值，也不能分成几行。',
  'load/number-form':
    '012、0x1F、1e3、+5、.5 会被读成 12、31、1000、5、0.5。数请照普通写法写；电话、编号、邮编等文字加引号。',
  'load/number-not-finite': '.inf、-.inf、.nan 表示无穷大和不是数，不能拿来比较。',
  'load/number-too-precise':
    '程序里的数只有 15 位左右准确。图书条码、证件号码这样的长编号是文字，要加引号；金额可以换一个大一些的单位。',
  'load/not-data':
    '案件由程序交来时，只能是能写成 JSON 的数据。函数、日期对象、类的实例写成 JSON 会变样，所以不猜。先在程序里换成文字或者数再交来。',
  'load/empty-file':
    '文件里没有内容，或者只有注释。不需要这个文件的，删掉它；必需的文件可以用 banfa init 生成一份样本来对照。',
  'load/unknown-key': '每种文件里能写哪些键是固定的，写错一个字母就不起作用，所以当作错误。请改成建议的键。',
  'load/key-not-here':
    '每种文件里能写哪些键是固定的。也许是缩进不对，键落在了别的一层；也许它应当写在另一个文件里。',
  'load/missing-key':
    '缺了必须写的键。对照同一文件里别的条目补上；已经写了的，检查缩进是不是落在了别的一层。',
  'load/expects-text':
    '不加引号的数、true、false 不是文字。年份、编号这样的文字要加引号，例如 version: "2026"。',
  'load/expects-number': '数用半角数字写，不带单位、不加引号，例如 min: 100。单位另写在 unit 里。',
  'load/expects-integer': '这里只能写整数，例如 reach: 4，不带小数、不带单位、不加引号。',
  'load/expects-boolean': '是与否写作 true 和 false，不加引号，例如 open: true。',
  'load/expects-list':
    '列表写作 [ 甲, 乙 ]（用半角逗号），或者每项一行，以「- 」开头。只有一项的也要写成列表。',
  'load/expects-mapping':
    '这里要写几个带名字的值，例如 { title: 阅览室, cite: 第二条 }，或者换行缩进，每行一个。',
  'load/expects-text-or-list':
    '一个的直接写文字，几个的写成列表，例如 cite: 第六条，或者 cite: [ 第六条, 第七条 ]。',
  'load/expects-text-or-mapping':
    '这里写一个名称，或者就地写出一组「键: 值」，例如 target: closed，或者 { target: closed, guard: no_books_out }。',
  'load/expects-list-or-mapping':
    '这里写一个列表，例如 [ 甲, 乙 ]，或者一组「键: 值」，例如 { first: 甲, second: 乙 }。',
  'load/expects-value':
    '键后面空着，等于什么都没有写。也许值写在了下一行而缩进不够，也许忘了写。不需要的，整行删掉。',
  'load/number-as-text':
    '数用半角数字写，不加引号、不分节、不带 % 和单位，例如 min: 1000。百分号等单位写在 unit 里。',
  'load/boolean-as-text': '是与否写作 true 和 false，不加引号，例如 open: true。是、否、yes、no 都是文字。',
  'load/value-not-allowed': '这里只能从固定的几个词里选一个，列在上面。',
  'load/empty-value': '空的列表、空的一组键值、空的文字在这里没有意义。不需要的，整行删掉。',
  'load/out-of-range': '这里的数有下限，例如天数不能是负数。',
  'load/unknown-file':
    '规则包的文件名是固定的：rules 下有 measure.yaml、facts.yaml、parameters.yaml、calendar.yaml、decisions.yaml、grades.yaml、notes.yaml，每章一个带 chapter: 的文件，notices 下是历次通知；workflows 下每个程序一个文件。暂时不用的文件请移到别处，或者改成以「.」开头的名字。',
  'load/missing-file':
    '规则包至少要有 rules 下的 measure.yaml、facts.yaml、parameters.yaml、calendar.yaml、decisions.yaml，一个带 chapter: 的文件，以及 workflows 下的一个程序。',
};
