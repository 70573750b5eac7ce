/** What a language must say of every diagnostic code. `{name}` in a text is filled from the diagnostic's parameters. */
export interface Wording {
  /** One sentence: what is wrong, with the value in 「」. */
  readonly message: string;
  /** What to do; left out when it uses a parameter that is ''. */
  readonly hint?: string;
  /** What to do where the hint is left out. */
  readonly otherwise?: string;
  /** What stands for the message in a list of many; the message itself where absent. */
  readonly brief?: string;
}

export type Messages<C extends string> = Readonly<Record<C, Wording>>;

/** What `banfa explain CODE` adds: why it is a fault, and how to put it right. In files of its own, being half of all words. */
export type More<C extends string> = Readonly<Record<C, string>>;
