import { anyPhraseAt, phraseAt, phraseBefore, phrasesOf, type LanguagePack } from '../../language/index.js';
import { isNumber, type Token } from '../words/words.js';

/** "It is expected that", "it is not clear whether": nothing is pointed to. */
export const isExpletive = (words: readonly Token[], pack: LanguagePack): boolean => {
  const opener = words[0]?.key ?? '';
  // Of the pronouns only one that is the same as subject and object ("it") may stand for nothing.
  if (pack.typology.subjects !== 'expressed' || !phrasesOf(pack, 'bodyPronouns').has(opener)) return false;
  if (!phrasesOf(pack, 'objectPronouns').has(opener)) return false;
  const verb = words[1];
  if (verb === undefined || phraseAt(pack, 'auxiliaries', words, 1) === 0) return false;
  // "It was not what she had come to hear": a thing is said to be one.
  const denied = 2 + phraseAt(pack, 'negations', words, 2);
  if (phraseAt(pack, 'questionWords', words, denied) > 0) return false;
  if (tellsMotion(words, pack)) return true;
  return words.slice(2, longestExpletive).some(
    (_, index) =>
      // "It is set to run until June": of something that was named.
      phraseBefore(pack, 'expletiveStops', words, index + 2) === 0 &&
      expletives.some((list) => phraseAt(pack, list, words, index + 2) > 0) &&
      !namesAmount(words, index + 2, pack),
  );
};

/** "It was then proposed by Ann Lee, seconded by Tom Ray, and resolved by six votes to three": what, stands behind it. */
const tellsMotion = (words: readonly Token[], pack: LanguagePack): boolean => {
  const moved = words
    .slice(0, latestMotion)
    .findIndex((_, at) => at > 1 && phraseAt(pack, 'motionVerbs', words, at) > 0);
  return moved > 0 && words.some((_, at) => at > moved && anyPhraseAt(pack, motions, words, at));
};
/** In words: "it was then further". */
const latestMotion = 5;
const motions = ['complementisers', 'decisionLabels'] as const;

/** "It would raise the share to about 60 per cent": no verb stands behind "to", but where something leads. */
const namesAmount = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const mark = phraseAt(pack, 'infinitiveMarks', words, index);
  const behind = words[index + mark];
  return mark > 0 && behind !== undefined && (isNumber(behind) || anyPhraseAt(pack, amounts, words, index + mark));
};
const amounts = ['qualifiers', 'looseQualifiers', 'definites', 'indefinites'] as const;
const longestExpletive = 9;
const expletives = ['complementisers', 'expletiveEnds'] as const;
