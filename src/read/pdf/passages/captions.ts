import type { Place } from '../layout/flow.js';
import { boxAround, type PicturePiece, type TablePiece } from '../layout/piece.js';
import { isBold, isItalic, lengthOf, type Passage, sizeOf, type Standing } from './passage.js';
import type { TypeStyle } from './type-style.js';

/** A picture or a table with its caption. */
export interface Captioned {
  readonly kind: 'captioned';
  readonly shown: Shown;
  readonly caption?: Passage;
}

type Shown = (PicturePiece & Place) | (TablePiece & Place);

/**
 * Gives pictures and tables the captions that place and type tell: next to them, no wider than they are, and smaller, slanted or
 * bold where running text is not. Captions of pictures are looked for below first, those of tables above. What only its wording
 * tells is left for later.
 */
export function captioned(standing: readonly Standing[], style: TypeStyle): (Passage | Captioned)[] {
  const captions = new Map<Standing, Passage>();
  const taken = new Set<Standing>();
  for (const side of [1, -1])
    standing.forEach((shown, index) => {
      if (shown.kind === 'passage' || captions.has(shown)) return;
      const below = (shown.kind === 'picture') === side > 0;
      const caption = standing[below ? index + 1 : index - 1];
      if (caption?.kind !== 'passage' || taken.has(caption) || !isCaption(caption, shown, below, style)) return;
      captions.set(shown, caption);
      taken.add(caption);
    });
  return standing
    .filter((each) => !taken.has(each))
    .map((each) => {
      if (each.kind === 'passage') return each;
      const caption = captions.get(each);
      return { kind: 'captioned', shown: each, ...(caption === undefined ? {} : { caption }) };
    });
}

function isCaption(passage: Passage, shown: Shown, below: boolean, style: TypeStyle): boolean {
  const [first] = passage.lines;
  const box = boxAround(passage.lines);
  const gap = below ? box.top - shown.bottom : shown.top - box.bottom;
  const near = first.page === shown.page && gap > -first.size && gap < 1.6 * first.size;
  const within =
    box.left > shown.left - first.size && box.right < shown.right + (shown.kind === 'table' ? 3 : 1) * first.size;
  const slanted = isItalic(passage) || (isBold(passage) && !style.bold && below === (shown.kind === 'picture'));
  const apart = sizeOf(passage) < 0.96 * style.size || (slanted && sizeOf(passage) < 1.04 * style.size);
  return near && within && apart && lengthOf(passage) <= longestCaption;
}

const longestCaption = 600;
