import { wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Article, Block, Section } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import { firstEndingBehind } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import { isPersonal } from './personal.js';

/** An article as the summarizer reads it: its body sentences in order, captions and headings apart, each said once. */
export interface Reading {
  readonly article: Article;
  readonly pack: LanguagePack;
  /** The text that all spans point into. */
  readonly text: string;
  /** Sentences that may become points: of paragraphs, lists and quotes; never of captions, headings, furniture or the title. */
  readonly sentences: readonly Sentence[];
  /** What stands under one heading, in order; `Sentence.section` points into it. */
  readonly sections: readonly Section[];
  /** Whether the author speaks of themselves throughout, so that "tôi" is nobody else. */
  readonly personal: boolean;
}

export interface Sentence extends Span {
  /** Place in `Reading.sentences`. */
  readonly index: number;
  /** Place of its block in `Article.blocks`. */
  readonly block: number;
  /** Place of its list item in the block, where the block is a list. */
  readonly item?: number;
  /** Place of its section in `Reading.sections`. */
  readonly section: number;
  /** Place of its turn in `Article.turns`, where it is part of one. */
  readonly turn?: number;
  readonly words: readonly Word[];
}

/** An article as the summarizer reads it, with its sentences and what each stands in. */
export const readingOf = (article: Article, pack: LanguagePack): Reading => {
  const sentences: Sentence[] = [];
  const known = new Set<string>(captionsIn(article));
  const sections = article.sections.length > 0 ? article.sections : sectionsOf(article);
  const placeAt = placeIn(sections.map(({ span }) => span));
  const sectionAt = sectionIn(sections, placeAt);
  const turnAt = placeIn(article.turns.map(({ span }) => span));
  const visible = withoutFurniture(article);
  article.blocks.forEach((block, index) => {
    const spans = sentenceSpans(block).flatMap(({ span, ...rest }) =>
      visible(span).map((part) => ({ ...rest, span: part })),
    );
    const keys = spans.map(({ span }) => keyOf(wordsOf(article.text, span.start, span.end)));
    // A list says the same twice only as a whole: one item less would leave it incomplete. What answers a question is no copy of the law above.
    const isNew = keys.some((key) => !known.has(key)) || goesOnAbove(sections[placeAt(block.span.start)]);
    const whole = block.kind === 'list' && isNew;
    for (const [place, { span, item }] of spans.entries()) {
      const words = wordsOf(article.text, span.start, span.end);
      const key = keys[place] ?? '';
      // "Next steps:" stands above each list that it announces, and "Carried." behind each motion.
      const isResult = article.genre === 'minutes' && place > 0 && words.length <= longestResult;
      const isAgain =
        known.has(key) && !whole && !isResult && !/[:：]$/u.test(article.text.slice(span.start, span.end));
      if (words.length === 0 || isAgain) continue;
      known.add(key);
      const turn = turnAt(span.start);
      // Named one by one: of what begins with a spread each object has a shape of its own, which takes more than what is in it.
      sentences.push({
        start: behindArrow(article.text, span),
        end: span.end,
        index: sentences.length,
        block: index,
        section: sectionAt(span.start),
        words,
        ...(item === undefined ? {} : { item }),
        ...(turn < 0 ? {} : { turn }),
      });
    }
  });
  const ofOneself = sentences.filter(({ start, end }) => isPersonal(article.text.slice(start, end), pack)).length;
  return { article, pack, text: article.text, sentences, sections, personal: ofOneself * 2 > sentences.length };
};

/** In words. */
const longestResult = 4;

/** An article that was put together by hand need not name its sections: its headings part them. */
const sectionsOf = ({ blocks, text, title }: Article): Section[] => {
  const starts = blocks.flatMap((block) =>
    block.kind === 'heading' && block.span.start !== title?.start ? [{ level: block.level, heading: block.span }] : [],
  );
  const ends = [...starts.slice(1).map(({ heading }) => heading.start), text.length];
  const lead: Section = { level: 0, span: { start: 0, end: starts[0]?.heading.start ?? text.length } };
  return [
    lead,
    ...starts.map((section, index) => ({
      ...section,
      span: { start: section.heading.start, end: ends[index] ?? text.length },
    })),
  ];
};

