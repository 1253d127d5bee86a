import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { Span } from '../../src/model/span.js';
import { type DocumentCase, type ExpectedDocument, madeOf } from './document-case.js';
import { normalise, onOneLine } from './match.js';
import { plain, slidesOf, type ShownSlide } from './shown-slides.js';

/** Something that a careful reader wants and the deck does not do. */
export interface Fault {
  /** What was wanted, in words that stay the same while it is not done. */
  readonly wanted: string;
  /** What there is instead. */
  readonly found: string;
}

/** Reads the document and makes a deck of standard length: what is wrong with both. */
export const documentFaults = async ({ name, expected }: DocumentCase): Promise<Fault[]> => {
  const { article, briefing } = await madeOf(name);
  return [...articleFaults(article, expected), ...deckFaults(briefing, expected)];
};

const articleFaults = (article: Article, expected: ExpectedDocument): Fault[] => {
  const textOf = (span: Span | undefined): string => (span === undefined ? 'none' : article.text.slice(span.start, span.end));
  const optional = expected.mayBeSections.map(normalise);
  const headings = article.sections
    .flatMap(({ heading }) => (heading === undefined ? [] : [normalise(textOf(heading))]))
    .filter((heading) => !optional.includes(heading));
  const turns = article.turns.map((turn) => ({ ...turn, said: textOf(turn.span), speaker: textOf(turn.speaker) }));
  const turnsMatch =
    turns.length === expected.turns.length &&
    expected.turns.every((wanted, index) => {
      const turn = turns[index];
      return (
        turn?.kind === wanted.kind &&
        opens(turn.said, wanted.starts) &&
        (wanted.speaker === undefined || normalise(turn.speaker).includes(normalise(wanted.speaker)))
      );
    });
  return [
    ...fault(article.language === expected.language, 'language', article.language),
    ...fault(expected.genre.includes(article.genre), 'genre', article.genre),
    ...fault(expected.title.some((title) => bareTitle(textOf(article.title)) === bareTitle(title)), 'title', textOf(article.title)),
    ...fault(expected.date.includes(article.published ?? 'none'), 'date', article.published ?? 'none'),
    ...fault(same(headings, expected.sections.map(normalise)), 'sections', headings.join(' | ')),
    ...fault(turnsMatch, 'turns', turns.map(({ kind, speaker, said }) => `${kind} ${speaker}: ${said.slice(0, 30)}`).join(' | ')),
  ];
};

const deckFaults = (briefing: Briefing, expected: ExpectedDocument): Fault[] => {
  const slides = slidesOf(briefing);
  const head = plain(briefing.title, briefing.subtitle, briefing.presenter);
  const everything = [head, ...slides.flatMap(wordsOf)];
  return [
    ...expected.shown.flatMap((wanted) => shownFaults(slides, wanted)),
    ...expected.never.flatMap((text) => {
      const on = everything.filter((line) => line.includes(onOneLine(text)));
      return fault(on.length === 0, `never "${text}"`, on.join(' | '));
    }),
    ...expected.enumerations.flatMap((items) => {
      const body = slides.filter(({ topic }) => topic.kind !== 'summary');
      const missing = items.filter((item) => !body.some((slide) => holds(slide, item)));
      return fault(
        missing.length === 0 || missing.length === items.length,
        `whole list "${items[0] ?? ''}"`,
        `without ${missing.join(' | ')}`,
      );
    }),
  ];
};

const shownFaults = (slides: readonly ShownSlide[], { text, under, by }: ExpectedDocument['shown'][number]): Fault[] => {
  const on = slides.filter((slide) => text.every((piece) => holds(slide, piece)));
  const words = text.join(' … ');
  if (on.length === 0) return [{ wanted: `shown "${words}"`, found: 'on no slide' }];
  const astray = on.filter(({ topic, head }) => under !== undefined && !gathers(topic) && !head.includes(normalise(under)));
  const unnamed = on.filter((slide) => by !== undefined && !names(slide, text, normalise(by)));
  return [
    ...fault(astray.length === 0, `"${words}" under "${under ?? ''}"`, astray.map(({ head }) => head).join(' | ')),
    ...fault(unnamed.length === 0, `"${words}" by ${by ?? ''}`, unnamed.flatMap(({ head, lines }) => [head, ...lines.map((line) => line.text)]).join(' | ')),
  ];
};

/** A summary, and a list of what is to be done, hold lines of all sections. */
const gathers = ({ kind, headingEvidence }: ShownSlide['topic']): boolean =>
  kind === 'summary' || (kind === 'tasks' && headingEvidence === undefined);

/** The speaker stands beside the line, or in it. */
const names = (slide: ShownSlide, text: readonly string[], by: string): boolean =>
  slide.head.includes(by) ||
  slide.lines.some((line) => text.every((piece) => line.text.includes(normalise(piece))) && `${line.speaker} ${line.text}`.includes(by));

const holds = (slide: ShownSlide, text: string): boolean => wordsOf(slide).some((line) => line.includes(normalise(text)));

const wordsOf = ({ head, lines }: ShownSlide): string[] => [head, ...lines.flatMap(({ text, speaker }) => [text, speaker])];

/** A name and a colon may stand before what is said. */
const opens = (said: string, words: string): boolean => {
  const place = normalise(said).indexOf(normalise(words));
  return place === 0 || (place > 0 && normalise(said).slice(0, place).trim().endsWith(':'));
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** "V/v" and quotation marks around the whole are a matter of taste. */
const bareTitle = (title: string): string => normalise(title).replace(/^(?:v\/v|về việc)\s+/u, '').replace(/^"(.*)"$/u, '$1');

const fault = (held: boolean, wanted: string, found: string): Fault[] => (held ? [] : [{ wanted, found }]);
