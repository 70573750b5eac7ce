/** The file that marks a folder of pages as made by banfa; here, since `site/` writes it and `export/` has its schema. */

/** What `site.json` says: of which pack the pages are, and which files belong to them. */
export interface SiteManifest {
  readonly format: 'banfa/site@1';
  /** `id@version` */
  readonly pack: string;
  readonly hash: string;
  readonly engine: string;
  readonly language: string;
  readonly files: readonly string[];
}
