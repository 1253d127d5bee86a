import { phraseAt, phraseBefore, type LanguagePack, scriptedPattern, endsInQuestion } from '../../language/index.js';
import { contains } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import { tokensIn, type Token } from '../words/words.js';
import { hesitationsIn } from '../words/hesitation.js';
import { namingNotesIn } from '../words/naming-notes.js';

/** A part of a sentence that an extract does not keep. */
export interface Cut {
  readonly place: 'before' | 'inside' | 'behind';
  /** Words that go, never none. */
  readonly words: readonly Token[];
  /** The last word kept before the cut, and the first kept behind it. */
  readonly before?: Token;
  readonly behind?: Token;
}

/**
 * What an extract cuts from its sentence: before its first span, between its spans and behind its last; but for what whoever spoke said
 * while thinking, how the paper calls something from there on, and whom a question is put to.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 * @param spans in order
 */
export const cutsOf = (article: string, sentence: Span, spans: readonly Span[], pack: LanguagePack): Cut[] => {
  const words = tokensIn(article, sentence.start, sentence.end);
  const kept = words.map(() => false);
  for (const span of spans)
    for (let index = firstAt(words, span.start); (words[index]?.end ?? Infinity) <= span.end; index += 1)
      kept[index] = true;
  const cuts: Cut[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (kept[to] === false) to += 1;
    const [before, behind] = [words[from - 1], words[to]];
    if (to > from)
      cuts.push({
        place: before === undefined ? 'before' : behind === undefined ? 'behind' : 'inside',
        words: words.slice(from, to),
        ...(before === undefined ? {} : { before }),
        ...(behind === undefined ? {} : { behind }),
      });
    from = to + 1;
  }
  if (cuts.length === 0) return cuts;
  const unsaid = [...hesitationsIn(article, sentence, pack), ...namingNotesIn(article, sentence, pack)];
  const said = unsaid.length === 0 ? cuts : cuts.flatMap((cut) => withoutUnsaid(cut, unsaid));
  const asks = endsInQuestion(article.slice(sentence.start, sentence.end));
  return asks ? said.flatMap((cut) => withoutAsking(cut, pack)) : said;
};

/** "Well, but …": of a cut what was not said while thinking. */
const withoutUnsaid = (cut: Cut, unsaid: readonly Span[]): Cut[] => {
  const words = cut.words.filter((word) => !unsaid.some((span) => contains(span, word)));
  return words.length === 0 ? [] : [{ ...cut, words }];
};

/** "Theo ông, | …", "Xin bà cho biết | …", "… |, thưa ông?": of a cut what says more than whom a question is put to. */
const withoutAsking = (cut: Cut, pack: LanguagePack): Cut[] => {
  let words = cut.words;
  for (let length = -1; length !== 0;) {
    length = Math.max(...ofAsking.map((list) => phraseBefore(pack, list, words, words.length)));
    words = words.slice(0, words.length - length);
  }
  return words.length === 0 ? [] : [{ ...cut, words }];
};
const ofAsking = ['askingLeads', 'vocatives'] as const;

/** "…; and (5) …": all that goes is what counts the next item of a sentence that is laid out. */
export const isCountOnly = ({ words }: Cut, pack: LanguagePack): boolean =>
  words.every(({ key }, index) => numberOrLetter.test(key) || phraseAt(pack, 'coordinators', words, index) > 0);

const numberOrLetter = scriptedPattern('^(?:\\d{1,2}|\\p{L})$');

/** The first word that begins at an offset or behind it. */
const firstAt = (words: readonly Token[], offset: number): number => {
  const index = words.findIndex(({ start }) => start >= offset);
  return index < 0 ? words.length : index;
};
