import { splitSentences, type LanguagePack } from '../../language/index.js';
import type { Run } from '../../model/deck.js';
import { points } from '../../model/units.js';
import type { Span } from '../../model/span.js';
import { fitDraft, type Choice } from '../choose/choose-layout.js';
import { levelOfMostText } from '../fit/fit-group.js';
import { muted } from '../arrange/text/entry-paragraph.js';
import type { Draft, DraftFill, DraftGroup, DraftParagraph } from '../draft.js';

/**
 * Points of several sentences, each of which stands for itself: the first as it is, what goes on from it below, smaller and quieter, a
 * sentence a line. In one piece they are a block that nobody reads on a slide. Where there is no room for that they stay as they are.
 */
export function sentencesApart(choice: Choice, pack: LanguagePack): Choice {
  const groups = choice.draft.groups.map((group) => apartIn(group, pack));
  if (groups.every((group, index) => group === choice.draft.groups[index])) return choice;
  const ofSize = { ...choice.draft, groups: groups.map(inLargerDetail) };
  return inDraft(ofSize, choice) ?? inDraft({ ...choice.draft, groups }, choice) ?? choice;
}

/** The same choice with its lines parted, where they can still be read. */
function inDraft(draft: Draft, choice: Choice): Choice | undefined {
  const groups = fitDraft(draft);
  const isLarge = groups?.every(({ size }, index) => {
    const before = choice.groups[index]?.size ?? size;
    return size >= Math.min(before, Math.max(smallest, before * leastShare));
  });
  return groups !== undefined && isLarge === true ? { ...choice, draft, groups } : undefined;
}

/** What goes on from a line is no smaller than other lines where it has the room. */
const inLargerDetail = (group: DraftGroup): DraftGroup => ({
  ...group,
  fills: group.fills.map((fill) => ({
    ...fill,
    placeholder: {
      ...fill.placeholder,
      levels: fill.placeholder.levels.map((style) => ({
        ...style,
        minimum: points(Math.max(style.minimum, Math.min(smallest, style.maximum))),
      })),
    },
  })),
});

/** Points that the first sentence keeps, and how much smaller it may be than the block was. */
const smallest = 18;
const leastShare = 0.75;

/** Boxes side by side are parted alike: where one of their lines is a block, each line of several sentences is parted. */
function apartIn(group: DraftGroup, pack: LanguagePack): DraftGroup {
  const sentencesOf = (text: string): Span[] => splitSentences(text, { start: 0, end: text.length }, pack);
  const parted = group.fills.map((fill) => ({
    fill,
    parts: fill.paragraphs.map((paragraph) => (mayPart(fill, paragraph) ? partsOf(paragraph, sentencesOf) : [])),
  }));
  if (!parted.some(({ parts }) => parts.some(isBlock))) return group;
  const fills = parted.map(({ fill, parts }): DraftFill => ({
    ...fill,
    paragraphs: fill.paragraphs.flatMap((paragraph, index) => apart(paragraph, parts[index] ?? [])),
  }));
  return { ...group, fills, main: group.main ?? levelOfMostText(group.fills) };
}

/** Where lines stand, and a level is left for what goes on from them; a number, a name or a quotation is no line. */
const mayPart = ({ placeholder: { key, levels } }: DraftFill, { level }: DraftParagraph): boolean =>
  level + 1 < levels.length && /^(?:body|claim|support|row|passage|side|text)(?:-\d+)?$/u.test(key);

type Part = readonly Run[];

/** Three sentences and more, or two that are long. */
const isBlock = (parts: readonly Part[]): boolean =>
  parts.length >= fewest ||
  (parts.length > 1 && parts.flat().reduce((sum, { text }) => sum + text.length, 0) > longest);
const fewest = 3;
/** In UTF-16 units. */
const longest = 220;

function apart(paragraph: DraftParagraph, [first, ...rest]: readonly Part[]): DraftParagraph[] {
  if (first === undefined || rest.length === 0) return [paragraph];
  const level = paragraph.level + 1;
  return [
    { ...paragraph, runs: first },
    ...rest.map((runs): DraftParagraph => ({ level, runs: runs.map(quiet), under: paragraph })),
  ];
}

/** What is bold in it is what a reader looks for. */
const quiet = (run: Run): Run => (run.bold === true || run.colour !== undefined ? run : { ...run, colour: muted });

/** The runs of a paragraph sentence by sentence; a few words, a question and what is quoted stand with what follows them. */
function partsOf({ runs }: DraftParagraph, sentencesOf: (text: string) => readonly Span[]): Part[] {
  const text = runs.map((run) => run.text).join('');
  const parts: Span[] = [];
  for (const span of sentencesOf(text)) {
    const last = parts.at(-1);
    const isOpen = last !== undefined && needsNext(text.slice(last.start, last.end), parts.length === 1);
    if (last !== undefined && (isOpen || belongsBefore.test(text.slice(span.start, span.end))))
      parts.splice(-1, 1, { start: last.start, end: span.end });
    else parts.push(span);
  }
  return parts.length < 2 ? [] : parts.map((span) => cut(runs, withoutStop(text, span)));
}

const needsNext = (text: string, isFirst: boolean): boolean =>
  (text.match(/[“„«]/gu) ?? []).length > (text.match(/[”»]/gu) ?? []).length ||
  (text.match(/"/gu) ?? []).length % 2 === 1 ||
  (isFirst && (text.length < fewWords || /[?？:：]["”]?$/u.test(text)));

/** In UTF-16 units. */
const fewWords = 30;
/** Who says it, or a mark alone. */
const belongsBefore = /^(?:[—–]|[^\p{L}\p{N}]*$)/u;

/** As lines have none. */
const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: /(?<![.。])[.。]$/u.test(text.slice(start, end)) ? end - 1 : end,
});

function cut(runs: readonly Run[], { start, end }: Span): Run[] {
  let place = 0;
  return runs.flatMap((run): Run[] => {
    const from = place;
    place += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}
