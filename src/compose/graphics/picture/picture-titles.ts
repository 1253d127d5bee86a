import { firstClause, type LanguagePack } from '../../../language/index.js';
import type { Sheet } from '../../content/sheet.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/**
 * What a slide of pictures alone may be called, the best first: like its passage, where that has a heading of its own; else by the
 * first clause of a caption, which says what is seen, without its stop. No other topic's heading stands over it.
 */
export function pictureTitles(
  { heading }: Pick<Sheet, 'heading'>,
  placed: readonly { readonly picture: Pick<ShownPicture, 'caption' | 'whole'> }[],
  { labels }: LanguagePack,
): string[] {
  // A code is no picture of anything, and is called so in every language.
  if (placed.some(({ picture }) => picture.whole === true)) return [`${heading} (QR)`, heading];
  const clauses = placed.flatMap(({ picture: { caption } }) =>
    caption === undefined ? [] : [withoutStop(firstClause(caption))],
  );
  const again = `${labels.picture}: ${heading}`;
  // A fixed label over a passage that nothing names tells nobody what is seen.
  const isNamed = !Object.values(labels).includes(heading);
  return isNamed ? [heading, again, ...clauses] : [...clauses, heading, again];
}

/** A title ends in no stop; dots that leave something out stay. */
const withoutStop = (text: string): string => text.trimEnd().replace(/(?<![.。])[.。]$/u, '');
