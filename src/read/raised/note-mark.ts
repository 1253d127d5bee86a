/**
 * Whether the words of a link or a raised piece are a mark that leads to a note, such as `1`, `[1]`, `(a)` or `*`: it is no
 * part of the sentence, and no digit of the number before it.
 *
 * @param target the address that it leads to
 * @param isRaised whether it stands above its line, or its format names it as such a mark
 */
export function isNoteMark(words: string, target: string, isRaised: boolean): boolean {
  const mark = words.trim();
  if (!target.includes('#')) return false;
  if (isRaised) return /^[[(]?(?:\d{1,3}|[a-z]{1,2}|[*†‡§¶]{1,3})[\])]?$/iu.test(mark);
  return target.startsWith('#') && (/^\[\d{1,3}\]$/.test(mark) || (namesNote.test(target) && /^\d{1,3}$/.test(mark)));
}

/** What programs call notes where they lead to one of the same page. */
const namesNote = /^#_?(?:fn|ftn|edn|foot-?note|end-?note|note|cite[-_]?note)[-_:]?\w*$/i;
