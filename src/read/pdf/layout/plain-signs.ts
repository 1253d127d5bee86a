/**
 * Text as it is written: letters in place of ligatures, letters with their marks as one, bullets of symbol fonts as bullets,
 * one kind of space.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(symbolBullets, '•')
    // Word for the Mac writes the hyphen that was typed, one that is not seen, and the one that it draws at the same place.
    .replace(/(?<=\p{L})-\u00ad?\u2010(?=\p{L}|$)/gu, '-')
    .replace(/ ?([\u00b4\u0060\u02c6\u02dc]) ?(?=\p{M})/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Where Symbol and Wingdings, which have no Unicode, keep what people use as bullets; and arrows and ticks used so. */
const symbolBullets =
  /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf0e0\uf06e\uf071\uf0b2]|^[\u27a2\u2756\u2713\u2714\u2794\u2611\u25cb\u25e6\u25aa\u25a0\u25c6\u27a4\u25ba](?=\s)/g;
