import { leaningWord } from '../../../check/index.js';
import { holdsPhrase } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Group } from '../../group/groups.js';
import { statementsOf } from '../../say/statement.js';
import { headingOf, mostOfClaim, type Heading } from '../heading.js';
import { claimHeading } from './claim.js';

/**
 * What somebody speaks of: the claim that stands right before their words, in the same paragraph, in the article's own ("Fares for students stay as
 * they are. “We asked for that,” says …"). Their name over what they say would be read twice, and so would a claim that the summary says.
 *
 * @param shown the places of sentences that are told elsewhere
 */
export const matterOfVoice = (
  annotation: Annotation,
  { statements, series, turn }: Group,
  shown: ReadonlySet<number>,
): Heading | undefined => {
  const { quotations, reading } = annotation;
  if (series !== undefined || turn !== undefined) return undefined;
  const first = statements[0]?.sentence;
  const before = reading.sentences[(first?.index ?? 0) - 1];
  if (first === undefined || before === undefined) return undefined;
  if (before.block !== first.block) return announcedWords(reading, before);
  if (quotations.some(({ sentence }) => sentence === before.index)) return undefined;
  const told = statementsOf(annotation).find(({ sentence }) => sentence.index === before.index);
  const claim = told === undefined || shown.has(before.index) ? undefined : claimHeading(told, annotation);
  return claim !== undefined && claim.heading.length <= mostLetters ? claim : undefined;
};

/** What is read at a glance: the words are those that the slide shows large. */
const mostLetters = 90;

/** "The mayor issued the following statement about the bridge:", above all that she says. */
const announcedWords = (reading: Reading, sentence: Sentence): Heading | undefined => {
  const { text, pack } = reading;
  const colon = /[:：]\s*$/u.exec(text.slice(sentence.start, sentence.end));
  if (colon === null || sentence.item !== undefined || !holdsPhrase(pack, 'speakerPapers', sentence.words))
    return undefined;
  const span = { start: sentence.start, end: sentence.start + colon.index };
  const isWhole = sentence.words.length >= fewestWords && leaningWord(sentence.words, text, pack) === undefined;
  return isWhole && span.end - span.start <= mostOfClaim ? headingOf(reading, span) : undefined;
};
/** "The mayor issued this statement on Monday:" says nothing of what it is about. */
const fewestWords = 12;
