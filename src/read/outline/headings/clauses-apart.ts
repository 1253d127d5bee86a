import { type LanguagePack, phrasesOf, splitSentences, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Step } from '../../steps/draft-article.js';
import { readDivision } from '../../lines/division.js';
import { isTitleLike } from '../../lines/title-shape.js';

/**
 * Parts an article of an act whose lines were run together into one: "Điều 1. Phạm vi điều chỉnh 1. Nghị định này … 2. …" is its title and a
 * paragraph for each of its clauses, even where all of it is marked as a heading. Without clauses its title ends where the words do that sections are called by.
 */
export const withClausesApart: Step = (draft) => {
  const { text, pack } = draft;
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block];
    const { start, end } = block.span;
    const line = text.slice(start, end);
    const signs = headingSigns.exec(line)?.[0].length ?? 0;
    const starts = startsOf(line.slice(signs), pack).map((from) => signs + from);
    // Behind the title of a heading stand clauses or nothing.
    if (starts.length < (signs > 0 || block.kind === 'heading' ? 2 : 1)) return [block];
    return [0, ...starts].map((from, index): Block => {
      const part = line.slice(from, starts[index]);
      const span: Span = { start: start + from, end: start + from + part.trimEnd().length };
      if (block.kind === 'heading' && from === 0) return { ...block, span };
      return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
    });
  });
  return blocks.length === draft.blocks.length ? draft : { ...draft, blocks };
};

/** Of a heading that is typed as in Markdown. */
const headingSigns = /^#{1,6} +/;

/** Where the clauses of an article begin in its line, or the text behind its title. */
function startsOf(line: string, pack: LanguagePack): number[] {
  const division = readDivision(line, pack);
  if (division?.rank !== articleRank || division.stop !== '.') return [];
  const isTitle = (end: number): boolean => isTitleLike(line.slice(division.length, end).trim(), longestTitle);
  const starts: number[] = [];
  for (const { index, 1: number } of line.matchAll(/(?<=\s)(\d{1,2})\. (?=\p{Lu})/gu)) {
    if (Number(number) !== starts.length + 1) continue;
    const isNext = starts.length === 0 ? isTitle(index) : /[.;:]["”»)]?\s+$/u.test(line.slice(0, index));
    if (isNext) starts.push(index);
  }
  if (starts.length > 1) return starts;
  // A line that nothing ends is a title from end to end.
  if (!/[.;:!?…]["”’»)]*\s*$/u.test(line)) return [];
  const words = wordsOf(line.slice(division.length));
  const name = words[phrasesOf(pack, 'sectionNames').matchAt(words, 0) - 1];
  if (name === undefined) return [];
  const behind = /^ (?=\p{Lu})/u.test(line.slice(division.length + name.end));
  return behind && words.length > fewestWords ? [division.length + name.end + 1] : [];
}

/** Of `divisions` of a pack. */
const articleRank = 4;
const longestTitle = 220;
/** A line of fewer is a title with a name in it. */
const fewestWords = 12;
