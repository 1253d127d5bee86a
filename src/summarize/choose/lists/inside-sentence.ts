import { endsInStop } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Series } from '../../annotate/structure/found.js';

type Reading = Annotation['reading'];

/**
 * Whether a list stands inside a sentence that goes on behind it: "… only as far as the sum of / 1. the fee, / 2. the deposit / is
 * larger." What is said of its items then stands behind them, so that they are told with it or not at all.
 */
export const standsInsideSentence = ({ reading }: Annotation, { kind, items }: Series): boolean => {
  const [first, last] = [items[0], items.at(-1)].map((item) => reading.sentences[item?.sentences[0] ?? -1]?.block);
  if (kind !== 'list' || first === undefined || last === undefined) return false;
  const [above, own, below] = [first - 1, last, last + 1].map((place) => lineOf(reading, place));
  return isOpenEnded(above ?? '') && !endsInStop(own ?? '') && /^\p{Ll}/u.test(below ?? '');
};

/** Places of the halves of the sentence that such a list stands in. */
export const halvesAround = ({ items }: Series): number[] => {
  const [first, last] = [items[0]?.sentences[0], items.at(-1)?.sentences.at(-1)];
  return first === undefined || last === undefined ? [] : [first - 1, last + 1];
};

/** "… the sum of": a line that nothing ends, not even a colon. */
export const isOpenEnded = (line: string): boolean => /[\p{L}\p{N},–—-]\s*$/u.test(line);

const lineOf = ({ article: { blocks }, text }: Reading, place: number): string | undefined => {
  const block = blocks[place];
  return block?.kind === 'paragraph' || block?.kind === 'list'
    ? text.slice(block.span.start, block.span.end)
    : undefined;
};
