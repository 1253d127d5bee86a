import { namesDivision, citedLines, opensCitation, phraseAt, type LanguagePack } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import { goesOnAbove, type Reading, type Sentence } from './reading.js';
import { actIn } from './short-forms/cited-law.js';

/** What a sentence stands in that is quoted out of another paper. */
export interface Citation {
  /** The part of the act as the line above the quotation names it: "Điều 46 Luật Căn cước 2023". */
  readonly act?: Span;
  /** Whether it is no more than what the quoted part is called: "Điều 46. Mức phí", or what announces it. */
  readonly isTitle: boolean;
}

/** By sentence: what a text quotes in full, and out of which act. */
export const citationsOf = onceFor((reading: Reading): ReadonlyMap<number, Citation> => {
  const { article, text, sentences, pack } = reading;
  const lines = article.blocks.flatMap((block) => linesOf(block, text));
  const cited = citedLines(lines.map(({ start, end }) => text.slice(start, end)));
  const found = new Map<number, Citation>();
  if (cited.size === 0) return found;
  const acts = new Map<number, Span | undefined>();
  const isWithin = (at: number): boolean => opensCitation(text.slice(lines[at]?.start, lines[at]?.end));
  const actOf = (from: number): Span | undefined => {
    if (!acts.has(from)) {
      const before = isWithin(from) ? undefined : cited.get(from - 1);
      // "Điều 5 Luật Bến cảng quy định: “1. …": the line names the act that it begins to quote.
      const above = lines[isWithin(from) ? from : from - 1];
      const named = above === undefined ? undefined : actIn(above, text, pack);
      acts.set(from, before === undefined ? named : actOf(before));
    }
    return acts.get(from);
  };
  let place = 0;
  for (const sentence of sentences) {
    while (place + 1 < lines.length && (lines[place + 1]?.start ?? Infinity) <= sentence.start) place += 1;
    const from = cited.get(place);
    if (from === undefined) continue;
    const act = actOf(from);
    const line = lines[place];
    found.set(sentence.index, {
      ...(act === undefined ? {} : { act }),
      isTitle: line !== undefined && (isWithin(place) || isTitle(text.slice(line.start, line.end), sentence, pack)),
    });
  }
  return found;
});

/** The sentences of a letter that say what its writer answers: the rest of it is the law that this is founded on. */
export const answersOfLetter = onceFor((reading: Reading): ReadonlySet<number> => {
  const { article, sentences, pack, text } = reading;
  const found = new Set<number>();
  if (article.genre !== 'letter') return found;
  const cited = citationsOf(reading);
  const isAnswer = (index: number, { section }: Sentence): boolean =>
    sentences[index]?.section === section &&
    !cited.has(index) &&
    !cited.has(index + 1) &&
    !/[:：]$/u.test(text.slice(sentences[index].start, sentences[index].end));
  for (const sentence of sentences) {
    if (cited.has(sentence.index) || phraseAt(pack, 'conclusions', sentence.words, 0) === 0) continue;
    // "Căn cứ các quy định nêu trên thì:" stands above what is concluded.
    const announces = /[:：]$/u.test(text.slice(sentence.start, sentence.end));
    if (!announces) found.add(sentence.index);
    for (let at = sentence.index + 1; at <= sentence.index + mostOfAnswer && isAnswer(at, sentence); at += 1)
      if (announces || sentences[at]?.block === sentence.block) found.add(at);
  }
  return found;
});

const mostOfAnswer = 8;

/** Whether sentences are of the law that a letter founds its answer on. */
export const foundsAnswer = (reading: Reading, sentences: readonly number[]): boolean =>
  answersOfLetter(reading).size > 0 && sentences.some((index) => citationsOf(reading).has(index));

/**
 * The sentences of provisions that are quoted with their titles, where what is concluded of them stands behind. Clauses are counted: what
 * stands behind the last of them may be the text's own.
 */
export const quotedBelowQuestion = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sections } = reading.article;
  const quoted = sections.filter((_, place) => {
    const next = sections.findIndex((other, at) => at > place && goesOnAbove(other));
    const level = sections[next]?.level ?? Infinity;
    return (
      !goesOnAbove(sections[place]) && next > place && sections.slice(place, next).every((one) => one.level >= level)
    );
  });
  return new Set(
    quoted.flatMap(({ span }) => {
      const own = reading.sentences.filter(({ start }) => start >= span.start && start < span.end);
      const last = own.findLastIndex(({ item }) => item !== undefined);
      return own.slice(0, last + 1).map(({ index }) => index);
    }),
  );
});

/** A line that opens with a division and a title, and ends no sentence. */
const isTitle = (line: string, { words, end, start }: Sentence, pack: LanguagePack): boolean => {
  const opening = /^[*_]*["“«]?[*_ ]*(\p{L}+) ([\divxlc]+\p{Ll}?)[.:]/iu.exec(line);
  const isDivision = namesDivision(pack, opening?.[1]?.toLowerCase() ?? '');
  return isDivision && end - start <= longestTitle && words.length > 0 && !/[.;:?!”"»][*_]*$/u.test(line.trimEnd());
};
const longestTitle = 220;

/** What a text is read line by line: paragraphs, headings and items with the markers before them. */
const linesOf = (block: Block, text: string): Span[] => {
  if (block.kind === 'table' || block.kind === 'figure') return [];
  const spans = block.kind === 'list' ? block.items.map(({ span }) => span) : [block.span];
  return spans.map(({ start, end }) => ({ start: text.lastIndexOf('\n', start - 1) + 1, end }));
};
