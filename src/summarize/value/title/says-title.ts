import { contentWords, phraseAt } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { titleWords } from '../../annotate/title-words.js';
import { sentencesOfTitle } from './of-title.js';

/** Their titles name a paper, and say nothing of what it comes to. */
const noHeadlines: ReadonlySet<Genre> = new Set(['legal', 'minutes', 'plan', 'speech', 'letter']);

/** What their titles say is said of the matter, in the words of the article. */
const headlines: ReadonlySet<Genre> = new Set(['news', 'release', 'interview']);

/**
 * The sentence that says what the title says: the main message of an article, of which its headline is made.
 *
 * @param among sentences that may be it
 * @returns its place; undefined where none says most of the title, or the article has none
 */
export const messageOfTitle = (reading: Reading, among: readonly number[]): number | undefined => {
  const shares = sharesOfTitle(reading);
  const own = among.filter((index) => isMessageOfTitle(reading, index));
  return own.reduce<number | undefined>(
    (best, index) => (best === undefined || (shares[index] ?? 0) > (shares[best] ?? 0) ? index : best),
    undefined,
  );
};

/** Whether a sentence says most of what the title says, and may be the message that this is made of. */
export const isMessageOfTitle = (reading: Reading, index: number): boolean =>
  shareOfTitleIn(reading, index) >= leastShare && mayBeMessage(reading, index);
/** Of what the words of the title weigh. */
const leastShare = 0.65;

/** How much of the title a sentence says, from 0 to 1; 0 where that is a name, or a few words. */
export const shareOfTitleIn = (reading: Reading, index: number): number => sharesOfTitle(reading)[index] ?? 0;

/** Whether a sentence says so much of the title that none needs to go before it. */
export const saysTitle = (reading: Reading, index: number): boolean => shareOfTitleIn(reading, index) >= enoughOfTitle;
const enoughOfTitle = 0.5;

/** How much of the title each sentence says, from 0 to 1: its content words, each weighing the more the fewer sentences hold it. */
const sharesOfTitle = onceFor((reading: Reading): readonly number[] => {
  const { sentences, pack } = reading;
  const titled = [...new Set(contentWords(titleWords(reading), pack))];
  const isHeadline = titled.length >= fewestOfTitle && (!noHeadlines.has(reading.article.genre) || tells(reading));
  const held = sentences.map(({ words }) => new Set(words.map(({ key }) => key)));
  const weights = titled.map((key) => {
    const count = held.filter((own) => own.has(key)).length;
    return { key, weight: Math.log((sentences.length + 1) / Math.max(1, count)) };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return held.map((own, index) =>
    isHeadline
      ? Math.max(
          weights.reduce((sum, { key, weight }) => sum + (own.has(key) ? weight : 0), 0) / all,
          shareInRow(reading, index),
        )
      : 0,
  );
});

/** Titles of interviews are words of an answer: what share of them stands there in one row. */
const shareInRow = (reading: Reading, index: number): number => {
  if (reading.article.genre !== 'interview') return 0;
  const titled = titleWords(reading).map(({ key }) => key);
  const own = ` ${(reading.sentences[index]?.words ?? []).map(({ key }) => key).join(' ')} `;
  const longest = titled.reduce((most, _, from) => {
    let length = most;
    while (from + length < titled.length && own.includes(` ${titled.slice(from, from + length + 1).join(' ')} `))
      length += 1;
    return length;
  }, 0);
  return longest >= fewestInRow ? Math.min(1, longest / titled.length / mostInRow) : 0;
};
/** In words. */
const fewestInRow = 4;
const fewestOfTitle = 4;

/** "We move to Foundry Lane on 14 September": the subject of a mail that is a sentence, and no name of its matter. */
const tells = (reading: Reading): boolean => {
  const { pack, article } = reading;
  const words = titleWords(reading);
  return (
    article.genre === 'letter' && pack.typology.verbs === 'inflected' && hasPredicate(words, 1, words.length, pack)
  );
};
/** Of an interview what is answered; of others no item, no line without a stop, and nothing that the title is only the name of. */
const mayBeMessage = (reading: Reading, index: number): boolean => {
  const { article, sentences, text } = reading;
  const sentence = sentences[index];
  if (sentence === undefined || sentencesOfTitle(reading).has(index)) return false;
  // What is asked in words of somebody is said by them.
  if (!/(?:[.!…。！]["”’»)」』]*|\?["”’»]+)\s*$/u.test(text.slice(sentence.start, sentence.end))) return false;
  if (goesOnInTime(reading, sentence) || (!headlines.has(article.genre) && namesTitle(reading, sentence))) return false;
  return article.genre === 'interview'
    ? sentence.turn !== undefined && article.turns[sentence.turn]?.kind === 'answer'
    : sentence.item === undefined;
};

/** "The note on “How to moor a boat” is for members": the words of the title stand in a row, as what the article is called. */
const namesTitle = (reading: Reading, { words }: Sentence): boolean => {
  const titled = titleWords(reading);
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  const length = Math.ceil(titled.length * mostInRow);
  return titled.some((_, at) => {
    const row = titled.slice(at, at + length);
    return row.length === length && text.includes(` ${row.map(({ key }) => key).join(' ')} `);
  });
};
/** Of the words of the title. */
const mostInRow = 0.6;

/** "Lúc này, …": at a time that the sentence before it tells. */
const goesOnInTime = ({ pack }: Reading, { words }: Sentence): boolean => {
  const length = phraseAt(pack, 'timeOpeners', words, 0);
  return length > 0 && phraseAt(pack, 'demonstratives', words, length) > 0;
};
