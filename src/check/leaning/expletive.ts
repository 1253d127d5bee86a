import { anyPhraseAt, phraseAt, phraseBefore, phrasesOf, type LanguagePack } from '../../language/index.js';
import { isPredicateAt } from '../sentence/predicate.js';
import { isCapital, isNumber, type Token } from '../words/words.js';

/** "It is expected that", "It's hard to", "It is Ann Lee who": nothing is pointed to. */
export const isExpletive = (words: readonly Token[], text: string, pack: LanguagePack): boolean => {
  const behind = behindSubject(words, pack);
  if (behind === undefined) return false;
  // "It was not what she had come to hear": a thing is said to be one.
  const denied = behind + phraseAt(pack, 'negations', words, behind);
  if (phraseAt(pack, 'questionWords', words, denied) > 0 || tellsKind(words, denied, pack)) return false;
  if (tellsMotion(words, pack) || singlesOut(words, denied, text, pack)) return true;
  return words.slice(behind, longestExpletive).some(
    (_, at) =>
      // "It is set to run until June": of something that was named.
      phraseBefore(pack, 'expletiveStops', words, behind + at) === 0 &&
      expletives.some((list) => phraseAt(pack, list, words, behind + at) > 0) &&
      !namesAmount(words, behind + at, pack),
  );
};

/** The place behind "it is" and "it's": of the pronouns only one that is the same as subject and object may stand for nothing. */
const behindSubject = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  const opener = words[0]?.key ?? '';
  const apostrophe = opener.indexOf("'");
  const pronoun = apostrophe < 0 ? opener : opener.slice(0, apostrophe);
  if (pack.typology.subjects !== 'expressed') return undefined;
  if (!phrasesOf(pack, 'bodyPronouns').has(pronoun) || !phrasesOf(pack, 'objectPronouns').has(pronoun))
    return undefined;
  if (apostrophe >= 0) return 1;
  return words[1] !== undefined && phraseAt(pack, 'auxiliaries', words, 1) > 0 ? 2 : undefined;
};

/** "It is a rule that makes the port dearer": behind the noun stands no clause of its own, so that a thing is said to be of a kind. */
const tellsKind = (words: readonly Token[], from: number, pack: LanguagePack): boolean => {
  if (phraseAt(pack, 'indefinites', words, from) === 0) return false;
  const at = words.findIndex(
    (_, index) => index > from + 1 && index < longestExpletive && anyPhraseAt(pack, joining, words, index),
  );
  return at > 0 && (phraseAt(pack, 'auxiliaries', words, at + 1) > 0 || isPredicateAt(words, at + 1, pack));
};
const joining = ['complementisers', 'relatives'] as const;

/** "It is Ann Lee who pays.": who, stands behind it by name. */
const singlesOut = (words: readonly Token[], from: number, text: string, pack: LanguagePack): boolean =>
  words.slice(0, longestExpletive).some((word, index) => {
    const next = words[index + 1];
    return (
      index >= from &&
      next !== undefined &&
      isCapital(text, word) &&
      phraseAt(pack, 'relatives', words, index + 1) > 0 &&
      !text.slice(word.end, next.start).includes(',')
    );
  });

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