/** Whether a section has no heading of its own, as it goes on with what stands above behind what is quoted there. */
export const goesOnAbove = (section: Section | undefined): boolean =>
  section !== undefined && section.level > 0 && section.heading === undefined && section.label === undefined;

/** The section that an offset stands in; what goes on without a heading behind what was quoted is of the one above that it answers. */
const sectionIn =
  (sections: readonly Section[], at: (offset: number) => number) =>
  (offset: number): number => {
    const place = Math.max(0, at(offset));
    const own = sections[place];
    if (own === undefined || !goesOnAbove(own)) return place;
    const above = sections.findLastIndex(({ level }, index) => index < place && level > 0 && level < own.level);
    // Where no text stands before all headings, what goes on below none of them is by itself.
    return above >= 0 ? above : sections[0]?.level === 0 ? 0 : place;
  };

/** The place of the span that holds an offset among spans in order, or -1. */
const placeIn =
  (spans: readonly Span[]) =>
  (offset: number): number => {
    const place = firstEndingBehind(spans, offset);
    return (spans[place]?.start ?? Infinity) <= offset ? place : -1;
  };

/** What is left of a sentence beside furniture: all of it, what stands behind a dateline or before a credit, or nothing. */
const withoutFurniture = ({ furniture, text }: Article): ((span: Span) => Span[]) => {
  const at = placeIn(furniture.map(({ span }) => span));
  return (span) => {
    const [opening, closing] = [furniture[at(span.start)]?.span, furniture[at(span.end - 1)]?.span];
    const behind = opening?.end ?? span.start;
    const end = closing === undefined || closing.start < behind ? span.end : closing.start;
    if (behind >= end) return [];
    const marks = opening === undefined ? 0 : (/^[\s–—:-]*/.exec(text.slice(behind, end))?.[0].length ?? 0);
    return behind + marks >= end ? [] : [{ start: behind + marks, end }];
  };
};

/** What the captions say, which no sentence of the body says again. */
const captionsIn = ({ text, blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'figure' && block.caption !== undefined
      ? [keyOf(wordsOf(text, block.caption.start, block.caption.end))]
      : [],
  );

const keyOf = (words: readonly Word[]): string => words.map((word) => word.key).join(' ');

const sentenceSpans = (block: Block): { span: Span; item?: number }[] => {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.sentences.map((span) => ({ span }));
  if (block.kind === 'list') return block.items.flatMap((one, item) => one.sentences.map((span) => ({ span, item })));
  return [];
};

/** The place of the section that an offset of the text stands in; -1 where it stands in none. */
export const sectionHolding = ({ sections }: Reading, offset: number): number =>
  sections.findIndex(({ span }) => offset >= span.start && offset < span.end);

/** A section and those whose headings stand above its own, the nearest first. */
export function* sectionAndAbove(reading: Reading, section: number): Generator<number> {
  for (let at: number | undefined = section; at !== undefined; at = parentOf(reading, at)) yield at;
}

/** The nearest section before it whose heading stands above its own. */
export const parentOf = ({ sections }: Reading, section: number): number | undefined => parentsIn(sections)[section];

const parentsIn = onceFor((sections: readonly Section[]): readonly (number | undefined)[] => {
  const above: { readonly level: number; readonly index: number }[] = [];
  return sections.map(({ level }, index) => {
    if (level === 0) return undefined;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1)?.index;
    above.push({ level, index });
    return parent;
  });
});

/** "-> But the form is sent in by May": where a sentence begins behind the arrow that leads to it. */
const behindArrow = (text: string, { start, end }: Span): number =>
  start + (/^(?:[-=–—]>|[→⇒➔➜➝⟶])\s*(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0);

/** Whether two sentences stand in one paragraph, or in one item of a list. */
export const areOfOneParagraph = (one: Sentence | undefined, other: Sentence | undefined): boolean =>
  one !== undefined && one.block === other?.block && one.item === other.item;

/** Whether a sentence stands inside its paragraph, or its item of a list, behind another one. */
export const goesOnInParagraph = ({ sentences }: Reading, index: number): boolean =>
  areOfOneParagraph(sentences[index - 1], sentences[index]);
