import { leaningWord } from '../../check/index.js';
import {
  contentWords,
  endsInQuestionMark,
  fold,
  holdsPhrase,
  opensQuotation,
  phraseAt,
  phrasesOf,
  wordsOf,
} from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { isProvision } from '../annotate/acts/provisions.js';
import type { Annotation } from '../annotate/annotation.js';
import { claimsSomething } from '../annotate/claims/claims-something.js';
import { claimsOfSections } from '../annotate/claims/claims-of-sections.js';
import { parentOf, type Reading } from '../annotate/reading.js';
import { askedSections } from '../annotate/talk/asked-paragraphs.js';
import { answersHeading } from '../annotate/talk/heading-answers.js';
import { titleWords } from '../annotate/title-words.js';
import { isOneOfAlike } from '../head/author/alike.js';
import { authorHeading } from '../head/author/author.js';
import { withAmendedAct } from '../head/citation/amended-act.js';
import type { Heading } from '../head/heading.js';
import { sentencesOf } from '../say/evidence.js';
import { leadOf } from '../say/lead.js';
import { joinSpans } from '../shorten/join.js';
import { resolved } from '../value/resolved.js';
import type { Draft } from './draft.js';
import { withPoints } from './with-points.js';

/**
 * Topics in which each line of a summary has the heading before it that it stands under in the article, "Liquor tax: The increase in rates
 * will …": taken out of its section, a line no longer says what it is about. One heading stands before the first of its lines, and none
 * where the line says its words, where somebody says the line word for word, or where all lines are of one section.
 *
 * @param refused headings, folded, that are set before no line
 */
export const withSectionLeads = (
  annotation: Annotation,
  drafts: readonly Draft[],
  refused: ReadonlySet<string>,
): Draft[] =>
  drafts.map((draft) => {
    const { topic } = draft;
    if (topic.kind !== 'summary') return draft;
    return { ...draft, topic: withPoints(topic, ledPoints(annotation, topic.points, refused)) };
  });

const ledPoints = (annotation: Annotation, points: readonly Point[], refused: ReadonlySet<string>): Point[] => {
  const { reading } = annotation;
  const opening = openingSentences(reading);
  const runningHeads = repeatedHeadings(reading);
  const titled = titleWords(reading);
  const sections = points.map(({ evidence }) => {
    const first = sentencesOf(reading, evidence).find(({ turn }) => turn === undefined);
    return first !== undefined && (opening.has(first.index) || isOfArticle(reading, first.section))
      ? first.section
      : undefined;
  });
  if (new Set(sections).size < 2) return [...points];
  return points.map((point, index) => {
    const section = sections[index];
    if (section === undefined || sections.indexOf(section) < index) return point;
    // "Điều 14." alone says nothing of the line.
    const named = namedAbove(reading, section);
    const own = named === undefined ? undefined : authorHeading(reading, named);
    const heading = own === undefined ? undefined : withAmendedAct(reading, section, own);
    if (heading === undefined || [runningHeads, refused].some((none) => none.has(fold(heading.heading)))) return point;
    // "The budget", below "The budget: what it holds for 2027".
    if (wordsOf(heading.heading).every(({ key }, at) => titled[at]?.key === key)) return point;
    // The act that is changed goes before what becomes of it, however long that is.
    const [first] = sentencesOf(reading, point.evidence);
    const isAsked = askedSections(reading).has(section) || answersHeading(reading, first?.index ?? -1);
    // "A fund of 150,000 a year", before a line that says neither of them.
    const claims = claimsOfSections(reading).get(section) ?? [];
    const told = sentencesOf(reading, point.evidence).map(({ index }) => index);
    const isTold = claims.every((voices) => told.some((index) => voices.has(index)));
    return isTold && leads(annotation, own ?? heading, point, isAsked) ? ledBy(heading, point) : point;
  });
};

/** A section with a heading; of a numbered paragraph without one the section above, where others beside it are called alike. */
const namedAbove = (reading: Reading, section: number): number | undefined => {
  if (reading.sections[section]?.heading !== undefined) return section;
  const above = parentOf(reading, section);
  return above !== undefined && isOneOfAlike(reading, above) ? above : undefined;
};

/** "Article 12. Fees": all paragraphs of an article of law are of the matter that it is called after. */
const isOfArticle = (reading: Reading, section: number): boolean => {
  const named = namedAbove(reading, section) ?? section;
  const label = reading.sections[named]?.label;
  return label !== undefined && wordsOf(reading.text, label.start, label.end).length > 1 && isProvision(reading, named);
};

