import type { Heading, Image, Paragraph, RootContent, Table } from 'mdast';
import { BriefdeckError } from '../../diagnostics/error.js';
import { refuseTooComplex } from '../../read/markdown/limits.js';
import { parseMarkdown } from '../../read/markdown/parse-markdown.js';
import { readAttributes, type Attributes } from './attributes.js';
import { openOutline, type Opened } from './front-matter.js';
import { lineOf } from './point-text.js';
import { pointOfParagraphs, pointOfQuotation, pointsOfList } from './read-point.js';
import type { TypedPicture, TypedPoint, TypedTopic } from './typed-topic.js';

/** An outline as it is typed. */
export interface TypedOutline extends Omit<Opened, 'body'> {
  readonly topics: readonly TypedTopic[];
}

/**
 * Reads an outline: CommonMark with tables, `##` a topic, attributes in braces behind its heading.
 *
 * @param file what to call it in errors
 * @throws BriefdeckError of kind `input` that names line and column: `input.outline`, `input.too-complex`
 */
export async function readOutline(text: string, file: string): Promise<TypedOutline> {
  const { body: typed, front, lineOf: line } = openOutline(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file);
  refuseTooComplex(typed, file);
  const { body, headings, notes } = takenApart(typed, file);
  const { children } = await parseMarkdown(body);
  const source: Source = {
    body,
    file,
    attributesAt: (at) => headings.get(at) ?? { words: [], values: new Map() },
    notesAt: (at) => notes.get(at),
  };
  const starts = children.flatMap((node, index) => (isTopic(node, source) ? [index] : []));
  const before = children.slice(0, starts[0] ?? children.length);
  const title = titleIn(before, source);
  return {
    front: { ...(title === undefined ? {} : { title }), ...front },
    lineOf: line,
    topics: starts.map((start, index) => topicOf(children.slice(start, starts[index + 1]), source)),
  };
}

/**
 * What Markdown is not to read is taken out first: the braces behind headings, where quotation marks and stars are no marks, and notes,
 * which are taken as they are typed. Lines keep their numbers.
 */
