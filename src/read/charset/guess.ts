/**
 * Whether bytes that were read as windows-1252 are in windows-1258: there tones are characters of their own behind their vowel,
 * where western languages have consonants.
 *
 * @param text one byte a character
 */
export function speaksForVietnamese(text: string): boolean {
  const tones = text.match(/(.)[\u00cc\u00d2\u00de\u00ec\u00f2]/gs) ?? [];
  const behindVowel = tones.filter((pair) =>
    /^[aeiouyAEIOUY\u00e2\u00c2\u00ea\u00ca\u00f4\u00d4\u00e3\u00c3\u00f5\u00d5\u00fd\u00dd]/.test(pair),
  );
  return behindVowel.length >= 3 && behindVowel.length > tones.length / 2;
}
