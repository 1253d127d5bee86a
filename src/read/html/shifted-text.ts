import { isNoteMark } from '../raised/note-mark.js';
import { type Shift, shifted } from '../raised/raised.js';
import type { GrowingElement } from './parse-html.js';
import { attribute, type HtmlElement, silentTags, textOf } from './tree.js';

/**
 * Writes the raised and lowered text of a page in signs of its own, in place, and takes the marks of notes out. Every element
 * stays, since Readability's answer goes by their numbers.
 */
export function setShifted(element: GrowingElement): void {
  element.children.forEach((child, index) => {
    if (typeof child === 'string' || silentTags.has(child.tag)) return;
    const shift = shiftOf(child);
    if (child.tag === 'a' && leadsToNote(child, false)) write(child, '');
    else if (shift === undefined) setShifted(child);
    else setPiece(child, shift, element.children[index - 1]);
  });
}

function setPiece(
  element: GrowingElement,
  shift: 'raised' | 'lowered',
  before: HtmlElement | string | undefined,
): void {
  const words = piecesOf(element).join('');
  if (isOfNotes(element, words)) {
    write(element, '');
    return;
  }
  const set = shifted(words, shift, typeof before === 'string' ? before : '');
  if (set !== words) write(element, set);
}

/** Whether a raised piece holds marks of notes and nothing else: `1`, or `1, 2`. */
function isOfNotes(element: GrowingElement, words: string): boolean {
  const links = element.tag === 'a' ? [element] : linksIn(element);
  const marks = links.filter((link) => leadsToNote(link, true)).map((link) => piecesOf(link).join(''));
  const rest = marks.reduce((left, mark) => left.replace(mark, ''), words);
  return marks.length > 0 && /^[\s,;–—()[\]-]*$/.test(rest);
}

function linksIn(element: GrowingElement): GrowingElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.tag === 'a' ? [child] : linksIn(child),
  );
}

function leadsToNote(link: GrowingElement, isRaised: boolean): boolean {
  const target = attribute(link, 'href');
  if (!target.includes('#') || isLong(link)) return false;
  const named = /noteref|footnote-?ref/i.test(
    ['role', 'epub:type', 'class', 'rel'].map((name) => attribute(link, name)).join(' '),
  );
  const raised = isRaised || named || textOf(link, (inner) => shiftOf(inner) === 'raised') === '';
  return isNoteMark(piecesOf(link).join(''), target, raised);
}

/** Whether an element holds more than a mark may; it is looked into no further than that. */
function isLong(element: GrowingElement): boolean {
  let left = longestMark;
  const holdsMore = ({ children }: GrowingElement): boolean =>
    children.some((child) => {
      if (typeof child !== 'string') return holdsMore(child);
      left -= child.length;
      return left < 0;
    });
  return holdsMore(element);
}

/** Characters. */
const longestMark = 12;

function shiftOf(element: HtmlElement): Shift {
  if (element.tag === 'sup') return 'raised';
  if (element.tag === 'sub') return 'lowered';
  const [, way] = /vertical-align\s*:\s*(super|sub)\b/i.exec(attribute(element, 'style').slice(0, 300)) ?? [];
  return way === undefined ? undefined : way.toLowerCase() === 'super' ? 'raised' : 'lowered';
}

/** The pieces of text in an element, in their order. */
function piecesOf(element: GrowingElement): string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : piecesOf(child)));
}

/** Puts a text in place of all that an element holds: into its first piece; the others become empty. */
function write(element: GrowingElement, text: string): void {
  let left = text;
  const put = ({ children }: GrowingElement): void => {
    children.forEach((child, index) => {
      if (typeof child !== 'string') put(child);
      else {
        children[index] = left;
        left = '';
      }
    });
  };
  put(element);
}
