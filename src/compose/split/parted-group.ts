import { isConditionAlone, splitSentences, type LanguagePack } from '../../language/index.js';
import type { Run } from '../../model/deck.js';
import type { Span } from '../../model/span.js';
import { muted } from '../arrange/text/entry-paragraph.js';
import type { DraftFill, DraftGroup, DraftParagraph } from '../draft.js';
import { levelOfMostText } from '../fit/fit-group.js';

/** How the sentences of a line stand, paragraph by paragraph: of places in its text other ones. */
export type Way = (sentences: readonly Span[]) => readonly Span[];

/**
 * A group in which lines of several sentences are parted. Boxes side by side are parted alike: where one of their lines is a block, each line
 * of several sentences is parted.
 *
 * @returns the group itself where none is a block
 */
export function partedGroup(group: DraftGroup, way: Way, pack: LanguagePack): DraftGroup {
  const told = group.fills.map((fill) => ({
    fill,
    sentences: fill.paragraphs.map((paragraph) =>
      mayPart(fill, paragraph) ? sentencesIn(textOf(paragraph), pack) : [],
    ),
  }));
  if (!told.some(({ sentences }) => sentences.some(isBlock))) return group;
  const fills = told.map(({ fill, sentences }): DraftFill => ({
    ...fill,
    paragraphs: fill.paragraphs.flatMap((paragraph, index) => parted(paragraph, way(sentences[index] ?? []))),
  }));
  return { ...group, fills, main: group.main ?? levelOfMostText(group.fills) };
}

/** Where lines stand, and a level is left for what goes on from them; a number, a name or a quotation is no line. */
const mayPart = ({ placeholder: { key, levels } }: DraftFill, { level }: DraftParagraph): boolean =>
  level + 1 < levels.length && holdsLines.has(key.replace(/-\d+$/u, ''));

const holdsLines: ReadonlySet<string> = new Set(['body', 'claim', 'support', 'row', 'card', 'passage', 'side', 'text']);

const textOf = ({ runs }: DraftParagraph): string => runs.map(({ text }) => text).join('');

/** Three sentences and more, or two that are long. */
const isBlock = (sentences: readonly Span[]): boolean =>
  sentences.length >= fewest || (sentences.length > 1 && (sentences.at(-1)?.end ?? 0) > longest);
const fewest = 3;
/** In UTF-16 units. */
const longest = 220;

function parted(paragraph: DraftParagraph, [first, ...rest]: readonly Span[]): DraftParagraph[] {
  if (first === undefined || rest.length === 0) return [paragraph];
  const level = paragraph.level + 1;
  return [
    { ...paragraph, runs: runsIn(paragraph, first) },
    ...rest.map((span): DraftParagraph => ({ level, runs: runsIn(paragraph, span).map(quiet), under: paragraph })),
  ];
}

/** What is bold in it is what a reader looks for. */
const quiet = (run: Run): Run => (run.bold === true || run.colour !== undefined ? run : { ...run, colour: muted });

/** The sentences of a text; a few words, a question, a condition and what is quoted stand with what follows them. */
function sentencesIn(text: string, pack: LanguagePack): Span[] {
  const sentences: Span[] = [];
  let before = '';
  // Whoever speaks may be called by a name with a stop in it.
  const speaker = text.lastIndexOf(beforeSpeaker);
  for (const span of splitSentences(text, { start: 0, end: text.length }, pack)) {
    const own = text.slice(span.start, span.end);
    const last = sentences.at(-1);
    const isOpen =
      last !== undefined &&
      (!areApart(text, last, span) ||
        isConditionAlone(before, pack) ||
        (speaker >= 0 && span.start > speaker) ||
        needsNext(text.slice(last.start, last.end), sentences.length === 1));
    if (last !== undefined && (isOpen || belongsBefore.test(own)))
      sentences.splice(-1, 1, { start: last.start, end: span.end });
    else sentences.push(span);
    before = own;
  }
  return sentences;
}

/** With a space between them, by which a deck that comes back is put together, or a stop of a script that has none. */
const areApart = (text: string, one: Span, next: Span): boolean =>
  text.slice(one.end, next.start) === ' ' || (one.end === next.start && /[。！？]$/u.test(text.slice(0, one.end)));

const needsNext = (text: string, isFirst: boolean): boolean =>
  count(text, /[“„«]/gu) > count(text, /[”»]/gu) ||
  count(text, /\(/gu) > count(text, /\)/gu) ||
  count(text, /"/gu) % 2 === 1 ||
  (isFirst && (text.length < fewWords || /[?？:：]["”]?$/u.test(text)));

const count = (text: string, mark: RegExp): number => (text.match(mark) ?? []).length;

/** A dash that stays with the name. */
const beforeSpeaker = ' —\u00a0';
/** In UTF-16 units. */
const fewWords = 30;
/** Who says it, or a mark alone. */
const belongsBefore = /^(?:[—–]|[^\p{L}\p{N}]*$)/u;

/** The runs of a stretch of a paragraph, without the stop at its end, which lines do not have. */
function runsIn(paragraph: DraftParagraph, { start, end }: Span): Run[] {
  const told = textOf(paragraph).slice(start, end);
  const last = end < textOf(paragraph).length && /(?<![.。])[.。]$/u.test(told) ? end - 1 : end;
  let place = 0;
  return paragraph.runs.flatMap((run): Run[] => {
    const from = place;
    place += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, last - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}
