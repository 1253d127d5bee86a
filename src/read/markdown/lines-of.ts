import type { PhrasingContent } from 'mdast';
import { type Picture, pictureOf, type Pictures } from './picture-of.js';
import { picturesOfHtml } from './pictures-of-html.js';

/** A line as it was typed within a paragraph, without its marks. */
export interface TypedLine {
  readonly text: string;
  /** All of its words are emphasised. */
  readonly emphasised: boolean;
  /** It was ended on purpose, by two spaces, a backslash or `<br>`. */
  readonly hard: boolean;
  /** Those that stand before its words, and the others. */
  readonly before: readonly Picture[];
  readonly after: readonly Picture[];
}

/** The lines of running text; links are their words, footnote marks are left out. */
export function linesOf(content: readonly PhrasingContent[], pictures: Pictures): TypedLine[] {
  const lines: TypedLine[] = [];
  let runs: { text: string; emphasised: boolean }[] = [];
  let before: Picture[] = [];
  let after: Picture[] = [];
  const endLine = (hard: boolean): void => {
    const text = runs
      .map((run) => run.text)
      .join('')
      .replace(/\[\^[^\]\s]{1,40}\](?!:)/g, '')
      .trim();
    const emphasised = text !== '' && runs.every((run) => run.emphasised || run.text.trim() === '');
    if (text !== '' || before.length > 0) lines.push({ text, emphasised, hard, before, after });
    [runs, before, after] = [[], [], []];
  };
  const addText = (text: string, emphasised: boolean): void => {
    text.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) endLine(false);
      runs.push({ text: piece, emphasised });
    });
  };
  const addPictures = (found: readonly Picture[]): void => {
    (runs.some(({ text }) => text.trim() !== '') ? after : before).push(...found);
  };
  const walk = (nodes: readonly PhrasingContent[], emphasised: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'break') endLine(true);
      else if (node.type === 'text' || node.type === 'inlineCode') addText(node.value, emphasised);
      else if (node.type === 'image' || node.type === 'imageReference') addPictures(pictureOf(node, pictures));
      else if (node.type === 'html' && /^<br\b/i.test(node.value)) endLine(true);
      else if (node.type === 'html') addPictures(picturesOfHtml(node.value));
      else if ('children' in node)
        walk(node.children, emphasised || node.type === 'emphasis' || node.type === 'strong');
    }
  };
  walk(content, false);
  endLine(true);
  return lines;
}
