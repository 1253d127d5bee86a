import { holdsPhrase, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Entry } from '../../content/entry.js';

/**
 * Whether a line is the sentence right behind a short one, of its paragraph or its point ("Not everybody agrees. The pilots want two gates."): it
 * says what that is about, whatever words it uses, unless it adds another matter ("also").
 *
 * @param opening the point that a title is made of, and what its title says
 */
export function elaborates(
  { first, titled }: { readonly first: Entry; readonly titled: Entry },
  next: Entry | undefined,
  { articleText, pack }: { readonly articleText?: string | undefined; readonly pack: LanguagePack },
): boolean {
  if (next === undefined || titled.text.length > mostOfOpening) return false;
  if (holdsPhrase(pack, 'additives', wordsOf(next.text))) return false;
  if (next.point === first.point) return true;
  const [end, start] = [first.evidence.at(-1)?.end, next.evidence[0]?.start];
  if (articleText === undefined || end === undefined || start === undefined || end > start) return false;
  return /^[.!?…"”’)\]]* *$/u.test(articleText.slice(end, start));
}

/** In UTF-16 units: a sentence that opens a paragraph with its matter is short. */
const mostOfOpening = 80;
