import type { Link, PhrasingContent } from 'mdast';
import { hasLetterOrDigit } from '../../language/index.js';
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
  /** It was broken inside words that are emphasised as one. */
  readonly torn: boolean;
  /** Its words follow its picture without so much as a space, and the picture is no link. */
  readonly glued: boolean;
}

/** The lines of running text; links are their words, footnote marks are left out, raised text is in signs of its own. */
export function linesOf(content: readonly PhrasingContent[], pictures: Pictures): TypedLine[] {
  const lines: TypedLine[] = [];
  let runs: Run[] = [];
  let shift: Shift;
  let before: Picture[] = [];
  let after: Picture[] = [];
  let glued = false;
  let mayGlue = false;
  const endLine = (hard: boolean, torn = false): void => {
    const text = textOfRuns(runs)
      .replace(/\[\^[^\]\s]{1,40}\](?!:)/g, '')
      .trim();
    const shown = runs.filter((run) => run.text.trim() !== '');
    const look = text === '' ? undefined : (commonLook(shown) ?? openingLook(shown, text));
    if (text !== '' || before.length > 0) lines.push({ text, look, hard, torn, before, after, glued });
    [runs, before, after, glued, mayGlue, shift] = [[], [], [], false, false, undefined];
  };
  const addText = (text: string, look: Look): void => {
    text.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) endLine(false, look.bold === true || look.italic === true);
      if (look.link !== true && runs.at(-1)?.look.link === true && isGlued(runs, piece)) endLine(true);
      if (mayGlue) glued = /^\S/.test(piece);
      mayGlue = false;
      runs.push({ text: piece, look, shift });
    });
  };
  const addPictures = (found: readonly Picture[]): void => {
    (runs.some(({ text }) => text.trim() !== '') ? after : before).push(...found);
  };
  const walk = (nodes: readonly PhrasingContent[], look: Look, linked = false): void => {
    for (const node of nodes) {
      if (node.type === 'break') endLine(true);
      else if (node.type === 'text' || node.type === 'inlineCode') addText(node.value, look);
      else if (node.type === 'image' || node.type === 'imageReference') {
        addPictures(pictureOf(node, pictures));
        mayGlue = !linked && runs.length === 0;
      } else if (node.type === 'html' && /^<br\b/i.test(node.value)) endLine(true);
      else if (node.type === 'html' && shiftTag.test(node.value)) shift = shiftBehind(node.value);
      else if (node.type === 'html') addPictures(picturesOfHtml(node.value));
      else if (node.type === 'link' && isNoteMark(plainWords(node), node.url, shift === 'raised')) continue;
      else if ('children' in node)
        walk(node.children, { ...look, ...looks[node.type] }, linked || node.type === 'link');
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

const looks: Readonly<Record<string, Look>> = {
  emphasis: { italic: true },
  strong: { bold: true },
  link: { link: true },
  linkReference: { link: true },
};

/** `[See here](…)The ferry …`: words with a capital follow a link that opens the line, and not so much as a space parts them. */
const isGlued = (runs: readonly Run[], piece: string): boolean =>
  runs.every(({ look, text }) => look.link === true || text.trim() === '') &&
  /\p{Ll}$/u.test(runs.at(-1)?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(piece);

interface Run {
  readonly text: string;
  readonly look: Look;
  readonly shift: Shift;
}

/** What all runs have; nothing where they have nothing in common. */
function commonLook(runs: readonly Run[]): Look | undefined {
  const bold = runs.every(({ look }) => look.bold);
  const italic = runs.every(({ look }) => look.italic);
  const link = areLink(runs);
  if (!bold && !italic && !link) return undefined;
  return { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(link ? { link } : {}) };
}

/** `**Results.** The gates held.`: what a heading in the line of its paragraph, or the name of a step, is told by. */
function openingLook(runs: readonly Run[], text: string): Look | undefined {
  const end = runs.findIndex(({ look }) => look.bold !== true && look.italic !== true);
  const opening = textOfRuns(runs.slice(0, Math.max(end, 0))).trim();
  return opening !== '' && text.startsWith(opening) ? { opening } : undefined;
}

/** There is a link, and hardly a letter beside it. */
const areLink = (runs: readonly Run[]): boolean =>
  runs.some(({ look, text }) => look.link === true && hasLetterOrDigit(text)) &&
  runs.filter(({ look }) => look.link !== true).reduce((sum, { text }) => sum + lettersOf(text), 0) <= mostBeside;

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Letters of a word or two: "Video", "See also". */
const mostBeside = 8;
