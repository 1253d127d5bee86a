import { anyPhraseAt, holdsPhrase, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** "In favour 14, against 3.", "Vote: 3/9.", "Motion lost, 5 votes to 9.", "Không thông qua.": how the votes were cast, or what became of what was voted on. */
export const tellsVote = ({ words }: Pick<Sentence, 'words'>, pack: LanguagePack): boolean => {
  // "Resolved (three votes to none): to mend both gates": what was decided is said there itself.
  const isOwn = phraseAt(pack, 'decisionLabels', words, 0) > 0 && phraseAt(pack, 'votes', words, 0) === 0;
  if (isOwn && words.length > longestResult(pack)) return false;
  const isResult = holdsPhrase(pack, 'voteResults', words);
  const numbers = words.filter(({ key }) => /^\d+(?:\/\d+)?$/u.test(key)).length;
  if (isResult && words.length <= longestResult(pack) * (numbers >= 2 ? 2 : 1)) return true;
  const sides = words.filter((_, at) => isCounted(words, at, pack)).length;
  const isVote = words.some((_, at) => at <= mostOfLabel && phraseAt(pack, 'votes', words, at) > 0);
  return words.length <= longestTally && numbers > 0 && (sides >= 2 ? numbers >= 2 : sides + (isVote ? 1 : 0) >= 2);
};
/** "against 3", "51 dafür", "for the motion 6", and neither "for 2031" nor "against a forecast of 33 per cent": a side, and beside it how many took it. */
const isCounted = (words: Sentence['words'], at: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'voteSides', words, at);
  const behind = at + length;
  return (
    length > 0 &&
    words
      .slice(Math.max(0, at - farthestBefore), behind + farthestBehind)
      .some(({ key }) => /^\d+(?:\/\d+)?$/u.test(key) && !/^(?:19|20)\d\d$/u.test(key))
  );
};
/** In words. */
const farthestBefore = 2;
const farthestBehind = 3;

/** In words, without numbers. */
const longestResult = ({ typology }: LanguagePack): number => (typology.writtenWords === 'syllables' ? 8 : 5);
const longestTally = 22;
/** In words: "Result of the vote". */
const mostOfLabel = 3;

/**
 * The sentence of minutes that says what was voted on, above a paragraph that only counts the votes: the first since the vote before, or since the
 * heading, that asks or decides, else the first of all. Undefined for any other sentence, and where nothing stands between.
 */
export const votedOn = (reading: Reading, index: number): number | undefined => {
  const { sentences, article, pack } = reading;
  const own = sentences[index];
  if (article.genre !== 'minutes' || own === undefined || !tellsVote(own, pack)) return undefined;
  if (sentences[index - 1]?.block === own.block && sentences[index - 1]?.item === own.item) return undefined;
  let first = index;
  while (isAbove(sentences[first - 1], own) && !tellsVote(sentences[first - 1] ?? own, pack)) first -= 1;
  const matter = sentences
    .slice(first, index)
    .find(({ words }) => words.some((_, at) => anyPhraseAt(pack, moving, words, at)));
  return first === index ? undefined : (matter?.index ?? first);
};
const moving = ['appeals', 'motionVerbs', 'decisionVerbs', 'decisionLabels'] as const;

const isAbove = (sentence: Sentence | undefined, own: Sentence): boolean =>
  sentence?.section === own.section && sentence.turn === own.turn && own.index - sentence.index <= farthest;
const farthest = 8;

/** The sentences of the paragraph below that count the votes on what a sentence moves, and say what became of it. */
export const votesOn = (reading: Reading, index: number): readonly number[] => {
  const { sentences } = reading;
  const vote = sentences
    .slice(index + 1, index + 1 + farthest)
    .find((one) => votedOn(reading, one.index) !== undefined);
  if (vote === undefined || votedOn(reading, vote.index) !== index) return [];
  const own = sentences.slice(vote.index).findIndex((one) => one.block !== vote.block || !tellsVote(one, reading.pack));
  return sentences.slice(vote.index, own < 0 ? undefined : vote.index + own).map((one) => one.index);
};
