import { contentWords, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';

type Spoken = Pick<Article, 'title' | 'text'> & { readonly genre?: Article['genre'] | undefined };

/**
 * What whoever gives a speech points to without having named it, as all who listen see it: "this building", at the opening of the Harbour Building. The title
 * names it for those who read, as it does in a report what this is about: "these guides", in "Harbour Guides".
 */
export const namedAround = onceFor(({ genre, title, text }: Spoken, pack: LanguagePack): ReadonlySet<string> => {
  if (genre === undefined || !ofOneThing.has(genre) || title === undefined) return new Set();
  // "This note explains …": what a paper says of itself is not its matter.
  const named = contentWords(wordsOf(text, title.start, title.end), pack);
  return new Set(genre === 'speech' ? named : named.filter((key) => !pack.selfNouns.includes(key)));
});

/** Their titles name what all of them is about; of news several may be called by a word of it. */
const ofOneThing: ReadonlySet<string> = new Set(['speech', 'report', 'notice', 'plan']);
