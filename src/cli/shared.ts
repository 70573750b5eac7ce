/** What every command takes. */
export interface Shared {
  readonly pack?: string;
  readonly asOf?: string;
  readonly lang?: 'zh' | 'en';
  readonly json?: boolean;
  readonly ascii?: boolean;
}
