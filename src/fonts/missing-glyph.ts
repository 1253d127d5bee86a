/**
 * The width in ems that is planned for a character that no known font has: what the fonts a viewer falls back to give
 * it at most. Ideographs and Hangul fill their em; emoji are wider in the usual colour fonts; marks take no room.
 */
export function missingGlyphAdvance(codePoint: number): number {
  if (isZeroWidth(codePoint)) return 0;
  if (isEmoji(codePoint)) return 1.3;
  if (isFullWidth(codePoint)) return 1;
  return 0.7;
}

/** Ideographs, kana, Hangul and full-width forms: East Asian Width W and F (Unicode Standard Annex 11), by block. */
export function isFullWidth(codePoint: number): boolean {
  if (codePoint < 0x1100 || (codePoint > 0x115f && codePoint < 0x2e80)) return false;
  return (
    codePoint <= 0xa4cf ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  );
}

function isEmoji(codePoint: number): boolean {
  return (codePoint >= 0x1f000 && codePoint <= 0x1faff) || (codePoint >= 0x2600 && codePoint <= 0x27bf);
}

/** Joiners, variation selectors, direction marks, emoji modifiers and tags, and combining marks of any script. */
export function isZeroWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe01ef) ||
    /^\p{Mn}$/u.test(String.fromCodePoint(codePoint))
  );
}
