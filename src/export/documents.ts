/** What single commands print with `--json` and nothing else in the library makes: the types of these documents. */
import type { ImpactResult } from '../amend/impact-result.ts';
import type { SweepResult } from '../amend/sweep-result.ts';
import type { ReferenceKind } from '../base/reference.ts';
import type { Receipt } from '../model/outcome.ts';
import type { Verdict } from '../model/rule.ts';
import type { Question } from '../outcome/questions.ts';
import type { ReceiptDifference } from '../outcome/receipt.ts';

/** `banfa ask --json`: the questions of a case; of one role with `--by`. */
export interface QuestionsDocument {
  readonly format: 'banfa/questions@1';
  readonly receipt: Receipt;
  /** The id of the case. */
  readonly case: string;
  readonly verdict: Verdict;
  readonly questions: readonly Question[];
}

/** `banfa impact --json`, with what `--sweep` asked for. */
export interface ImpactDocument extends ImpactResult {
  readonly sweeps?: readonly SweepResult[];
}

/** `banfa verify-receipt --json`. */
export type VerificationDocument =
  | { readonly format: 'banfa/verification@1'; readonly same: true }
  | {
      readonly format: 'banfa/verification@1';
      readonly same: false;
      readonly readable: boolean;
      readonly differences: readonly ReceiptDifference[];
    };

/** `banfa cases --boundary --json`. */
export interface CasesDocument {
  readonly format: 'banfa/cases@1';
  readonly folder: string;
  readonly thresholds: number;
  readonly files: readonly string[];
}

/** `banfa fmt --json`. */
export interface FmtDocument {
  readonly format: 'banfa/fmt@1';
  readonly files: readonly {
    readonly file: string;
    /** `left`: it has faults; `unproven`: another layout might read otherwise. */
    readonly status: 'same' | 'changed' | 'left' | 'unproven';
  }[];
}

/** `banfa rename --json`. */
export interface RenameDocument {
  readonly format: 'banfa/rename@1';
  readonly kind: ReferenceKind;
  readonly from: string;
  readonly to: string;
  /** False with `--dry-run`. */
  readonly written: boolean;
  readonly places: number;
  readonly changes: readonly {
    readonly file: string;
    readonly line: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** Where remarks and texts still speak of the old name. */
  readonly mentions: readonly { readonly file: string; readonly line: number }[];
}

/** `banfa docs --json`. */
export interface DocsDocument {
  readonly format: 'banfa/docs@1';
  readonly folder: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}
