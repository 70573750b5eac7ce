/** `banfa export mermaid`: procedures as Mermaid text; one as a diagram, several in a Markdown page. */
import { mermaidOf, mermaidPage } from '../../export/mermaid.ts';
import type { Exporter } from './exporter.ts';
import { proceduresNamed } from './names.ts';

export const exportMermaid: Exporter = (request) => {
  const { pack, name, options } = request;
  const procedures = proceduresNamed(request).flatMap((id) => pack.procedures[id] ?? []);
  const [only, ...others] = procedures;
  const isOne = name !== undefined || others.length === 0;
  return isOne && only !== undefined
    ? mermaidOf(pack, only, options.lang)
    : mermaidPage(pack, procedures, options.lang);
};
