/** Chinese words for the codes of loading. */
import type { loadRows } from '../../base/catalogue/load.ts';
import type { Messages } from './messages-type.ts';

export const loadZh: Messages<keyof typeof loadRows> = {
  'load/file-too-large': {
    message: '文件太大，超过 {limit} 个字符',
    hint: '拆成几个文件，或者检查是不是放错了文件',
  },
  'load/not-utf8': {
    message: '文件里有无法识别的字符，可能不是 UTF-8 编码',
    hint: '另存为 UTF-8 编码',
  },
  'load/control-character': {
    message: '文件里有不可见的控制字符 {code}',
    hint: '删掉这个字符重新输入',
  },
  'load/nested-too-deep': {
    message: '嵌套超过 {limit} 层',
    hint: '检查括号是不是没有成对',
  },
  'load/too-many-values': {
    message: '键和值太多，超过约 {limit} 个',
    hint: '拆成几个文件，或者检查是不是放错了文件',
  },
  'load/full-width-colon': {
    message: '「{key}」后面用了全角冒号「：」，YAML 只认半角冒号加空格',
    hint: '写成「{key}: {rest}」',
  },
  'load/full-width-sign': {
    message: '「{sign}」是全角的，这里只认半角的「{plain}」',
    hint: '改成半角，并看看这一行里别的全角标点',
  },
  'load/space-after-colon': {
    message: '「{key}:」的冒号后面没有空格',
    hint: '写成「{key}: {rest}」',
  },
  'load/operator-needs-quotes': {
    message: '运算符「{operator}」没有加引号',
    hint: '写成 "{operator}":，或者用 gte、lt、ne 等英文词',
  },
  'load/full-width-space': {
    message: '行首或键前用了全角空格',
    hint: '改用半角空格',
  },
  'load/space-after-dash': {
    message: '「-」后面没有空格',
    hint: '「-」后面空一格',
  },
  'load/missing-dash': {
    message: '「{text}」前面可能少了「- 」',
    hint: '列表的一项以「- 」开头；不是一项的，与同一层对齐',
  },
  'load/tab-indent': {
    message: '用了制表符（Tab）缩进',
    hint: '改用空格，每层两个',
  },
  'load/bad-indent': {
    message: '「{text}」的缩进与上下文对不上',
    hint: '同一层的各行左边对齐；下一层比上一层多空两格',
  },
  'load/unclosed-quote': {
    message: '引号没有关上：{text}',
    hint: '在文字末尾补上同样的引号',
  },
  'load/unclosed-bracket': {
    message: '「{text}」的括号没有关上',
    hint: '补上对应的 ] 或 }',
  },
  'load/missing-comma': {
    message: '方括号或花括号里，「{text}」这里缺逗号',
    hint: '各项之间用半角逗号隔开；含有 [ ] { } 的文字要加引号',
  },
  'load/missing-colon': {
    message: '「{text}」后面没有冒号',
    hint: '写成「键: 值」；接着上一行的文字多缩进两格或者加引号',
  },
  'load/two-colons': {
    message: '一行里写了两层键，「{text}」不能再带冒号',
    hint: '文字里有半角冒号的，整段加引号；是下一层的，另起一行缩进',
  },
  'load/bad-escape': {
    message: '双引号里的反斜杠写法不对',
    hint: '改用单引号',
  },
  'load/needs-quotes': {
    message: '不加引号的文字不能以「{text}」开头',
    hint: '整段文字加引号',
  },
  'load/unexpected-text': {
    message: '这里不应当有「{text}」',
    hint: '检查括号和引号；整段是文字的，加引号',
  },
  'load/tag': {
    message: '不能用 YAML 标签「{text}」',
    hint: '以「!」开头的文字或者运算符要加引号',
  },
  'load/anchor': {
    message: '不能用 YAML 锚点或者别名「{text}」',
    hint: '以「&」「*」开头的文字要加引号',
  },
  'load/directive': {
    message: '不能用 YAML 指令「{text}」',
    hint: '删掉这一行',
  },
  'load/several-documents': {
    message: '一个文件里只能有一份内容，不能用「---」分开',
    hint: '拆成几个文件',
  },
  'load/malformed': {
    message: '「{text}」不合 YAML 的写法',
    hint: '检查这一行和上一行的冒号、引号、括号、缩进',
  },
  'load/more-faults': {
    message: '后面还有别的语法错误，没有一一列出',
  },
  'load/duplicate-key': {
    message: '「{key}」写了两次',
    hint: '删掉一个，或者改成不同的名字',
  },
  'load/forbidden-key': {
    message: '不能用「{key}」作键',
    hint: '换一个名字',
  },
  'load/key-not-text': {
    message: '键必须是一行文字',
    hint: '写成「名字: 值」',
  },
  'load/number-form': {
    message: '「{text}」这样写的数容易看错',
    hint: '是数的，写成 {number}；是编号等文字的，写成 "{text}"',
  },
  'load/number-not-finite': {
    message: '「{text}」不是一个确定的数',
    hint: '写出确定的数；没有上限的，不写 max',
  },
  'load/number-too-precise': {
    message: '「{text}」的位数太多，读进来会变成 {number}',
    hint: '是编号等文字的，写成 "{text}"',
  },
  'load/not-data': {
    message: '这里是程序里的 {kind}，不是数据',
    hint: '换成文字、数、true 或 false、列表或者键和值；日期写成 "2026-10-12"',
  },
  'load/empty-file': {
    message: '{file} 是空的',
    hint: '补上内容，或者删掉这个文件',
  },
  'load/unknown-key': {
    message: '这里没有「{key}」这个键',
    hint: '是否指「{nearest}」？',
  },
  'load/key-not-here': {
    message: '这里没有「{key}」这个键',
    hint: '这里可以写：{known}',
  },
  'load/missing-key': {
    message: '「{field}」缺少「{key}」',
    hint: '补上「{key}」',
  },
  'load/expects-text': {
    message: '「{field}」应当是文字，这里是「{found}」',
    hint: '加引号，写成 {quoted}',
  },
  'load/expects-number': {
    message: '「{field}」应当是数，这里是「{found}」',
    hint: '只写数，单位写在 unit 里',
  },
  'load/expects-integer': {
    message: '「{field}」应当是整数，这里是「{found}」',
    hint: '写一个整数',
  },
  'load/expects-boolean': {
    message: '「{field}」应当是 true 或者 false，这里是「{found}」',
    hint: '是的写 true，不是的写 false',
  },
  'load/expects-list': {
    message: '「{field}」应当是列表，这里是「{found}」',
    hint: '写成 [ 甲, 乙 ]，或者每项一行，以「- 」开头',
  },
  'load/expects-mapping': {
    message: '「{field}」应当是一组「键: 值」，这里是「{found}」',
    hint: '写成 { 键: 值 }，或者换行缩进，每行一个「键: 值」',
  },
  'load/expects-text-or-list': {
    message: '「{field}」应当是文字或者列表，这里是「{found}」',
    hint: '一个的直接写；几个的写成 [ 甲, 乙 ]',
  },
  'load/expects-text-or-mapping': {
    message: '「{field}」应当是文字或者一组「键: 值」，这里是「{found}」',
    hint: '写一个名称，或者写成 { 键: 值 }',
  },
  'load/expects-list-or-mapping': {
    message: '「{field}」应当是列表或者一组「键: 值」，这里是「{found}」',
    hint: '写成 [ 甲, 乙 ]，或者 { 键: 值 }',
  },
  'load/expects-value': {
    message: '「{field}」后面没有写值',
    hint: '补上值，或者删掉这个键',
  },
  'load/number-as-text': {
    message: '「{field}」应当是数，「{text}」是文字',
    hint: '写成 {number}',
  },
  'load/boolean-as-text': {
    message: '「{field}」应当是 true 或者 false，「{text}」是文字',
    hint: '写成 {boolean}',
  },
  'load/value-not-allowed': {
    message: '「{field}」不能是「{value}」，只能是 {allowed}',
    hint: '是否指「{nearest}」？',
  },
  'load/empty-value': {
    message: '「{field}」里什么都没有',
    hint: '至少写一项，或者删掉这个键',
  },
  'load/out-of-range': {
    message: '「{field}」不能小于 {limit}，这里是 {value}',
    hint: '写一个不小于 {limit} 的数',
  },
  'load/unknown-file': {
    message: '规则包里没有「{file}」这样的文件',
    hint: '是否指「{nearest}」？',
  },
  'load/missing-file': {
    message: '规则包缺少文件「{file}」',
    hint: '补上 {file}',
  },
};
