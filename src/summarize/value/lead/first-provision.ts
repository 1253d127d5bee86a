import { holdsPhrase, phraseAt, wordsOf, type WordList } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { definesTerm } from '../../annotate/acts/defines-term.js';
import { parentOf, type Reading } from '../../annotate/reading.js';

/**
 * The first part of a short act that rules something: neither its scope and its aim, nor what its words mean, nor from when it holds. It is what
 * the act is made for. Undefined of what is no act, of a long one, which rules many things, and of an extract out of the middle of one.
 */
export const firstProvision = onceFor((reading: Reading): number | undefined => {
  const parts = partsOf(reading);
  const first = parts.findIndex((section) => rules(reading, section, ['preliminaries', 'goals', 'fundings']));
  const part = parts[first];
  return part !== undefined && excepts(reading, part) ? (parts[first - 1] ?? part) : part;
});

/** "Trường hợp không áp dụng", right behind "Phạm vi": what it excepts from, that rules. */
const excepts = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  return heading !== undefined && holdsPhrase(pack, 'negations', wordsOf(text, heading.start, heading.end));
};

/** The first sentence of a short act that says what it does: what it aims at may be said before what it rules. */
export const firstStatement = onceFor((reading: Reading): number | undefined => {
  const section = partsOf(reading).find((part) => rules(reading, part, ['preliminaries', 'fundings']));
  return reading.sentences.find((one) => one.section === section)?.index;
});

/**
 * The parts of a short act, by the index of their sections: of one whose parts are counted these, without what stands above them; none of a long one that
 * has chapters.
 */
const partsOf = (reading: Reading): readonly number[] => {
  const { article, sections, sentences, text } = reading;
  if (article.genre !== 'legal') return [];
  const all = sections.flatMap(({ heading, label }, section) =>
    (heading ?? label) === undefined || !sentences.some((one) => one.section === section) ? [] : [section],
  );
  // "(2)" is a part of "§ 2".
  const shapes = all.map((section) => shapeOf(text, sections[section]?.label));
  const shape = shapes.find((own) => own !== undefined);
  const labelled = all.filter((_, at) => shape !== undefined && shapes[at] === shape);
  const parts = labelled.length >= fewestParts ? labelled : all;
  const [first = -1] = parts;
  const label = sections[first]?.label;
  const [number = '1'] = label === undefined ? [] : (countedBy.exec(text.slice(label.start, label.end)) ?? []);
  const isOfChapter = sections[parentOf(reading, first) ?? -1]?.label !== undefined;
  const isWhole = (number === '1' || number === 'I') && (!isOfChapter || parts.length <= fewOfChapters);
  return isWhole && parts.length >= fewestParts && parts.length <= mostParts ? parts : [];
};

const shapeOf = (text: string, label: Span | undefined): string | undefined =>
  label === undefined ? undefined : text.slice(label.start, label.end).replace(/\d+|\b[IVX]+\b/gu, '#');

const fewestParts = 2;
const mostParts = 14;
/** An act of chapters is a long one, unless it has so few parts in all. */
const fewOfChapters = 4;
/** "Article 1", "§ 1", "Điều 1"; one that begins with another is out of the middle of an act. */
const countedBy = /\d+|\b[IVXLC]+\b/u;

/** Whether what starts there tells what an act rules first from its beginning on: what it adds to that does not say it. */
export const opensFirstProvision = (reading: Reading, at: number): boolean => {
  const section = firstProvision(reading);
  const first = reading.sentences.find((one) => one.section === section);
  const start = reading.sections[section ?? -1]?.span.start;
  return first !== undefined && start !== undefined && at >= start && at < first.end;
};

const rules = (
  { article, sections, sentences, text, pack }: Reading,
  section: number,
  others: readonly WordList[],
): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  // "§ 2 Terms", "Principles of funding"
  const isCalled = (list: WordList): boolean =>
    words.some((_, at) => at <= mostMarker && phraseAt(pack, list, words, at) > 0);
  const own = sentences.filter((one) => one.section === section);
  const [opening] = own;
  return (
    !others.some(isCalled) &&
    phraseAt(pack, 'closingProvisions', words, 0) === 0 &&
    opening !== undefined &&
    !own.some((sentence) => definesTerm({ article, pack }, sentence)) &&
    !holdsPhrase(pack, 'definitions', opening.words)
  );
};
/** In words. */
const mostMarker = 2;
