/** How an indicator earns its points, in words: which values a band takes, what a formula comes to, who judges. */
import type { Expression } from '../model/expression.ts';
import type { Band, BandEnd, Scale, Scoring } from '../model/scoring.ts';
import { scaleOf } from './comparing.ts';
import { typeOf } from './reading.ts';
import type { ScoringReading } from './scoring-reading.ts';
import { pointsText } from './scoring-reading.ts';
import { valueText } from './value-text.ts';

/** What a scale gives for what; of the best of several, one after the other. */
export const scaleText = (scale: Scale, scoring: Scoring, context: ScoringReading): string => {
  const { score, words, speaker, reading } = context;
  switch (scale.kind) {
    case 'bands':
      return scale.bands.map((band) => earned(band, scale.of, context)).join(words.semicolon);
    case 'formula':
      return score.reckoned(speaker.value(scale.points, reading));
    case 'judges':
      return score.markedBy(reading.pack.roles[scoring.panel?.by ?? '']?.title ?? '');
    case 'best':
      return scale.of.map((one) => headedScale(one, scoring, context)).join(words.semicolon);
  }
};

/** Which values a band takes: not below 15 and below 30, one of some titles, a condition that holds or does not. */
export const bandText = (band: Band, of: Expression, context: ScoringReading): string => {
  const { score, speaker, reading, language } = context;
  const type = typeOf(of, reading);
  if ('values' in band) {
    const holds = band.values.map((one) => one === true);
    if (type?.kind !== 'boolean') {
      return score.valueOr(band.values.map((one) => valueText(one, type, language)));
    }
    if (holds.includes(true) && holds.includes(false)) return score.anyValue;
    return speaker.condition(holds[0] === true ? of : { op: 'not', args: [of] }, reading);
  }
  const ends = score.ends[scaleOf(of, type) === 'count' ? 'count' : 'number'];
  const said = (words: readonly [string, string], end: BandEnd | undefined): string =>
    end === undefined ? '' : score.end(words[end.included ? 1 : 0], speaker.value(end.at, reading, type));
  const [from, to] = [said(ends.from, band.from), said(ends.to, band.to)];
  return from !== '' && to !== '' ? score.between(from, to) : from + to || score.anyValue;
};

/** What a scale looks at, as a title. */
export const scaleTitle = (scale: Scale, { speaker, reading }: ScoringReading): string =>
  scale.kind === 'bands'
    ? speaker.value(scale.of, reading)
    : scale.kind === 'formula'
      ? speaker.value(scale.points, reading)
      : '';

/** What each band gives, one entry a band. */
export const bandItems = (
  scale: Extract<Scale, { readonly kind: 'bands' }>,
  title: string,
  context: ScoringReading,
): readonly string[] => {
  const looked = scaleTitle(scale, context);
  const headed = looked !== title && typeOf(scale.of, context.reading)?.kind !== 'boolean';
  return scale.bands.map((band) => {
    const text = earned(band, scale.of, context);
    return headed ? context.score.bandHead(looked, text, 'values' in band) : text;
  });
};

/** A scale that names what it looks at. */
export const headedScale = (scale: Scale, scoring: Scoring, context: ScoringReading): string => {
  const text = scaleText(scale, scoring, context);
  if (scale.kind !== 'bands' || typeOf(scale.of, context.reading)?.kind === 'boolean') return text;
  const [first] = scale.bands;
  return context.score.bandHead(scaleTitle(scale, context), text, first !== undefined && 'values' in first);
};

const earned = (band: Band, of: Expression, context: ScoringReading): string => {
  const { score } = context;
  const range = bandText(band, of, context);
  const points = pointsText(band.points, context);
  return range === score.anyValue ? score.earnsAnyway(points) : score.earns(range, points);
};
