import { wordsOf } from '../../../language/index.js';
import type { Block, Furniture } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { endsSentence } from '../../lines/line.js';
import { isCapitals } from '../unit.js';
import { beforeSite } from '../../lines/title-shape.js';

/**
 * The title that a page says again below it, on one line or broken into several, or above it with the site's name; what stands at its head
 * beside the message may stand between.
 */
export function titleAgain(
  { title, text, blocks }: Pick<DraftArticle, 'title' | 'text' | 'blocks'>,
  known: readonly Furniture[] = [],
): Furniture[] {
  if (title === undefined) return [];
  const whole = keysOf(text.slice(title.start, title.end));
  const isKnown = ({ span }: Block): boolean =>
    known.some((each) => each.span.start <= span.start && span.end <= each.span.end);
  const head = blocks
    .slice(0, longestHead)
    .filter((block) => !isKnown(block))
    .slice(0, searched);
  const keys = head.map(({ kind, span }, place) => {
    const line = text.slice(span.start, span.end);
    // Of a heading in small letters only the first line below the title is sure.
    const isHeading = kind === 'heading' && (isCapitals(line) || place === 0 || isSaidAbove(head, place, text, whole));
    return kind === 'paragraph' || isHeading ? keysOf(line) : '';
  });
  const again = keys.flatMap((first, place) => {
    const line = text.slice(head[place]?.span.start, head[place]?.span.end);
    if (first === whole || isSaidWithSite(line, whole)) return [place];
    const parts = first === '' ? [] : partsOf(keys.slice(place, place + mostParts), whole);
    return parts.map((_, at) => place + at);
  });
  return head.flatMap(({ span }, place) => (again.includes(place) ? [{ kind: 'subject', span }] : []));
}

/**
 * `Skip to content`, `Search`, `Author`, `Ann Lee`, `Home` between the title that a window has and the one that its page shows: a page that was
 * saved as text. All of them are a few words without a stop.
 */
export function menuBelowTitle(
  { title, text, blocks, shapes }: Pick<DraftArticle, 'title' | 'text' | 'blocks' | 'shapes'>,
  known: readonly Furniture[],
): Furniture[] {
  if (title === undefined) return [];
  const whole = keysOf(text.slice(title.start, title.end));
  const end = endOfLastTitle(text, title, whole);
  const says = (line: string): boolean => keysOf(line) === whole || isSaidWithSite(line, whole);
  const menu = blocks.filter(({ span }) => span.end <= end && !says(text.slice(span.start, span.end)));
  const isEntry = ({ kind, span }: Block): boolean =>
    (kind === 'paragraph' || shapes.has(span.start)) &&
    wordsOf(text, span.start, span.end).length <= mostOfEntry &&
    !endsSentence(text.slice(span.start, span.end));
  const isWindow = blocks.some(
    ({ span }) => span.end <= end && isSaidWithSite(text.slice(span.start, span.end), whole),
  );
  if (menu.length < (isWindow ? 1 : fewestOfMenu) || !menu.every(isEntry)) return [];
  // "REPORT A FAULT" in a menu is no office that a paper comes from.
  const isKnown = ({ span }: Block): boolean =>
    known.some(({ kind, span: { start } }) => kind !== 'letterhead' && start === span.start);
  return menu.flatMap((block) => (isKnown(block) ? [] : [{ kind: 'related' as const, span: block.span }]));
}
const fewestOfMenu = 5;
/** In words. */
const mostOfEntry = 5;

/** Where the last line of the head ends that says the title again, or the title itself where the window's stands above it. */
function endOfLastTitle(text: string, title: Span, whole: string): number {
  let at = 0;
  let end = 0;
  let count = 0;
  for (const line of text.split('\n')) {
    if (line !== '') count += 1;
    if (count > longestHead || (endsSentence(line) && line.length >= shortestBody)) break;
    const isOther = at < title.start || at >= title.end;
    if (isOther && (keysOf(line) === whole || isCutOff(line, whole))) end = at + line.length;
    if (at < title.start && isSaidWithSite(line, whole)) end = title.end;
    at += line.length + 1;
  }
  return end;
}

/** `Ferry sold - Tram Post`; the window may write another dash in the title than the page. */
function isSaidWithSite(line: string, whole: string): boolean {
  const title = beforeSite(line);
  return title !== undefined && keysOf(title) === whole;
}

/** `Ferry sold to the town of Low...`: where a page says the way to itself, a long title has no room. */
const isCutOff = (line: string, whole: string): boolean => {
  const keys = keysOf(line);
  return /(?:…|\.{3})$/u.test(line) && keys.length >= shortestCut && whole.startsWith(keys);
};
/** In letters. */
const shortestBody = 120;
const shortestCut = 20;

/** The first lines that say the whole together; none where they do not. */
function partsOf(keys: readonly string[], whole: string): readonly string[] {
  const count = keys.findIndex((_, at) => keys.slice(0, at + 1).join(' ') === whole) + 1;
  return keys.slice(0, count);
}

/** A narrow column breaks a headline so often. */
const mostParts = 6;

/** All that stands above says the title too. */
const isSaidAbove = (head: readonly Block[], place: number, text: string, whole: string): boolean =>
  head.slice(0, place).every(({ span }) => keysOf(text.slice(span.start, span.end)) === whole);

/** Blocks at the head, beside those that are known as furniture, and with them. */
const searched = 20;
const longestHead = 30;

const keysOf = (text: string): string =>
  wordsOf(text.slice(0, longest))
    .map(({ key }) => key)
    .join(' ');

/** No title is longer. */
const longest = 500;
