import { holdsPhrase, phraseAt, phrasesOf, wordsOf, type LanguagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { parentOf, type Reading, type Sentence } from '../annotate/reading.js';
import { hasPredicate } from '../shorten/predicate.js';

/** "Decisions", "Việc phải làm", "Chair's summary", over a section. */
export const headsDecisions = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  return (
    phraseAt(pack, 'decisionLabels', words, 0) > 0 ||
    // "Matters without a conclusion"
    (words.length <= longestHeading &&
      holdsPhrase(pack, 'meetingSummaries', words) &&
      !holdsPhrase(pack, 'negations', words))
  );
};
const longestHeading = 8;

/**
 * "Stage 1 acceptance", "No objections, advanced to stage 4": a line below a heading of what was decided, outside of what somebody says,
 * which says in a few words what the whole meeting came to.
 */
export const isOutcome = (reading: Reading, sentence: Sentence): boolean =>
  reading.article.genre === 'minutes' &&
  sentence.turn === undefined &&
  sentence.words.length >= fewestOfOutcome &&
  headsDecisions(reading, sentence.section) &&
  !namesSomebody(reading, sentence);
/** "Stage 1" */
const fewestOfOutcome = 2;

/** "Ann Lee", "AWB or DE", in a list: who reviews it, and nothing that was decided. */
export const namesSomebody = ({ text, pack }: Reading, { words, item }: Sentence): boolean =>
  item !== undefined &&
  !hasPredicate(words, 0, words.length, pack) &&
  words.every(
    ({ start, end, key }) =>
      /^\p{Lu}[\p{L}.'’-]*$/u.test(text.slice(start, end)) || phrasesOf(pack, 'coordinators').hasKey(key),
  );

/**
 * The sections of minutes that hold what was decided, where they stand beside all matters or below the only one: of several, what was decided
 * on each belongs to it.
 */
export const leadingDecisions = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sections, article } = reading;
  if (article.genre !== 'minutes') return new Set();
  const all = sections.flatMap((_, section) => (headsDecisions(reading, section) ? [section] : []));
  // Who does what comes of what was decided, where that stands elsewhere.
  const decided = decidesElsewhere(reading) ? all.filter((section) => !headsTasks(reading, section)) : all;
  const [matter, ...others] = new Set(decided.map((section) => parentOf(reading, section)));
  const level = sections[matter ?? -1]?.level;
  const isOnly = matter === undefined || sections.filter((one) => one.level === level).length === 1;
  return others.length === 0 && isOnly ? new Set(decided) : new Set();
});

/** "Actions", "Việc phải làm", over a section: who does what by when. */
export const headsTasks = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  return words.some((_, at) => at <= mostMarker && at + phraseAt(pack, 'taskHeadings', words, at) === words.length);
};
/** In words: "4. Actions". */
const mostMarker = 1;

/** Whether a line of minutes says what was decided, and a heading over it does not. */
const decidesElsewhere = (reading: Reading): boolean =>
  reading.sentences.some(
    ({ words, section }) => !headsDecisions(reading, section) && opensDecision({ words }, reading.pack),
  );

/** "DECISION 64.4: …", "Action: …": a label in front of what was decided. */
export const opensDecision = ({ words }: Pick<Sentence, 'words'>, pack: LanguagePack): boolean =>
  phraseAt(pack, 'decisionLabels', words, 0) > 0;
