import { onOneLine, opensQuotation, phraseAt } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { contains, overlaps } from '../../model/overlap.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { Candidate } from '../choose/candidate.js';
import { votedOn } from '../choose/joined/votes.js';
import { laidOut } from '../say/laid-out.js';
import { labelOfParagraph } from '../say/label-above.js';
import { shownText, tidied } from '../say/shown-text.js';
import { raiseFirst } from '../shorten/join.js';
import { withoutHesitation } from '../say/speech/hesitation.js';
import { quotationAlone } from '../say/speech/quotation-alone.js';
import type { Statement } from '../say/statement.js';
import { isNamedBeside, isOneQuotation, isSaidByAnother } from './quotation-beside.js';

/**
 * Statements that need each other as one: a sentence that leans on the one before it goes on in the same point, or, from another
 * paragraph, behind it on the same slide; one quotation is one point, with who says it beside it where that is sure; and an inner item
 * stands below the item that it belongs to.
 *
 * @param statements in the article's order
 */
export const together = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Statement[] => {
  const { reading } = annotation;
  const needs = needsOf(chosen);
  const apart = apartInLines(reading, chosen);
  const inLines = new Set(
    chosen.flatMap(({ lines, sentences }) => lines?.flat() ?? (sentences.some((at) => apart.has(at)) ? sentences : [])),
  );
  const shown = new Set(chosen.flatMap(({ sentences }) => sentences));
  const joined: Statement[] = [];
  for (const statement of statements) {
    const { sentence } = statement;
    const before = joined.at(-1);
    const needed =
      needs.get(sentence.index) ??
      (isOfOneLabel(reading, before, statement) ? (before?.last ?? before?.sentence.index) : undefined);
    if (before === undefined || needed === undefined || !holds(before, needed)) joined.push(statement);
    else if (
      apart.has(sentence.index) ||
      (inLines.has(sentence.index) &&
        (isInChild(before, needed) || (sentence.item !== undefined && isParagraph(annotation, before, statement))))
    )
      joined[joined.length - 1] = withBelow(reading, before, statement, !apart.has(sentence.index));
    else if (
      sentence.item === undefined &&
      ((sentence.block === before.sentence.block
        ? isNamedBeside(reading, before, statement) ||
          (!isOneQuotation(annotation, before, statement) &&
            (isSaidByAnother(before, statement) || isParagraph(annotation, before, statement)))
        : !fitsInOne(reading, before, statement) && !isOneQuotation(annotation, before, statement)) ||
        (isOfOneItem(before, statement) && !isNext(before, statement)))
    )
      joined.push({ ...statement, goesOn: true });
    else if (isOfOneItem(before, statement))
      joined[joined.length - 1] = goOn(
        reading,
        before,
        statement,
        areOfPartOfQuotation(annotation, before, statement, shown),
      );
    else
      joined[joined.length - 1] = {
        ...before,
        children: [...(before.children ?? []), statement],
        words: before.words + statement.words,
      };
  }
  return joined.map((statement) => quotationAlone(annotation, statement));
};

/** "In most cases, no. You may have to look. A mark alone does not count.": behind a sentence that is not told no point goes on. */
const isNext = ({ last, sentence }: Statement, other: Statement): boolean =>
  (last ?? sentence.index) === other.sentence.index - 1;

/** Two sentences in a row of the paragraph that a label opens, "05.43: …": it stands once before both, where they fit. */
const isOfOneLabel = (reading: Reading, one: Statement | undefined, other: Statement): boolean =>
  one !== undefined &&
  (one.last ?? one.sentence.index) === other.sentence.index - 1 &&
  labelOfParagraph(reading, other.sentence) !== undefined &&
  one.sentence.block === other.sentence.block &&
  one.words + other.words <= reading.pack.slideWords;

