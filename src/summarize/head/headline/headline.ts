import { keepsMeaning } from '../../../check/index.js';
import { phraseAt, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { shownText } from '../../say/shown-text.js';
import type { Statement } from '../../say/statement.js';
import { extractsOf, raiseFirst, type KeptExtract } from '../../shorten/index.js';
import type { Heading } from '../heading.js';
import { mayHead } from '../title/may-head.js';
import { beginsWhole } from './begins-whole.js';
import { endsWhole } from './ends-whole.js';
import { saysWhat } from './says-what.js';
import { saidOf, type Said } from './said-of.js';

/**
 * What a line says, as the title of the slide that it stands on: its main clause, as the language pack licenses cuts, behind whoever says it
 * ("Pilots: the second gate opens too late"). The line itself is told whole below.
 *
 * @returns undefined where what is left is no claim of its own, is taken back by the next sentence, or is too long to be taken in at a glance
 */
export const headlineOf = onceFor((statement: Statement, annotation: Annotation): Heading | undefined => {
  if (isTakenBack(statement, annotation.reading)) return undefined;
  for (const said of saidOf(statement, annotation)) {
    const found = cutFrom(said, statement, annotation);
    if (found !== undefined) return found;
  }
  return undefined;
});

const cutFrom = ({ content, called }: Said, statement: Statement, { reading }: Annotation): Heading | undefined => {
  const { text, pack } = reading;
  const prefix = called === undefined ? '' : `${raiseFirst(text.slice(called.start, called.end))}: `;
  // "filed a petition | for rehearing": where verbs carry endings, too many phrases complete what stands before them.
  const tight = pack.typology.verbs === 'uninflected';
  const best = extractsOf(text, content, pack, tight)
    .filter((extract) => isClaim(extract, { reading, statement, content, isSaid: called !== undefined }))
    .map((extract) => ({ ...extract, text: `${prefix}${shownText(text, extract.spans)}` }))
    .filter(({ text: shown }) => shown.length <= mostLetters && shown.length >= fewestLetters)
    // What says nearly all of its line would be read twice.
    .filter(({ text: shown }) => shown.length <= statement.text.length * mostOfLine)
    .sort((one, other) => costOf(one) - costOf(other))[0];
  if (best === undefined) return undefined;
  const spans = called === undefined ? best.spans : [called, ...best.spans];
  return { heading: best.text, headingEvidence: evidenceOf(reading, spans) };
};

/** In UTF-16 units: two lines of a title. */
const mostLetters = 120;
const fewestLetters = 24;
const mostOfLine = 0.85;
const fewestWords = 5;
/** What is given up for brevity; more would be another claim. */
const mostLoss = 0.42;

interface Cut {
  readonly reading: Reading;
  readonly statement: Statement;
  /** What is cut from. */
  readonly content: Span;
  /** Whether who says it stands before it. */
  readonly isSaid: boolean;
}

const isClaim = (
  { loss, text: shown, length, spans }: KeptExtract,
  { reading: { text, pack }, statement, content, isSaid }: Cut,
): boolean => {
  const [first] = spans;
  if (first === undefined || loss > mostLoss || length < fewestWords) return false;
  if (notAtAGlance.test(shown) || leansBack(text, first, pack)) return false;
  // "Crumb 2, which ships on Monday | tells them …": what stands between two marks goes whole or stays.
  if (spans.slice(0, -1).some(({ start, end }) => text.slice(start, end).includes(','))) return false;
  const words = wordsOf(shown);
  return (
    mayHead(words, shown, pack) &&
    saysWhat(words, shown, pack) &&
    beginsWhole(text, content, spans, pack) &&
    endsWhole(text, content, spans, pack) &&
    keepsMeaning({ text: shown, spans, use: 'heading', spoken: isSaid }, statement.sentence, text, pack)
  );
};

/** Marks of what is quoted, asked, added or reckoned. */
const notAtAGlance = /[;:?？!…()[\]=+]|\.\.|\.\s|^['‘]/u;

/** "The port will close. However, …": as a title the first half would be all that a room reads. */
const isTakenBack = ({ sentence, last }: Statement, { sentences, pack }: Reading): boolean => {
  const next = sentences[(last ?? sentence.index) + 1];
  return next !== undefined && phraseAt(pack, 'contrasts', next.words, 0) > 0;
};

/** What is given up, and what letters beyond those that are read at a glance cost; of two that give up alike the longer says more. */
const costOf = ({ loss, text }: KeptExtract): number =>
  loss + Math.max(0, text.length - quickLetters) * costOfLetter - Math.min(text.length, quickLetters) * worthOfLetter;
const quickLetters = 90;
const worthOfLetter = 0.0004;
const costOfLetter = 0.006;
