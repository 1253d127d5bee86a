import type { TextItem } from '../page.js';
import { boxAround, type TextPiece } from './piece.js';
import { plainSigns } from './plain-signs.js';

/** A gap this wide, in heights of type, is one between words. */
const wordGap = 0.15;

/**
 * Items of one line, from left to right, as one text: with a space where there is a gap, and none before a mark that stands
 * above or below the letter before it.
 *
 * @returns nothing where there are only spaces
 */
export function joinItems(items: readonly TextItem[]): Omit<TextPiece, 'cells'> | undefined {
  const inked = items.filter(({ text }) => text.trim() !== '');
  const [first] = inked;
  if (first === undefined) return undefined;
  let text = '';
  let right = first.left;
  for (const item of items) {
    const gap = item.left - right;
    const apart = gap > wordGap * item.size && !/^\p{M}/u.test(item.text);
    text += (text !== '' && apart ? ' ' : '') + item.text;
    right = Math.max(right, item.right);
  }
  const letters = inked.reduce((sum, item) => sum + item.text.length, 0);
  const share = (is: (item: TextItem) => boolean): number =>
    inked.filter(is).reduce((sum, item) => sum + item.text.length, 0) / letters;
  const size = commonSize(inked);
  const baseline = first.baseline;
  const around = boxAround(inked.map(({ left, right: end }) => ({ left, right: end, top: 0, bottom: 0 })));
  return {
    kind: 'text',
    ...around,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    text: plainSigns(text),
    baseline,
    size,
    bold: share(({ bold }) => bold) > 0.8,
    italic: share(({ italic }) => italic) > 0.8,
    artifact: inked.every(({ artifact }) => artifact),
  };
}

/** The size that most letters have. */
function commonSize(items: readonly TextItem[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of items) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0])[0];
}
