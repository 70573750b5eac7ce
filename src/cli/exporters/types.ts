/** `banfa export types`: the names of a pack as TypeScript, for programs that make or read its cases. */
import { typesOf } from '../../export/types.ts';
import type { Exporter } from './exporter.ts';

export const exportTypes: Exporter = ({ pack }) => typesOf(pack);
