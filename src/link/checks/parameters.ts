/** Every parameter is used, and has a value from somewhere. */
import type { Check } from './check.ts';

export const checkParameters: Check = (pack, { find, uses }, report) => {
  for (const { id, title, setBy, values, place } of Object.values(pack.parameters)) {
    if (!uses.parameters.has(id)) report('link/unused-parameter', find.at(place), { name: id });
    if (setBy === 'notice') {
      const given = Object.values(pack.notices).some(({ parameters }) => Object.hasOwn(parameters, id));
      if (!given) report('link/parameter-never-given', find.at(place), { name: title });
    } else if (values.every(({ value }) => 'value' in value && value.value === null)) {
      report('link/parameter-not-set', find.at(place), { name: title });
    }
  }
};
