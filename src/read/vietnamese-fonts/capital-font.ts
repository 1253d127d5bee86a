/**
 * Whether a font of TCVN3 draws capitals in the places of small letters: `.VnTimeH` beside `.VnTime`. The set has no places for capitals with
 * tones, so that whole titles were typed in small letters of such a font.
 */
export const isCapitalFont = (name: string | undefined): boolean => /^\.Vn\w*H$/u.test(name ?? '');

/** Text that was typed for such a font, still in its set: those letters in capitals that have a place as such; see `inCapitals` for the others. */
export const inCapitalFont = (text: string): string => text.replace(/[a-z]/gu, (letter) => letter.toUpperCase());
