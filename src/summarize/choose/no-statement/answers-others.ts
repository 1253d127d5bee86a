import { endsInQuestion, holdsPhrase, phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Whether whoever takes a turn in a talk answers with it who spoke before, so that nobody understands it alone, or speaks to one of them: "Yes, the same holds for the
 * pier.", or a few words that name nothing behind a question.
 */
export const answersOthers = (reading: Reading, sentence: Sentence): boolean => {
  const { sentences, article } = reading;
  const { turn, index } = sentence;
  const before = sentences[index - 1];
  if (turn !== undefined && article.turns[turn]?.kind === 'speech' && isToOne(reading, sentence)) return true;
  const isTurn = turn !== undefined && before?.turn !== undefined && before.turn !== turn;
  if (!isTurn || article.turns[turn]?.kind !== 'speech') return false;
  return agrees(reading, sentence) || (isBrief(reading, sentence) && asks(reading, before));
};

/** "Ann: You said that you can keep the gate.": to whom somebody speaks stands where slides have who speaks. */
const isToOne = ({ text, pack }: Reading, { words, start, end }: Sentence): boolean =>
  /^@?\p{Lu}[\p{L}.'’-]*:\s/u.test(text.slice(start, end)) && holdsPhrase(pack, 'addresses', words);

/** "Yes, …", "No. …": a mark stands behind the word. */
const agrees = ({ text, pack }: Reading, { words, end }: Sentence): boolean => {
  const last = words[phraseAt(pack, 'yesAndNo', words, 0) - 1];
  return last !== undefined && /^[,.;:!–—-]/u.test(text.slice(last.end, end));
};

const asks = ({ text }: Reading, { start, end }: Sentence): boolean => endsInQuestion(text.slice(start, end));

/** "I'd be against doing the work now.": without a name or a number. */
const isBrief = ({ text, pack }: Reading, { words }: Sentence): boolean =>
  words.length <= mostOfBrief &&
  words.every(
    ({ start }, at) =>
      at === 0 || !/^[\p{Lu}\d]/u.test(text.slice(start)) || phraseAt(pack, 'firstPersons', words, at) > 0,
  );
/** In words: a longer sentence says what it speaks of. */
const mostOfBrief = 10;
