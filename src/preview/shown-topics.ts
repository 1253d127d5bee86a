import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lettersAndDigits } from '../language/index.js';
import type { Briefing, Evidence, Point, Topic } from '../model/briefing.js';
import type { Deck, Slide } from '../model/deck.js';
import { quoteId } from './edits/quote-id.js';
import type { ShownLine, ShownSpan, ShownTopic } from './protocol.js';

/**
 * The topics of a Briefing as the page shows them beside their slides.
 *
 * @param deck that was composed of it
 * @param found what there is to be said when it is held against its article
 */
export function shownTopics({ topics }: Briefing, deck: Deck, found: readonly Diagnostic[]): ShownTopic[] {
  return topics.map((topic) => {
    const { id, kind, heading, lock = false, notes = '', table, chart, captions } = topic;
    const slides = deck.slides.map((slide) => (slide.topic === id ? wordsOf(slide) : undefined));
    const own = found.filter(({ subject }) => subject?.topic === id);
    return {
      id,
      kind,
      heading,
      isLocked: lock,
      notes,
      lines: [
        ...(topic.quote === undefined ? [] : [quoteLine(topic.quote, own, slides)]),
        ...topic.points.flatMap((point) => linesOf(point, 0, own, slides)),
      ],
      hasTable: table !== undefined || chart !== undefined,
      headingSources: spansOf(topic.headingEvidence ?? []),
      tableSources: spansOf([
        ...(table?.evidence ?? []),
        ...(chart?.evidence ?? []),
        ...(topic.figure?.evidence ?? []),
        ...captions.flatMap(({ evidence }) => evidence),
      ]),
      warnings: warningsOf(own.filter(({ subject }) => subject?.point === undefined && subject?.part !== 'quote')),
    };
  });
}

function linesOf(point: Point, depth: number, found: readonly Diagnostic[], slides: Words): ShownLine[] {
  const { id, text, speaker, lock = false, origin, evidence, children = [] } = point;
  return [
    {
      id,
      depth,
      text,
      speaker,
      isLocked: lock,
      isQuote: false,
      isOwn: origin === 'author',
      sources: spansOf(evidence),
      slide: slideOf(text, slides),
      warnings: warningsOf(found.filter(({ subject }) => subject?.point === id)),
    },
    ...children.flatMap((child) => linesOf(child, depth + 1, found, slides)),
  ];
}

const quoteLine = (quote: NonNullable<Topic['quote']>, found: readonly Diagnostic[], slides: Words): ShownLine => ({
  id: quoteId,
  depth: 0,
  text: quote.text,
  speaker: quote.speaker,
  isLocked: false,
  isQuote: true,
  isOwn: quote.origin === 'author',
  sources: spansOf(quote.evidence),
  slide: slideOf(quote.text, slides),
  warnings: warningsOf(found.filter(({ subject }) => subject?.part === 'quote')),
});

/** That a line is its author's is seen beside it, and no warning. */
const warningsOf = (found: readonly Diagnostic[]): string[] =>
  found
    .filter(({ severity, code }) => severity !== 'info' && !code.startsWith('check.author-'))
    .map(({ message }) => message);

const spansOf = (evidence: readonly Evidence[]): ShownSpan[] => evidence.map(({ start, end }) => ({ start, end }));

/** What slides of the topic say, by their place in the deck; nothing where a slide is another topic's. */
type Words = readonly (string | undefined)[];

const wordsOf = (slide: Slide): string =>
  lettersAndDigits(
    slide.fills.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))).join(' '),
  );

/** The slide that holds the first words of a line, which may go on elsewhere; else the first of its topic. */
function slideOf(text: string, slides: Words): number | undefined {
  // Slides set quotation marks and spaces otherwise.
  const beginning = lettersAndDigits(text).slice(0, 40);
  const holding = slides.findIndex((words) => words?.includes(beginning) === true);
  const first = holding < 0 ? slides.findIndex((words) => words !== undefined) : holding;
  return first < 0 ? undefined : first;
}
