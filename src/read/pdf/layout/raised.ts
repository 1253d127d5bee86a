import type { TextItem } from '../page.js';

/**
 * Sets raised and lowered small signs down on the line that they belong to: `m` and a raised `2` become `m²`, the `th` of `5th`
 * is set behind its figure. Marks of footnotes, raised figures behind anything else, are left out.
 */
export function setRaised(items: readonly TextItem[]): TextItem[] {
  const set: TextItem[] = [];
  let base: TextItem | undefined;
  for (const item of items) {
    if (base === undefined || !isBeside(item, base)) {
      set.push(item);
      if (item.text.trim() !== '') base = item;
      continue;
    }
    const text = item.baseline < base.baseline ? raisedText(item.text, base.text) : item.text;
    if (text !== undefined) set.push({ ...item, text, baseline: base.baseline });
    base = { ...base, right: Math.max(base.right, item.right) };
  }
  return set;
}

/** Smaller, a little above or below, and right behind. */
function isBeside(item: TextItem, base: TextItem): boolean {
  const shift = Math.abs(item.baseline - base.baseline);
  const small = item.size <= 0.8 * base.size || shift > 0.2 * base.size;
  const gap = item.left - base.right;
  return (
    item.text.trim() !== '' &&
    small &&
    item.size < base.size * 1.01 &&
    shift > 0.05 * base.size &&
    shift <= 0.6 * base.size &&
    gap >= -0.3 * base.size &&
    gap <= 0.4 * base.size
  );
}

function raisedText(text: string, before: string): string | undefined {
  const sign = text.trim();
  if (!/^[\d*†‡,\s]+$/u.test(sign)) return text;
  const power = { 2: '²', 3: '³' }[sign];
  if (power !== undefined && /(?:^|[\d\s/])(?:[cdkm]?m|ft|in)$/u.test(before)) return power;
  return undefined;
}
