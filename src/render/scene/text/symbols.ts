import { familyKey } from '../../../fonts/font.js';

/**
 * What a bullet is in characters that usual fonts have. Office names bullets by their place in fonts of symbols, which only some machines
 * have: as letters of such a font, or as characters for private use that stand for the same places.
 */
export function plainBullet(character: string, font: string | undefined): string {
  const point = character.codePointAt(0) ?? 0;
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const isSymbol = symbolFonts.has(familyKey(font ?? ''));
  if (!isPrivate && !(isSymbol && point <= 0xff)) return character;
  return bullets.get(point & 0xff) ?? '•';
}

const symbolFonts = new Set([
  'wingdings',
  'wingdings 2',
  'wingdings 3',
  'webdings',
  'symbol',
  'opensymbol',
  'starsymbol',
]);

/** Of Wingdings, whose places others share where it matters. */
const bullets = new Map([
  [0x6e, '■'],
  [0xa7, '▪'],
  [0x2d, '–'],
  [0x96, '–'],
]);
