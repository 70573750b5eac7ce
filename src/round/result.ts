/** The result of a round from its entries: head, quota in numbers, rows, counts. */
import type { QuotaGroup, RoundQuota, RoundResult, RoundRow, RoundStatus } from '../model/round-result.ts';
import { receiptOf } from '../outcome/assess.ts';
import type { Entry } from './entry.ts';
import { rankRound } from './rank.ts';
import type { RoundSettings } from './settings.ts';

export const resultOf = (entries: readonly Entry[], settings: RoundSettings): RoundResult => {
  const { pack, notice, rules, scoring, blank, bonusMost, deductionMost, asOf, decisions } = settings;
  const rows = rankRound(entries, settings);
  return {
    format: 'banfa/round@1',
    receipt: { ...receiptOf(pack, asOf, decisions), notice: notice.id },
    notice: { id: notice.id, title: notice.title, illustrative: notice.illustrative },
    title: rules.title,
    citations: rules.citations,
    scoring: {
      id: scoring.id,
      title: scoring.title,
      citations: scoring.citations,
      digits: scoring.rounding.digits,
      full: blank.full,
      ...(bonusMost !== undefined && { bonusMost }),
      ...(deductionMost !== undefined && { deductionMost }),
      ...(blank.pass !== undefined && { pass: blank.pass }),
      groups: blank.groups.map(({ id, title, citations, max, weight }) => ({
        id,
        title,
        citations,
        max,
        weight,
      })),
    },
    ties: rules.ties.map(({ title, citations, order }) => ({ title, citations, order })),
    quota: quotaOf(rows, settings),
    rows,
    counts: countsOf(rows),
    candidates: rows.filter(({ rank }) => rank !== undefined).length,
  };
};

const quotaOf = (rows: readonly RoundRow[], { total, reserve, by }: RoundSettings): RoundQuota => {
  const open: RoundQuota['open'] = [
    ...(total.least < total.most ? ['total' as const] : []),
    ...(reserve.least < reserve.most ? ['reserve' as const] : []),
  ];
  const sharing = by && {
    fact: by.fact,
    title: by.title,
    groups: by.groups.map(({ id, title, least, most }): QuotaGroup => {
      const own = rows.filter(({ group }) => group?.id === id);
      return {
        id,
        title,
        ...(Number.isFinite(most) && { most }),
        least,
        candidates: own.filter(({ rank }) => rank !== undefined).length,
        shortlisted: own.filter(({ status }) => status === 'shortlisted').length,
      };
    }),
  };
  return {
    ...(Number.isFinite(total.most) && { total: total.most }),
    ...(Number.isFinite(reserve.most) && { reserve: reserve.most }),
    open,
    ...(sharing !== undefined && { by: sharing }),
  };
};

const countsOf = (rows: readonly RoundRow[]): RoundResult['counts'] => {
  const counts: Record<RoundStatus, number> = {
    shortlisted: 0,
    reserve: 0,
    not_shortlisted: 0,
    below_pass: 0,
    vetoed: 0,
    inadmissible: 0,
    undetermined: 0,
  };
  for (const { status } of rows) counts[status]++;
  return counts;
};
