import type { Link, PhrasingContent } from 'mdast';
import { isNoteMark } from '../raised/note-mark.js';
import { type Shift, textOfRuns } from '../raised/raised.js';
import type { Look } from '../steps/draft-article.js';
import { type Picture, pictureOf, type Pictures } from './picture-of.js';
import { picturesOfHtml } from './pictures-of-html.js';

/** A line as it was typed within a paragraph, without its marks. */
export interface TypedLine {
  readonly text: string;
  /** How all of its words are emphasised; nothing where some aren't. */
  readonly look?: Look | undefined;
  /** It was ended on purpose, by two spaces, a backslash or `<br>`. */
  readonly hard: boolean;
  /** Those that stand before its words, and the others. */
  readonly before: readonly Picture[];
  readonly after: readonly Picture[];
}

/** The lines of running text; links are their words, footnote marks are left out, raised text is in signs of its own. */
export function linesOf(content: readonly PhrasingContent[], pictures: Pictures): TypedLine[] {
  const lines: TypedLine[] = [];
  let runs: { text: string; look: Look; shift: Shift }[] = [];
  let shift: Shift;
  let before: Picture[] = [];
  let after: Picture[] = [];
  const endLine = (hard: boolean): void => {
    const text = textOfRuns(runs)
      .replace(/\[\^[^\]\s]{1,40}\](?!:)/g, '')
      .trim();
    const look = text === '' ? undefined : commonLook(runs.filter((run) => run.text.trim() !== ''));
    if (text !== '' || before.length > 0) lines.push({ text, look, hard, before, after });
    [runs, before, after, shift] = [[], [], [], undefined];
  };
  const addText = (text: string, look: Look): void => {
    text.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) endLine(false);
      runs.push({ text: piece, look, shift });
    });
  };
  const addPictures = (found: readonly Picture[]): void => {
    (runs.some(({ text }) => text.trim() !== '') ? after : before).push(...found);
  };
  const walk = (nodes: readonly PhrasingContent[], look: Look): void => {
    for (const node of nodes) {
      if (node.type === 'break') endLine(true);
      else if (node.type === 'text' || node.type === 'inlineCode') addText(node.value, look);
      else if (node.type === 'image' || node.type === 'imageReference') addPictures(pictureOf(node, pictures));
      else if (node.type === 'html' && /^<br\b/i.test(node.value)) endLine(true);
      else if (node.type === 'html' && shiftTag.test(node.value)) shift = shiftBehind(node.value);
      else if (node.type === 'html') addPictures(picturesOfHtml(node.value));
      else if (node.type === 'link' && isNoteMark(plainWords(node), node.url, shift === 'raised')) continue;
      else if ('children' in node) walk(node.children, { ...look, ...looks[node.type] });
    }
  };
  walk(content, {});
  endLine(true);
  return lines;
}

const shiftTag = /^<\/?su[pb]\b/i;

/** What `<sup>` and `<sub>` begin, up to the tag that ends them. */
const shiftBehind = (tag: string): Shift =>
  tag.startsWith('</') ? undefined : tag.slice(0, 4).toLowerCase() === '<sup' ? 'raised' : 'lowered';

/** The words of a link as far as the mark of a note may go; marks hold no emphasis. */
const plainWords = ({ children }: Link): string =>
  children.map((child) => (child.type === 'text' ? child.value : child.type === 'html' ? '' : '…')).join('');

const looks: Readonly<Record<string, Look>> = { emphasis: { italic: true }, strong: { bold: true } };

/** What all runs have; nothing where they have nothing in common. */
function commonLook(runs: readonly { readonly look: Look }[]): Look | undefined {
  const bold = runs.every(({ look }) => look.bold);
  const italic = runs.every(({ look }) => look.italic);
  return bold || italic ? { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } : undefined;
}
