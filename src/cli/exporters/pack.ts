/** `banfa export pack`: the linked pack as JSON, which `banfa/core` judges with and no YAML is read for. */
import { withoutPositions } from '../cache.ts';
import type { Exporter } from './exporter.ts';

/** The same whether the pack was linked just now or comes from the cache. */
export const exportLinkedPack: Exporter = ({ pack }) => `${JSON.stringify(pack, withoutPositions)}\n`;
