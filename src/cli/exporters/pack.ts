/** `banfa export pack`: the linked pack as JSON, which `banfa/core` judges with and no YAML is read for. */
import type { Exporter } from './exporter.ts';

export const exportLinkedPack: Exporter = ({ pack }) => `${JSON.stringify(pack)}\n`;
