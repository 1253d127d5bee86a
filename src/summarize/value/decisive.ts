import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { answersOfLetter } from '../annotate/citations.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { conclusionsBehindQuotations } from '../annotate/talk/conclusions.js';
import { labelAbove } from '../say/label-above.js';
import { askedFor } from './asked/asked-for.js';
import { demanded } from './asked/demanded.js';
import { headsDecisions, leadingDecisions, namesSomebody, opensDecision } from './decisions.js';

/** The sentences that are what a document of its kind is read for, by index: also items below "Action items:". */
export const decisiveSentences = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { reading, series } = annotation;
  const { sentences, article, pack } = reading;
  const own = sentences.filter((sentence) => isDecisive(reading, sentence)).map(({ index }) => index);
  const asked = [...askedFor(annotation), ...demanded(annotation)];
  if (article.genre === 'letter') return new Set([...answersOfLetter(reading), ...asked]);
  if (article.genre !== 'minutes') return new Set([...own, ...asked, ...conclusionsBehindQuotations(reading)]);
  const below = series.flatMap(({ announcerSentence, items }) => {
    const above = sentences[announcerSentence ?? -1];
    return above !== undefined && opensDecision(above, pack) ? items.flatMap((item) => item.sentences.slice(0, 1)) : [];
  });
  const labelled = sentences.filter((sentence) => {
    const before = sentences[sentence.index - 1];
    return before !== undefined && opensDecision(before, pack) && labelAbove(reading, sentence) !== undefined;
  });
  const names = new Set(sentences.filter((sentence) => namesSomebody(reading, sentence)).map(({ index }) => index));
  // Who reviews it, among them one who "will do so in May".
  const ofNames = series
    .map(({ items }) => items.flatMap((item) => item.sentences))
    .filter((own) => own.filter((index) => names.has(index)).length * 2 > own.length);
  const named = new Set([...names, ...ofNames.flat()]);
  const headed = sentences.filter(({ section, index }) => headsDecisions(reading, section) && !named.has(index));
  return new Set([...own, ...below, ...[...labelled, ...headed].map(({ index }) => index)]);
});

/**
 * Whether a sentence is what a document of its kind is read for: of minutes what was decided and who does what, of an act what it
 * rules, and the day from which it holds.
 */
const isDecisive = (reading: Reading, sentence: Sentence): boolean => {
  const { article, pack } = reading;
  if (article.genre === 'minutes') {
    // What somebody says was "adopted" is talk where what was decided has a heading of its own.
    const isTalk = sentence.turn !== undefined && leadingDecisions(reading).size > 0;
    return opensDecision(sentence, pack) || (!isTalk && settles(sentence, pack));
  }
  return article.genre === 'legal' && (namesCommencement(sentence, pack) || namesScope(sentence, pack));
};

/** "It was agreed that …", "The motion passed.", and neither "if we have consensus" nor "was not approved yet". */
export const settles = ({ words }: Pick<Sentence, 'words'>, pack: LanguagePack): boolean =>
  words.some((_, at) => {
    const length = phraseAt(pack, 'decisionVerbs', words, at);
    const from = Math.max(0, at - nearBefore);
    return (
      length > 0 &&
      // "The rejected offer": which one it is, while "the motion passes" is a whole sentence.
      (length > 1 || phraseBefore(pack, 'definites', words, at) === 0) &&
      // "A motion is approved when two thirds vote for it."
      phraseAt(pack, 'votingRules', words, at + length) === 0 &&
      !words.slice(from, at).some((_one, near) => anyPhraseAt(pack, unsettling, words, from + near))
    );
  });
const unsettling = ['negations', 'conditions'] as const;
/** In words. */
const nearBefore = 3;

/** "This order comes into force on 1 May", and neither an order that held before nor one that does under a condition. */
export const namesCommencement = ({ words }: Sentence, pack: LanguagePack): boolean =>
  words.some((_, at) => at <= latest && phraseAt(pack, 'commencements', words, at) > 0) &&
  phraseAt(pack, 'conditions', words, 0) === 0 &&
  words.length <= pack.slideWords * longest &&
  phraseBefore(pack, 'negations', words, 1) === 0;

/** "Thông tư này quy định giá vé …", "Nghị quyết quy định mức vay": what an act says of itself that it rules; another has its number. */
export const namesScope = ({ words }: Sentence, pack: LanguagePack): boolean => {
  const type = phraseAt(pack, 'documentTypes', words, 0);
  const own = type === 0 ? 0 : phraseAt(pack, 'demonstratives', words, type);
  return type > 0 && phraseAt(pack, 'provisions', words, type + own) > 0;
};

/** What comes into force is named in a few words. */
const latest = 12;
/** In slides of words, with the act whose place it takes. */
const longest = 1;