/** Whether sentences of two paragraphs are short enough for one point; what somebody says stands by itself, with who says it. */
const fitsInOne = ({ pack }: Reading, one: Statement, other: Statement): boolean =>
  [one, other].every(({ speaker, text }) => speaker === undefined && !/[“”"«»„]/u.test(text)) &&
  one.words + other.words <= pack.slideWords;

/** Sentences that would be a paragraph in one point, which nobody reads at a glance: of two, more where the second takes back what the first says. */
const isParagraph = (annotation: Annotation, one: Statement, other: Statement): boolean => {
  const { pack } = annotation.reading;
  const takesBack =
    one.last === undefined &&
    laidOut(annotation, other) === undefined &&
    phraseAt(pack, 'oppositions', other.sentence.words, 0) > 0;
  return (
    one.children === undefined && one.words + other.words > pack.slideWords * (takesBack ? slidesOfTurn : slidesOfPoint)
  );
};
const slidesOfPoint = 1.4;
const slidesOfTurn = 1.9;

/** Whether both are running text, or sentences of the same item. */
const isOfOneItem = ({ sentence: one }: Statement, { sentence: other }: Statement): boolean =>
  other.item === undefined || (one.item === other.item && one.block === other.block);

/** Sentences of options that do not follow what is told before them, and votes on what was moved further up: they stand below it. */
const apartInLines = (reading: Reading, chosen: readonly Candidate[]): ReadonlySet<number> =>
  new Set(
    chosen.flatMap(({ lines, sentences }) =>
      (lines ?? [sentences]).flatMap((line) =>
        line.filter(
          (index, at) =>
            at > 0 && line[at - 1] !== index - 1 && (lines !== undefined || votedOn(reading, index) === line[at - 1]),
        ),
      ),
    ),
  );

const isInChild = ({ children = [] }: Statement, index: number): boolean =>
  children.some((child) => (child.last ?? child.sentence.index) === index);

/** A statement with another one below it, or going on in the last that is there; the label of its paragraph stands above already. */
const withBelow = (reading: Reading, one: Statement, other: Statement, isNext: boolean): Statement => {
  const { children = [] } = one;
  const last = children.at(-1);
  const spans = wholeOf(reading, other);
  const below =
    last === undefined || !isNext || !isOfOneItem(last, other) || last.sentence.item !== other.sentence.item
      ? [...children, { ...other, spans, text: shownText(reading.text, spans) }]
      : [...children.slice(0, -1), goOn(reading, last, other, false)];
  return { ...one, children: below, words: one.words + other.words };
};

/** The sentence that each one needs right before it. */
const needsOf = (chosen: readonly Candidate[]): ReadonlyMap<number, number> =>
  new Map(
    chosen.flatMap(({ series, sentences, parallel, lines = [sentences] }) =>
      series === undefined && parallel === undefined
        ? lines.flatMap((line) =>
            line.slice(1).map((sentence, index): [number, number] => [sentence, line[index] ?? -1]),
          )
        : [],
    ),
  );

const holds = ({ sentence, last, children }: Statement, index: number): boolean =>
  sentence.index === index ||
  last === index ||
  (children?.some((child) => child.sentence.index === index || child.last === index) ?? false);

/** Two sentences in one point: whole, but for what joins the first to a sentence that is not shown. */
const goOn = (reading: Reading, one: Statement, other: Statement, isPart: boolean): Statement => {
  const opening = one.last === undefined && one.speaker !== undefined && !isPart ? wholeOf(reading, one) : one.spans;
  const sentences = [...partedAt(reading, one, opening), isPart ? [...other.spans] : wholeOf(reading, other)];
  const spans = sentences.flat();
  const text = sentences
    .map((parts) => parts.map((part) => onOneLine(reading.text, part)).join(' '))
    .map((said, index) => (index < sentences.length - 1 && !/[.!?…:]["”'’»)]*$/u.test(said) ? `${said}.` : said))
    .map((said, index) => (index === 0 ? said : raiseFirst(said)))
    .join(' ');
  const { sentence, children, goesOn, speaker } = one;
  const shown = tidied(raiseFirst(text.replace(/(?<!\.\.)\.$/, '')), reading.text, spans);
  // Of two sentences of a turn the same person says both, and of two that are quoted whole.
  const isOfOne = speaker !== undefined && speaker === other.speaker;
  const isOwn = isOfOne && (sentence.turn !== undefined || [one, other].every((each) => isAllQuoted(reading, each)));
  return {
    sentence,
    ...(speaker !== undefined && (isOwn || isPart) ? { speaker } : {}),
    ...(children === undefined ? {} : { children }),
    ...(goesOn === undefined ? {} : { goesOn }),
    // Sentences between others of a quotation have marks like those around all of it.
    text:
      isPart && !/[“”"«»„]/u.test(shown)
        ? `${one.text.charAt(0)}${shown}${one.text.slice(-1)}`
        : isOwn && sentence.turn === undefined
          ? betweenMarks(shown, one.text, other.text)
          : shown,
    spans,
    words: one.words + other.words,
    last: other.sentence.index,
  };
};

/** No word of its sentences says who speaks: none went, and none stands behind a mark. */
const isAllQuoted = ({ text }: Reading, { sentence, spans, last }: Statement): boolean =>
  (last !== undefined || spans[0]?.start === sentence.start) &&
  (spans.at(-1)?.end ?? 0) >= sentence.end - 1 &&
  spans.every(({ start, end }) => !/[”"»“][,.]?\s+\p{L}/u.test(text.slice(start + 1, end)));

/** Of a quotation that is told in several points each has both marks, of which one may stand in another. */
const betweenMarks = (text: string, first: string, last: string): string => {
  const opens = opensQuotation(text) || !opensQuotation(first) ? '' : first.charAt(0);
  const closes = /[”"»“]$/u.test(text) || !/[”"»“]$/u.test(last) ? '' : last.slice(-1);
  return `${opens}${text}${closes}`;
};

/** Whether two statements are sentences of one quotation of which not all is shown: a mark at one end would have no other. */
const areOfPartOfQuotation = (
  { reading: { sentences }, quotations }: Annotation,
  one: Statement,
  other: Statement,
  shown: ReadonlySet<number>,
): boolean => {
  if (one.speaker === undefined || one.speaker !== other.speaker || one.sentence.turn !== undefined) return false;
  const quotation = quotations.find(({ text }) => overlaps(text, one.sentence) && overlaps(text, other.sentence));
  return (
    quotation !== undefined &&
    sentences.some((sentence) => overlaps(sentence, quotation.text) && !shown.has(sentence.index))
  );
};

/** A sentence from its first word to its last, without what was said while thinking. */
const wholeOf = (reading: Reading, { sentence }: Statement): Span[] => withoutHesitation(reading, sentence, sentence);

/** Spans in order, those of one sentence together. */
const partedAt = (reading: Reading, { sentence, last }: Statement, spans: readonly Span[]): Span[][] => {
  const sentences = reading.sentences.slice(sentence.index, (last ?? sentence.index) + 1);
  const parted: Span[][] = [];
  let place: number | undefined;
  for (const span of spans) {
    const own = sentences.findIndex((sentence) => contains(sentence, span));
    if (own >= 0 && own === place) parted.at(-1)?.push(span);
    else parted.push([span]);
    place = own;
  }
  return parted;
};
