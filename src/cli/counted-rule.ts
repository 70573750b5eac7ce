/** `--rule` of commands that count the verdicts of one rule over many cases. */
import { answering } from '../amend/counted-rule.ts';
import type { Pack } from '../model/pack.ts';
import { ruleNamed } from './exporters/names.ts';
import type { Shared } from './shared.ts';

export interface CountedRuleOption extends Shared {
  readonly rule?: string;
}

/** The pack as one that is asked for this rule; without the option for its own answer. */
export const askedFor = (pack: Pack, options: CountedRuleOption): Pack =>
  options.rule === undefined ? pack : answering(pack, ruleNamed({ pack, options }, options.rule));
