import type { Place } from '../layout/flow.js';
import { boxAround, type PicturePiece, type TablePiece } from '../layout/piece.js';
import { isBold, isItalic, lengthOf, type Passage, sizeOf, type Standing } from './passage.js';
import type { TypeStyle } from './type-style.js';

export interface Captioned {
  readonly kind: 'figure';
  readonly picture: PicturePiece & Place;
  readonly caption?: Passage;
}

/**
 * Gives every picture the caption that its place and its type tell: right below, else right above, no wider than the picture,
 * and smaller, slanted or bold where running text is not. What only its wording tells is left for later.
 */
export function captioned(
  standing: readonly Standing[],
  style: TypeStyle,
): (Passage | (TablePiece & Place) | Captioned)[] {
  const captions = new Map<Standing, Passage>();
  const taken = new Set<Standing>();
  for (const beside of [1, -1])
    standing.forEach((picture, index) => {
      const caption = standing[index + beside];
      if (picture.kind !== 'picture' || caption?.kind !== 'passage' || captions.has(picture) || taken.has(caption))
        return;
      if (!isCaption(caption, picture, beside > 0, style)) return;
      captions.set(picture, caption);
      taken.add(caption);
    });
  return standing
    .filter((each) => !taken.has(each))
    .map((each) => {
      if (each.kind !== 'picture') return each;
      const caption = captions.get(each);
      return { kind: 'figure', picture: each, ...(caption === undefined ? {} : { caption }) };
    });
}

function isCaption(passage: Passage, picture: PicturePiece & Place, below: boolean, style: TypeStyle): boolean {
  const [first] = passage.lines;
  const box = boxAround(passage.lines);
  const gap = below ? box.top - picture.bottom : picture.top - box.bottom;
  const near = first.page === picture.page && gap > -first.size && gap < 1.6 * first.size;
  const within = box.left > picture.left - first.size && box.right < picture.right + first.size;
  const slanted = isItalic(passage) || (isBold(passage) && !style.bold && below);
  const apart = sizeOf(passage) < 0.96 * style.size || (slanted && sizeOf(passage) < 1.04 * style.size);
  return near && within && apart && lengthOf(passage) <= longestCaption;
}

const longestCaption = 600;
