import type { Point, Quote, Topic } from '../../../model/briefing.js';
import type { Item } from '../matched-lines.js';
import {
  beginningLike,
  holdsForm,
  inMarksOf,
  isForm,
  likenessTo,
  partedAt,
  pointSaying,
  speakerIn,
  withCutOff,
  withoutOuterMarks,
  withoutSpeaker,
} from '../wording.js';
import { wordsOfText, sameWords } from '../../../check/index.js';

/** A point as its slide shows it now, and its text where that is another. */
export interface ChangedPoint {
  readonly point: Point;
  readonly text?: string;
}

/** @param details what was changed beside it: its time, its number, who says it */
export function changedPoint(details: Partial<Point>, before: Point, item: Item, topic: Topic): ChangedPoint {
  const text = withDetails(details, before);
  const told = isUntouched(item, before)
    ? { text }
    : saidIn(withCutOff(item.said.paragraph.text, text), { ...before, text }, topic);
  const { text: own, ...beside } = told;
  const now = inMarksOf(text, own);
  const all = { ...details, ...beside };
  if (now === before.text) return { point: Object.keys(all).length === 0 ? before : { ...before, ...all } };
  return { point: pointSaying({ ...before, ...all }, now), text: now };
}

/** A line that begins with its time or its number begins with the new one. */
function withDetails({ when, figure }: Partial<Point>, before: Point): string {
  for (const [own, now] of [
    [before.when, when],
    [before.figure?.value, figure?.value],
  ]) {
    const parted = now === undefined ? undefined : partedAt(own, before.text);
    if (own !== undefined && now !== undefined && parted !== undefined)
      return `${now}${parted.head.slice(own.trim().length)}${parted.tail}`;
  }
  return before.text;
}

/** A paragraph of nobody's own that has the marks of the line as well as its words. What is too long for its place ends in "…". */
function isUntouched({ isStrange, said: { paragraph, parts = [] } }: Item, { text, when, figure }: Point): boolean {
  if (isStrange === true) return false;
  const tails = [when, figure?.value].flatMap((beginning) => partedAt(beginning, text)?.tail ?? []);
  return (
    paragraph.text.endsWith('…') ||
    [text, ...tails].some((form) => (parts.length === 1 ? isForm : holdsForm)(paragraph.text, form))
  );
}

/** What a paragraph says of a point: its words, and who says them or when, where that stands with them. */
function saidIn(paragraph: string, point: Point, topic: Topic): Partial<Point> & Pick<Point, 'text'> {
  const { text, speaker, role, when, figure } = point;
  const parts = withoutSpeaker(paragraph);
  const names = [speaker, topic.speaker].flatMap((name) =>
    name === undefined ? [] : [name, ...(role === undefined ? [] : [`${name}, ${role}`])],
  );
  if (parts !== undefined && withoutSpeaker(text) === undefined) {
    if (names.some((name) => sameWords(name, parts.said))) return saidIn(parts.words, point, topic);
    if (speaker !== undefined) return { ...saidIn(parts.words, point, topic), ...speakerIn(parts.said) };
  }
  const [, before, behind] = when === undefined ? [] : (/^([^:：]{1,60})[:：]\s(.+)$/u.exec(paragraph) ?? []);
  if (when !== undefined && before !== undefined && behind !== undefined) {
    if (sameWords(before, when)) return { text: sameWords(behind, text) ? text : behind };
    if (sameWords(behind, text)) return { text, when: before };
  }
  const words = wordsOfText(text);
  for (const beginning of [when, figure?.value]) {
    const parted = partedAt(beginning, text);
    if (parted === undefined) continue;
    const tail = likenessTo(paragraph, { forms: [wordsOfText(parted.tail)] });
    if (tail > likenessTo(paragraph, { forms: [words] }))
      return { text: `${parted.head}${beginningLike(paragraph, parted.tail)}` };
  }
  return { text: paragraph };
}

/** @returns undefined where the quotation says what it said */
export function changedQuote(quote: Quote, { isStrange, said }: Item): Quote | undefined {
  const parts = withoutSpeaker(said.paragraph.text);
  const isNamed = parts !== undefined && quote.speaker !== undefined && parts.said.startsWith(quote.speaker);
  const text = withoutOuterMarks(isNamed ? parts.words : said.paragraph.text);
  if (isStrange !== true && (text.endsWith('…') || holdsForm(text, quote.text))) return undefined;
  return { ...quote, text: beginningLike(withCutOff(text, quote.text), quote.text), origin: 'author' };
}
