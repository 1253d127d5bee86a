import {
  phraseAt,
  phrasesOf,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type WordList,
} from '../../language/index.js';
import { leansBack } from '../annotate/leaning.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Sentence } from '../annotate/reading.js';
import type { Article } from '../../model/article.js';
import { hasPredicate } from '../shorten/predicate.js';

/** What a sentence is valued by, each from about 0 to 1. Position in the whole article counts in news alone. */
export interface UnitFeatures {
  /** Its place by the ranking score: 1 for the highest, 0 for the lowest. */
  readonly rank: number;
  /** The ranking score, scaled between the lowest and the highest. */
  readonly score: number;
  readonly length: number;
  readonly short: number;
  readonly long: number;
  /** The worth of its best figure, and how many it has. */
  readonly figure: number;
  readonly figures: number;
  readonly need: number;
  readonly outlook: number;
  readonly cause: number;
  readonly contrast: number;
  readonly condition: number;
  readonly negation: number;
  readonly quoted: number;
  readonly attributed: number;
  readonly firstPerson: number;
  readonly leaning: number;
  readonly item: number;
  readonly answer: number;
  readonly opensBlock: number;
  readonly opensSection: number;
  readonly opensArticle: number;
  readonly newsPlace: number;
  readonly lastSection: number;
  readonly headingTerms: number;
  readonly titleTerms: number;
  readonly names: number;
  readonly dated: number;
  /** It says something of something. */
  readonly verb: number;
  /** Addresses of the web, marks of markup, blanks to be filled in. */
  readonly noise: number;
  /** How many of its words are in capitals. */
  readonly capitals: number;
  readonly duty: number;
  readonly opensItem: number;
  readonly inner: number;
  readonly lastArticle: number;
  readonly money: number;
}

export type UnitFeatureName = keyof UnitFeatures;

/** The features of every sentence, in order. */
export const unitFeatures = (annotation: Annotation): UnitFeatures[] => {
  const { reading, scores, figures, attributions, quotations, dates } = annotation;
  const { sentences, article, pack } = reading;
  const order = [...sentences.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const places = new Map(order.map((index, place) => [index, place]));
  const lowest = scores.reduce((one, other) => Math.min(one, other), Infinity);
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  const own = countBy(figures, ({ sentence }) => sentence);
  const best = new Map<number, number>();
  for (const { sentence, worth } of figures) best.set(sentence, Math.max(best.get(sentence) ?? 0, worth));
  const dated = new Set(dates.map(({ sentence }) => sentence));
  const quotedWords = new Map<number, number>();
  for (const { sentence, text } of quotations)
    quotedWords.set(sentence, (quotedWords.get(sentence) ?? 0) + wordsOf(reading.text, text.start, text.end).length);
  const title =
    article.title === undefined
      ? []
      : termsOf(
          wordsOf(reading.text, article.title.start, article.title.end).map(({ key }) => key),
          pack,
        );
  const headings = reading.sections.map(({ heading }) =>
    heading === undefined
      ? []
      : termsOf(
          wordsOf(reading.text, heading.start, heading.end).map(({ key }) => key),
          pack,
        ),
  );
  const lastSection = sentences.at(-1)?.section ?? 0;
  return sentences.map((sentence, index): UnitFeatures => {
    const before = sentences[index - 1];
    const words = sentence.words.length;
    const text = reading.text.slice(sentence.start, sentence.end);
    const keys = new Set(sentence.words.map(({ key }) => key));
    const turn = sentence.turn === undefined ? undefined : article.turns[sentence.turn];
    const has = (list: WordList): number =>
      sentence.words.some((_, at) => phraseAt(pack, list, sentence.words, at) > 0) ? 1 : 0;
    const slide = pack.slideWords;
    return {
      rank: sentences.length < 2 ? 1 : 1 - (places.get(index) ?? 0) / (sentences.length - 1),
      score: highest > lowest ? ((scores[index] ?? lowest) - lowest) / (highest - lowest) : 1,
      length: Math.min(1, words / slide),
      short: words < slide * 0.2 ? 1 : 0,
      long: words > slide * 0.9 ? 1 : 0,
      figure: Math.min(1, (best.get(index) ?? 0) / 4),
      figures: Math.min(1, (own.get(index) ?? 0) / 3),
      need: has('needs'),
      outlook: has('outlooks'),
      cause: has('causes'),
      contrast: has('contrasts'),
      condition: has('conditions'),
      negation: has('negations'),
      quoted: Math.min(1, (quotedWords.get(index) ?? 0) / Math.max(1, words)),
      attributed: attributions[index] === undefined ? 0 : 1,
      firstPerson: has('firstPersons'),
      leaning: leansBack(reading.text, sentence, pack) ? 1 : 0,
      item: sentence.item === undefined ? 0 : 1,
      answer: turn?.kind === 'answer' ? 1 : 0,
      opensBlock: before?.block !== sentence.block || before.item !== sentence.item ? 1 : 0,
      opensSection: before !== undefined && before.section !== sentence.section ? 1 : 0,
      opensArticle: 1 / (1 + index),
      newsPlace: article.genre === 'news' || article.genre === 'release' ? 1 / Math.sqrt(1 + index) : 0,
      lastSection: sentence.section === lastSection && lastSection > 1 ? 1 : 0,
      headingTerms: shareOf(headings[sentence.section] ?? [], keys),
      titleTerms: shareOf(title, keys),
      names: Math.min(1, namesIn(reading.text, sentence) / 4),
      dated: dated.has(index) ? 1 : 0,
      verb: hasPredicate(sentence.words, 1, words, pack) ? 1 : 0,
      noise: /https?:|www\.|\*\*|\.{4}|…\s*…|_{3}|\[[^\]]*\]/.test(text) ? 1 : 0,
      capitals: capitalsIn(text),
      duty: has('keptSpeechVerbs'),
      opensItem: sentence.item !== undefined && before?.item !== sentence.item ? 1 : 0,
      inner: depthAt(article, sentence) > 0 ? 1 : 0,
      lastArticle: index >= sentences.length - 2 && sentences.length > 6 ? 1 : 0,
      money: /[$€£¥]|%/.test(text) || has('currencies') === 1 ? 1 : 0,
    };
  });
};

const capitalsIn = (text: string): number => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length < 4 ? 0 : letters.replace(/[^\p{Lu}]/gu, '').length / letters.length;
};

const depthAt = ({ blocks }: Article, { block, item }: Sentence): number => {
  const list = blocks[block];
  return list?.kind === 'list' && item !== undefined ? (list.items[item]?.depth ?? 0) : 0;
};

const countBy = <T>(all: readonly T[], key: (one: T) => number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};

const termsOf = (keys: readonly string[], pack: LanguagePack): string[] =>
  keys.filter((key) => !phrasesOf(pack, 'stopwords').hasKey(key));

const shareOf = (terms: readonly string[], keys: ReadonlySet<string>): number =>
  terms.length === 0 ? 0 : terms.filter((term) => keys.has(term)).length / terms.length;

/** Runs of words with a capital that do not open the sentence. */
const namesIn = (text: string, { words }: Sentence): number => {
  let names = 0;
  for (let index = 1; index < words.length; index += 1) {
    const capital = startsUpperCase(text.slice(words[index]?.start, words[index]?.end));
    const before = startsUpperCase(text.slice(words[index - 1]?.start, words[index - 1]?.end));
    if (capital && (!before || index === 1)) names += 1;
  }
  return names;
};
