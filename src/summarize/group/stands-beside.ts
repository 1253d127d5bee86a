import { anyPhraseAt, contentWords, holdsPhrase, opensQuotation, phraseAt, type Word } from '../../language/index.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { leansBack } from '../annotate/leaning.js';
import { lacksMainClause } from '../annotate/clauses/main-clause.js';
import { labelOfParagraph } from '../say/label-above.js';
import type { Statement } from '../say/statement.js';

/**
 * Whether a sentence that is told with the one before it stands beside that as a point of its own: it names nothing that those before it name, points to none
 * of it and is joined to it by nothing ("The town also paid off a loan." behind what the council approved). In one point of some length it would stand below
 * the first as a part of it.
 *
 * @param one the point that it would go on in
 */
export const standsBeside = (reading: Reading, one: Statement, other: Statement): boolean => {
  const { pack, text, article } = reading;
  const own = other.sentence;
  const before = reading.sentences.slice(one.sentence.index, (one.last ?? one.sentence.index) + 1);
  if (own.item !== undefined || own.turn !== undefined || before.some(({ block }) => block !== own.block)) return false;
  if (
    [one, other].some(
      ({ speaker, children, text: line }) => speaker !== undefined || children !== undefined || opensQuotation(line),
    )
  )
    return false;
  if (one.text.length + other.text.length < fewestLetters && before.length < mostTogether) return false;
  if (own.words.length < pack.slideWords * leastOfSlide || lacksMainClause(own.words, text, pack)) return false;
  // "Decided: …" says of all that stands behind it what it is.
  if (labelOfParagraph(reading, own) !== undefined || /^[^.!?:：]{1,40}[:：]/u.test(one.text)) return false;
  if (holdsPhrase(pack, 'oppositions', own.words)) return false;
  if (anyPhraseAt(pack, joining, own.words, 0)) return false;
  // "The cost is put at nine million", "Please look at it": of what, the first one says.
  if (
    phraseAt(pack, 'definites', own.words, 0) > 0 ||
    own.words.some((_, at) => anyPhraseAt(pack, pointing, own.words, at))
  )
    return false;
  if (leansBack(text, own, pack, { isNews: article.genre === 'news' })) return false;
  return !sharesWords(reading, own.words, before);
};

/** In UTF-16 units, and in sentences: what is less is read as one. */
const fewestLetters = 200;
const mostTogether = 2;
/** Eight words, or twelve syllables: fewer only finish what stands before them. */
const leastOfSlide = 0.17;
const joining = [
  'conditions',
  'auxiliaries',
  'connectives',
  'ties',
  'additions',
  'conclusions',
  'contrasts',
  'oppositions',
  'coordinators',
  'stances',
  'examples',
] as const;

const pointing = [
  'demonstratives',
  'objectPronouns',
  'possessives',
  'personPronouns',
  'bodyPronouns',
  'addresses',
] as const;

/** A word that is no time and no number; where words are written in syllables, two of them. */
const sharesWords = ({ pack }: Reading, words: readonly Word[], before: readonly Sentence[]): boolean => {
  const named = new Set(before.flatMap((sentence) => contentWords(sentence.words, pack)));
  const shared = new Set(contentWords(words, pack).filter((key) => !/\d/u.test(key) && named.has(key)));
  return shared.size >= (pack.typology.writtenWords === 'syllables' ? 2 : 1);
};
