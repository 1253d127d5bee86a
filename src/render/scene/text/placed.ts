import type { SceneSpan } from '../scene.js';
import { widthOf, widthOfSpans } from './spans.js';

/** Moves spans, which begin at nothing, to where their line begins. */
export function placed(
  spans: readonly SceneSpan[],
  left: number,
  width: number,
  align: 'left' | 'centre' | 'right',
): SceneSpan[] {
  const free = width - widthOfSpans(spans);
  const start = align === 'left' ? left : align === 'right' ? left + free : left + free / 2;
  return spans.map((span) => ({ ...span, x: span.x + start }));
}

/** Spreads the words of spans over the whole line: each with the space behind it is a span of its own, and spaces grow. */
export function spreadOver(spans: readonly SceneSpan[], left: number, width: number): SceneSpan[] {
  const words = spans.flatMap((span) => span.text.split(/(?<= )(?=[^ ])/u).map((text) => ({ ...span, text })));
  const gaps = words.slice(0, -1).filter(endsInSpace).length;
  const more = gaps === 0 ? 0 : Math.max(0, width - widthOfSpans(spans)) / gaps;
  let x = left;
  return words.map((word) => {
    const own = widthOf(word.text, word.face, word.size, word.letterSpacing);
    const set = { ...word, x, width: own };
    x += own + (endsInSpace(word) ? more : 0);
    return set;
  });
}

const endsInSpace = ({ text }: SceneSpan): boolean => text.endsWith(' ');