/** Headings that stand more than once, as what is printed at the top of each page does: they say nothing of what is below. */
const repeatedHeadings = (reading: Reading): ReadonlySet<string> => {
  const headings = reading.sections.flatMap(({ heading }) =>
    heading === undefined ? [] : fold(joinSpans(reading.text, [heading])),
  );
  return new Set(headings.filter((heading, index) => headings.indexOf(heading) !== index));
};

/**
 * The sentences of the first paragraph, or list, of each section: further down an article may have gone on to something else; in minutes, whose
 * sections are of one matter each, some more, and what was decided. What is concluded is no longer what the section is called after ("Limitations").
 */
const openingSentences = (reading: Reading): ReadonlySet<number> => {
  const { sentences, sections, article, pack } = reading;
  const decided = new Set(resolved(reading));
  const firsts = new Map<number, { readonly block: number; readonly index: number }>();
  return new Set(
    sentences.flatMap(({ index, section, block, words }) => {
      const first = firsts.get(section) ?? { block, index };
      firsts.set(section, first);
      const most = section === sections.length - 1 ? mostOfLast : mostOfSection;
      const isOfMatter =
        block === first.block || (article.genre === 'minutes' && (index - first.index < most || decided.has(index)));
      return isOfMatter && phraseAt(pack, 'conclusions', words, 0) === 0 ? [index] : [];
    }),
  );
};
const mostOfSection = 6;
const mostOfLast = 3;

/** @param isAsked whether the line answers the heading, which asks */
const leads = (
  { reading: { article, pack } }: Annotation,
  { heading }: Heading,
  { text, speaker, lead }: Point,
  isAsked: boolean,
): boolean => {
  const words = wordsOf(heading);
  if (isAsked) return lead === undefined && speaker === undefined && words.length <= longestAsked;
  // What stands over a part of a story calls readers in.
  if (article.genre === 'news') return false;
  if (lead !== undefined || speaker !== undefined || opensQuotation(text) || words.length > longest) return false;
  // "Costs: Who pays: The district …": the line has a label of its own; "Vote: …" and "Decision: …" name no matter.
  if (leadOf(text) !== undefined && phraseAt(pack, 'decisionLabels', wordsOf(text), 0) === 0) return false;
  // "(XXXX)", "= 12": what a form left open names nothing, nor does a letter that a scan has left ("Z").
  if (/^.$|^[^\p{L}\d]|[?!:;“”"«»„]|[.…]$/u.test(heading)) return false;
  // What it claims the line behind it does not show, and of two matters that it names the line says one.
  // "Slipway repairs": of two words the second is what the first is said of, more often than a verb.
  if ((words.length > longestName && claimsSomething(heading, pack)) || namesSeveral(heading, pack)) return false;
  // "Executive summary" says nothing on a summary.
  const named = new Set(words.map(({ key }) => key));
  if (wordsOf(pack.labels.summary).every(({ key }) => named.has(key))) return false;
  if (recommendsAnyway(heading, text, pack)) return false;
  // "Under this form of pay, …": which, the heading says, though the line has all of its words.
  if (leaningWord(wordsOf(text), text, pack, { isNews: false }) !== undefined) return true;
  const said = new Set(wordsOf(text).map(({ key }) => fold(key)));
  return contentWords(words, pack).some((key) => !said.has(fold(key)));
};

/** "Late payment and termination", "Tốc độ, an toàn" */
const namesSeveral = (heading: string, pack: Reading['pack']): boolean => {
  const words = wordsOf(heading);
  // "Đối với Sở Tài chính"
  const matters = words.slice(phraseAt(pack, 'prepositions', words, 0));
  return /[,;]\s/u.test(heading) || holdsPhrase(pack, 'coordinators', matters);
};

/** "Recommendations", before "We recommend that …": what is asked for says so itself. */
const recommendsAnyway = (heading: string, text: string, pack: Reading['pack']): boolean => {
  const words = wordsOf(text);
  return (
    phrasesOf(pack, 'recommendations').has(heading) &&
    words.slice(0, mostBeforeAppeal + 1).some((_, at) => phraseAt(pack, 'appeals', words, at) > 0)
  );
};
/** In words: who recommends it. */
const mostBeforeAppeal = 3;

/** In words: a longer heading is a sentence of its own. */
const longest = 8;
const longestAsked = 14;
const longestName = 2;

const ledBy = ({ heading, headingEvidence = [] }: Heading, point: Point): Point => {
  const text = endsInQuestionMark(heading) ? `${heading} ${point.text}` : `${heading}: ${point.text}`;
  return {
    ...point,
    id: identify('point', text),
    text,
    lead: heading,
    evidence: [...headingEvidence, ...point.evidence],
    ...(point.core === undefined ? {} : { core: [heading, ...point.core] }),
  };
};
