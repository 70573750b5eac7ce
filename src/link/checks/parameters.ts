/** Every parameter is used, has a value from somewhere, and is no length of time that is over at once. */
import { isPeriod } from '../parameters.ts';
import type { Check } from './check.ts';

export const checkParameters: Check = (pack, { find, uses }, report) => {
  for (const { id, title, unit, setBy, values, place } of Object.values(pack.parameters)) {
    const given = values.flatMap(({ value }) =>
      'choose' in value ? Object.values(value.options) : value.value,
    );
    if (isPeriod(unit) && given.includes(0)) report('link/empty-period', find.at(place), { name: title });
    if (!uses.parameters.has(id)) report('link/unused-parameter', find.at(place), { name: id });
    if (setBy === 'notice') {
      const notices = Object.values(pack.notices).filter(({ parameters }) => Object.hasOwn(parameters, id));
      for (const notice of notices) {
        if (isPeriod(unit) && notice.parameters[id] === 0) {
          report('link/empty-period', find.after(notice.place, id) ?? find.at(place), { name: title });
        }
      }
      if (notices.length === 0) report('link/parameter-never-given', find.at(place), { name: title });
    } else if (values.every(({ value }) => 'value' in value && value.value === null)) {
      report('link/parameter-not-set', find.at(place), { name: title });
    }
  }
};
