/** Every parameter is used, and has a value from somewhere. */
import type { Pack } from '../../model/pack.ts';
import { usesOf } from '../uses.ts';
import type { Check } from './check.ts';

export const checkParameters: Check = (pack, find, report) => {
  const { rules, advisories, procedures, effective, grades } = pack;
  const used = usesOf(rules, advisories, procedures, effective, grades).parameters;
  for (const name of inText(pack)) used.add(name);
  for (const parameter of Object.values(pack.parameters)) {
    const { id, setBy, values, place } = parameter;
    if (!used.has(id)) report('link/unused-parameter', find.at(place), { name: id });
    if (setBy === 'notice') {
      const given = Object.values(pack.notices).some(({ parameters }) => Object.hasOwn(parameters, id));
      if (!given) report('link/parameter-never-given', find.at(place), { name: id });
    } else if (values.every(({ value }) => 'value' in value && value.value === null)) {
      report('link/parameter-not-set', find.at(place), { name: id });
    }
  }
};

/** Parameters that the text prints. */
const inText = ({ chapters }: Pack): readonly string[] =>
  chapters
    .flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs))
    .flatMap(({ text, items }) => [text, ...items.map((item) => item.text)])
    .flat()
    .flatMap((part) => (typeof part === 'string' ? [] : [part.parameter]));