function takenApart(typed: string, file: string) {
  const headings = new Map<number, Attributes>();
  const notes = new Map<number, string>();
  let topic = 0;
  let noted: string[] | undefined;
  const body = typed.split('\n').map((content, index) => {
    // "##Topic" is a heading to whoever types it.
    const [, signs, words = ''] = /^( {0,3}##)(?:[ \t]+|(?=[^#\s]))(.*)$/.exec(content) ?? [];
    if (signs !== undefined) {
      const { heading, attributes, unclosed } = readAttributes(words);
      if (unclosed !== undefined)
        throw new BriefdeckError('input', 'input.outline', 'The brace behind the heading is not closed.', {
          hint: 'Put } at the end of the line; for a brace that belongs to the heading write \\{.',
          place: { file, line: index + 1, column: content.length - words.length + unclosed + 1 },
        });
      [topic, noted] = [index + 1, undefined];
      headings.set(topic, attributes);
      return `${signs} ${heading}`;
    }
    if (noted === undefined && !notesOpener.test(content)) return content.replace(typedBullet, '$1-');
    noted = [...(noted ?? []), content.replace(noted === undefined ? notesOpener : /^$/, '').trimEnd()];
    notes.set(
      topic,
      noted
        .map((line) => line.replace(/^(\s*)\\(?=[#\\])/, '$1'))
        .join('\n')
        .trim(),
    );
    return '';
  });
  return { body: body.join('\n'), headings, notes };
}

/** Signs of lists as other programs set them. */
const typedBullet = /^(\s*)[•●▪◦‣⁃∙](?=\s+\S)/u;

const notesOpener = /^Notes?:(?:\s|$)/i;

interface Source {
  readonly body: string;
  readonly file: string;
  /** What stands behind the heading on a line, and the notes of its topic. */
  readonly attributesAt: (line: number) => Attributes;
  readonly notesAt: (line: number) => string | undefined;
}

const isHeading = (node: RootContent, { body }: Source): node is Heading =>
  node.type === 'heading' && body.charAt(node.position?.start.offset ?? 0) === '#';

const isTopic = (node: RootContent, source: Source): boolean => isHeading(node, source) && node.depth === 2;

/** `# Title` above the topics; whatever else stands there belongs to none. */
function titleIn(nodes: readonly RootContent[], source: Source): string | undefined {
  let title: string | undefined;
  for (const node of nodes) {
    if (isSilent(node)) continue;
    if (isHeading(node, source) && (title !== undefined || node.depth > 1))
      throw fault(
        node,
        source,
        'Two signs make a topic: ##.',
        `Write them in place of ${'#'.repeat(node.depth)}, which ${node.depth === 1 ? 'is the title of the deck and stands once' : 'opens none'}.`,
      );
    if (!isHeading(node, source))
      throw fault(
        node,
        source,
        'These words stand in no topic.',
        'Write a heading above them: ## and what the slide is about.',
      );
    title = textOf(node.children, source);
  }
  return title;
}

/** Comments and rules are for whoever reads the file. */
const isSilent = (node: RootContent): boolean =>
  node.type === 'thematicBreak' ||
  node.type === 'definition' ||
  (node.type === 'html' && node.value.startsWith('<!--'));

function topicOf([heading, ...nodes]: readonly RootContent[], source: Source): TypedTopic {
  const content = nodes.filter((node) => !isSilent(node));
  const start = heading?.position?.start ?? { line: 1, column: 1 };
  const quotations = content.flatMap((node) =>
    node.type === 'blockquote' ? (pointOfQuotation(node, source.body) ?? []) : [],
  );
  const parts = content.map((node) => partOf(node, source));
  const tables = content.flatMap((node) => (node.type === 'table' ? [node] : []));
  const [table, another] = tables;
  if (another !== undefined)
    throw fault(another, source, 'A topic holds one table.', 'Write a heading of its own above this one.');
  const notes = source.notesAt(start.line);
  return {
    heading: heading?.type === 'heading' ? textOf(heading.children, source) : '',
    attributes: source.attributesAt(start.line),
    points: parts.flatMap(({ points }) => points),
    isNumbered: content.some((node) => node.type === 'list' && node.ordered === true),
    quotations,
    table: table && cellsOf(table, source),
    pictures: parts.flatMap(({ picture }) => picture ?? []),
    captions: parts.flatMap(({ caption }) => caption ?? []),
    notes: notes === '' ? undefined : notes,
    place: { line: start.line, column: start.column },
  };
}

interface Part {
  readonly points: readonly TypedPoint[];
  readonly picture?: readonly TypedPicture[];
  readonly caption?: { readonly text: string; readonly credit?: string };
}

function partOf(node: RootContent, source: Source): Part {
  switch (node.type) {
    case 'list':
      return { points: pointsOfList(node, source.body) };
    case 'paragraph':
      return partOfParagraph(node, source);
    case 'blockquote':
      if (pointOfQuotation(node, source.body) === undefined && node.children.some(({ type }) => type !== 'paragraph'))
        throw fault(
          node,
          source,
          'This quotation holds no words of its own.',
          'Write the words behind >, without a list.',
        );
      return { points: [] };
    case 'table':
      return { points: [] };
    case 'heading':
      throw fault(
        node,
        source,
        'No heading stands inside a topic.',
        'Give it two signs (##) to make a topic of it, or make it a line of the list.',
      );
    default:
      throw fault(node, source, 'This can be shown on no slide.', 'Make it lines of a list, a quotation or a table.');
  }
}

function partOfParagraph(node: Paragraph, source: Source): Part {
  const images = node.children.flatMap((child) => (child.type === 'image' ? [child] : []));
  const others = node.children.some(
    (child) => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (images.length > 0 && !others) return { points: [], picture: images.map(pictureOf) };
  const point = pointOfParagraphs([node], source.body);
  if (point === undefined) return { points: [] };
  if (!captionOpener.test(typedOf(node, source))) return { points: [point] };
  const text = point.text.replace(captionOpener, '');
  const credit = point.role === undefined ? point.speaker : `${point.speaker ?? ''}, ${point.role}`;
  return { points: [], caption: { text, ...(credit === undefined ? {} : { credit }) } };
}

const captionOpener = /^Captions?:\s+/i;
const pictureOf = ({ url, alt, title }: Image): TypedPicture => ({
  image: url,
  text: lineOf(alt ?? ''),
  ...(title == null || title === '' ? {} : { credit: lineOf(title) }),
});

function cellsOf({ children }: Table, source: Source): NonNullable<TypedTopic['table']> {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => textOf(cell.children, source)));
  return { columns: head.every((cell) => cell === '') ? [] : head, rows };
}

const textOf = (children: Paragraph['children'], { body }: Source): string =>
  pointOfParagraphs([{ type: 'paragraph', children }], body)?.text ?? '';

const typedOf = ({ position }: RootContent, { body }: Source): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const fault = ({ position }: RootContent, { file }: Source, message: string, hint: string): BriefdeckError =>
  new BriefdeckError('input', 'input.outline', message, {
    hint,
    place: { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 },
  });
