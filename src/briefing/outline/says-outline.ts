/**
 * Whether a text says of itself that it is an outline: `briefdeck: outline` in its front matter. No article has the key, so that a word
 * that is mistyped behind it is told as a mistake, and not read as an article.
 *
 * @param text at least the beginning
 */
export const saysOutline = (text: string): boolean => says.test(text);

/** Asked of every article, so that what reads front matter is loaded for none. */
const says = /^\uFEFF?(?:[ \t]*\r?\n){0,9}---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,100}?briefdeck[ \t]*:[ \t]*\S/;
