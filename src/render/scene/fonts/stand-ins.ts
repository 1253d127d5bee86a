import { familyKey } from '../../../fonts/font.js';

/** Families whose letters are exactly as wide as those of one another: what is not here is drawn with one that is. */
const equals: readonly (readonly string[])[] = [
  ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
  ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'],
  ['Courier New', 'Liberation Mono', 'Cousine'],
  ['Calibri', 'Carlito'],
  ['Cambria', 'Caladea'],
  ['Segoe UI', 'Selawik'],
];

/** The other families that are as wide as this one. */
export function equalFamilies(family: string): readonly string[] {
  const key = familyKey(family);
  const group = equals.find((names) => names.some((name) => familyKey(name) === key)) ?? [];
  return group.filter((name) => familyKey(name) !== key);
}

/** The family that comes with briefdeck, and so is always there. */
export const shippedFamily = 'Be Vietnam Pro';

/** What machines have for characters that a font lacks, the most usual first. */
export const broadFamilies: readonly string[] = [
  'Noto Sans',
  'DejaVu Sans',
  'Noto Sans CJK JP',
  'Noto Sans CJK SC',
  'Arial Unicode MS',
  'Yu Gothic',
  'Hiragino Sans',
  'Microsoft YaHei',
  'PingFang SC',
  'Segoe UI Symbol',
];
