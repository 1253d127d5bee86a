import type { Definition, Root, RootContent } from 'mdast';
import { withoutReferences } from '../html/character-references.js';
import type { Part } from '../marked/marked-document.js';
import { levelBelow } from '../marked/numbered-sections.js';
import { endsSentence } from '../lines/line.js';
import { emphasised } from '../lines/typed-signs.js';
import { joinCaptions } from './join-captions.js';
import { linesOf } from './lines-of.js';
import { listOf } from './list-of.js';
import { sectionsOfList } from './numbered-sections.js';
import { type Draft, type Piece, piecesOf } from './passage.js';
import type { Pictures } from './picture-of.js';
import { captionOfHtml, picturesOfHtml } from './pictures-of-html.js';
import { rowsOf } from './rows-of.js';

/**
 * The parts of the article in a Markdown tree. Fenced code is dropped, since it is no text of an article; indented code is
 * kept, since it mostly is a paragraph that somebody typed with spaces before it.
 *
 * @param text that the tree was made of
 */
export function partsOf(tree: Root, text: string): Part[] {
  const pictures: Pictures = new Map(
    tree.children
      .filter((node): node is Definition => node.type === 'definition')
      .map((node) => [node.identifier, node]),
  );
  let level = 1;
  return joinCaptions(
    tree.children.flatMap((node) => {
      if (node.type === 'heading') level = node.depth;
      return draftsOf(node, { text, pictures, quoted: false, level });
    }),
  );
}

interface Surroundings {
  readonly text: string;
  readonly pictures: Pictures;
  readonly quoted: boolean;
  /** Of the heading above, from 1. */
  readonly level: number;
}

function draftsOf(node: RootContent, around: Surroundings): Draft[] {
  switch (node.type) {
    case 'heading': {
      const lines = linesOf(node.children, around.pictures);
      const text = withoutAttributes(lines.map((line) => line.text).join(' '));
      if (isAboveRule(node, text, around.text)) return piecesOf(lines);
      const pictures = piecesOf(lines).filter(({ kind }) => kind === 'picture');
      return [{ kind: 'heading', level: node.depth, text }, ...pictures];
    }
    case 'paragraph': {
      const lines = linesOf(node.children, around.pictures).filter(({ text }) => !isTemplate(text));
      const pieces = piecesOf(lines).filter((piece) => !isFootnote(piece));
      return around.quoted ? pieces.map(asQuote) : pieces;
    }
    case 'blockquote':
      return node.children.flatMap((child) => draftsOf(child, { ...around, quoted: true }));
    case 'list': {
      const sections = sectionsOfList(node);
      if (sections === undefined) return listOf(node, around.pictures, around.text);
      const level = levelBelow(around.level);
      return sections.flatMap(({ heading, number, below }): Draft[] => {
        const text = linesOf(heading.children, around.pictures)
          .map((line) => line.text)
          .join(' ');
        return [
          { kind: 'heading', level, text: `${number} ${text}` },
          ...below.flatMap((child) => draftsOf(child, { ...around, level })),
        ];
      });
    }
    case 'table':
      return [{ kind: 'table', ...rowsOf(node, around.pictures) }];
    case 'code':
      return isFenced(node.position?.start.offset, around.text) ? [] : linesOfCode(node.value);
    case 'html':
      return [...piecesOfHtml(node.value), ...headingsInHtml(node.value), ...wordsBehindHtml(node.value)];
    default:
      return [];
  }
}

function piecesOfHtml(html: string): Piece[] {
  const pictures = picturesOfHtml(html);
  const lone = pictures.length === 0 ? captionOfHtml(html) : undefined;
  return lone === undefined
    ? pictures.map((picture) => ({ kind: 'picture', picture }))
    : [{ kind: 'words', text: lone, mark: 'caption' }];
}

/** A heading that somebody typed right below the tag of a box: to the format it is part of the HTML, to everybody else a heading. */
const headingsInHtml = (html: string): Draft[] =>
  /^ *<(?:script|style|pre|textarea|!|\?)/i.test(html)
    ? []
    : [...html.matchAll(/^ {0,3}(#{1,6}) +(\S.{0,300}?)[ #]{0,9}$/gm)].map(([, signs = '', text = '']) => ({
        kind: 'heading',
        level: signs.length,
        text: text.replace(/\*\*|<[^<>]*>/g, '').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1'),
      }));

/**
 * `</table>` and words on the line below: to the format they are part of the HTML, to everybody else a paragraph; below `</figure>`, emphasised as
 * captions are, the picture's.
 */
function wordsBehindHtml(html: string): Draft[] {
  const words =
    /(?:^|\n) {0,3}<\/(?:table|div|center|figure|ul|ol|p)>[ \t]*\n([^<>#]+)$/i.exec(html)?.[1]?.trim() ?? '';
  if (!/\p{L}{2}/u.test(words)) return [];
  const text = withoutReferences(words.replace(/\s+/g, ' '));
  const set = emphasised(text);
  return [
    set === undefined
      ? { kind: 'words', text }
      : { kind: 'words', text: text.slice(set.start, set.end), look: set.look, mark: 'below' },
  ];
}

/** A paragraph with `---` right below it: to the format it is a heading, to everybody else a paragraph above a rule. */
const isAboveRule = ({ position }: RootContent, text: string, source: string): boolean =>
  (text.length > longestUnderlined || (text.length > longestHeading && endsSentence(text))) &&
  !source.startsWith('#', position?.start.offset) &&
  /\n[ \t]*-+[ \t]*$/.test(source.slice(position?.start.offset, position?.end.offset));
/** In letters; where it ends in a stop, and where not. */
const longestHeading = 100;
const longestUnderlined = 200;

const asQuote = (piece: Piece): Draft => (piece.kind === 'words' ? { ...piece, kind: 'quote' } : piece);

/** `Chapter I {#chapter-i}`: the name to link to is not read. */
const withoutAttributes = (text: string): string => text.replace(/(?<=\S) *\{[#.:][^{}]*\}$/u, '');

/**
 * `{{< gallery >}}`, `{% include player.html %}`, `{% if page.note %} {{ page.note }} {% endif %}`: orders to whoever builds the site, and
 * nothing beside them.
 */
const isTemplate = (text: string): boolean =>
  /^(?:\s*(?:\{\{[^{}]{0,1000}\}\}|\{[%#][^{}]{0,1000}[%#]\}))+\s*$/u.test(text);

const isFootnote = (piece: Piece): boolean => piece.kind === 'words' && piece.text.startsWith('[^');

const isFenced = (offset: number | undefined, text: string): boolean =>
  offset !== undefined && /^[ \t]*(?:```|~~~)/.test(text.slice(offset, offset + 10));

/** One paragraph a block of lines. */
const linesOfCode = (code: string): Draft[] => code.split(/\n\s*\n/).map((text) => ({ kind: 'words', text }));
