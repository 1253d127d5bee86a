import { phraseAt, phrasesOf } from '../../../../language/index.js';
import { headFirst } from './head-first.js';
import { headLast } from './head-last.js';
import { gapBefore, isCapital, partStart, type Range, type View } from './view.js';
import { isPreposition, opensWithHead } from './words.js';

/** A noun phrase that can be a speaker. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** The phrase up to the end of the name. */
  readonly whole: Range;
  readonly name: Range;
  /** Titles and bodies before the name that say who it is. */
  readonly role?: Range;
}

/**
 * `person`: a name behind a title; `name`: one without; `somebody`: a person without a name ("một phụ huynh");
 * `body`: an institution or a group; `paper`: a report or the like; `title`: a title alone ("bị cáo", "the minister");
 * `pronoun`. The last two stand for somebody named before.
 */
export type PhraseKind = 'person' | 'name' | 'somebody' | 'body' | 'paper' | 'title' | 'pronoun';

/** What a range of words is as a speaker; undefined where it can be none. The range holds no inner mark. */
export const phraseOf = (view: View, from: number, to: number): Phrase | undefined => {
  if (to <= from || to - from > longestPhrase) return undefined;
  // "…, mà cụ thể là người vợ Lê Thị Bến": what picks somebody out is no part of who it is.
  const picks = phrasesOf(view.pack, 'exampleOpeners').matchAt(view.words, from, to);
  if (picks > 1) return phraseOf(view, from + picks, to);
  const whole = { from, to };
  if (pronounLists.some((list) => phrasesOf(view.pack, list).matchAt(view.words, from, to) === to - from))
    return { kind: 'pronoun', whole, name: whole };
  return opensWithHead(view) ? headFirst(view, whole, phraseOf) : headLast(view, whole, phraseOf);
};
const pronounLists = ['personPronouns', 'bodyPronouns'] as const;
const longestPhrase = 16;

/** "Tại phiên họp ông Nam nói": what a phrase is behind an adverbial that no comma ends. */
export const phraseBehindAdverbial = (view: View, from: number, to: number): Phrase | undefined => {
  if (phrasesOf(view.pack, 'adverbialOpeners').matchAt(view.words, from) === 0) return undefined;
  for (let index = from + 1; index < to; index += 1) {
    const opens =
      phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, index, to) > 0 ||
      (isCapital(view, index) && phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, index, to) > 0);
    const phrase = opens && !isPreposition(view, index - 1) ? phraseOf(view, index, to) : undefined;
    if (phrase !== undefined) return phrase;
  }
  return undefined;
};

/**
 * "a senior Harlow Ferries (HF) official said": who speaks is the noun behind the bracket, with all that stands before it from the article on; undefined
 * where no bracket of one word parts a phrase that begins with an article.
 *
 * @param from the first word behind the bracket
 * @param to where the noun phrase ends
 */
export const aroundBracket = (view: View, from: number, to: number): Phrase | undefined => {
  const { pack, words, starts } = view;
  const opens = from - 2;
  if (pack.typology.articles !== 'used' || pack.typology.head !== 'last' || opens < 0 || starts.has(from - 1))
    return undefined;
  if (gapBefore(view, from) !== ') ' || gapBefore(view, from - 1) !== ' (') return undefined;
  const start = partStart(view, opens);
  const article = phraseAt(pack, 'determiners', words, start);
  const isSomebody = (['speakerTitles', 'speakerNouns'] as const).some(
    (list) => phrasesOf(pack, list).matchBefore(words, to) > 0,
  );
  const whole = { from: start, to };
  return article > 0 && start + article <= opens && isSomebody ? { kind: 'somebody', whole, name: whole } : undefined;
};
