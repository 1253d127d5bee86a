import type { PlacedPicture } from './placed-picture.js';

/** What a slide of pictures alone may be called: the beginning of a caption, up to where its first clause ends. */
export const captionTitles = (placed: readonly PlacedPicture[]): string[] =>
  placed.flatMap(({ picture: { caption } }) => (caption === undefined ? [] : [firstClause(caption)]));

function firstClause(text: string): string {
  const [whole, clause] = /^(.{20,}?)(?:[,;:.!?](?=\s|$)|\s[–—(]|$)/u.exec(text) ?? [];
  return (clause ?? whole ?? text).trim();
}
