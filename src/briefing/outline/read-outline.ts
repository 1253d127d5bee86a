import type { Heading, Image, Paragraph, RootContent, Table } from 'mdast';
import { BriefdeckError } from '../../diagnostics/error.js';
import { refuseTooComplex } from '../../read/markdown/limits.js';
import { parseMarkdown } from '../../read/markdown/parse-markdown.js';
import { readAttributes } from './attributes.js';
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
  const { body: typed, front, lineOf: line } = openOutline(text.replace(/^\uFEFF/, ''), file);
  refuseTooComplex(typed, file);
  const headings = new Map<number, ReturnType<typeof readAttributes>>();
  // Braces are taken off before Markdown is read: quotation marks and stars inside them are no marks.
  const body = typed
    .split('\n')
    .map((content, index) => {
      const [, signs, words = ''] = /^( {0,3}##[ \t]+)(.*)$/.exec(content.replace(/\r$/, '')) ?? [];
      if (signs === undefined) return content;
      const read = readAttributes(words);
      headings.set(index + 1, read);
      return signs + read.heading;
    })
    .join('\n');
  const { children } = await parseMarkdown(body);
  const source: Source = {
    body,
    file,
    attributesAt: (at) => headings.get(at)?.attributes ?? { words: [], values: new Map() },
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

interface Source {
  readonly body: string;
  readonly file: string;
  readonly attributesAt: (line: number) => ReturnType<typeof readAttributes>['attributes'];
}

const isHeading = (node: RootContent, { body }: Source): node is Heading =>
  node.type === 'heading' && body.charAt(node.position?.start.offset ?? 0) === '#';

const isTopic = (node: RootContent, source: Source): boolean => isHeading(node, source) && node.depth === 2;

/** `# Title` above the topics; whatever else stands there belongs to none. */
function titleIn(nodes: readonly RootContent[], source: Source): string | undefined {
  let title: string | undefined;
  for (const node of nodes) {
    if (isSilent(node)) continue;
    if (title !== undefined || !isHeading(node, source) || node.depth !== 1)
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
  const notesAt = nodes.findIndex((node) => node.type === 'paragraph' && notesOpener.test(typedOf(node, source)));
  const content = (notesAt < 0 ? nodes : nodes.slice(0, notesAt)).filter((node) => !isSilent(node));
  const start = heading?.position?.start ?? { line: 1, column: 1 };
  const quotations = content.flatMap((node) =>
    node.type === 'blockquote' ? (pointOfQuotation(node, source.body) ?? []) : [],
  );
  const parts = content.map((node) => partOf(node, source));
  const tables = content.flatMap((node) => (node.type === 'table' ? [node] : []));
  const [table, another] = tables;
  if (another !== undefined)
    throw fault(another, source, 'A topic holds one table.', 'Write a heading of its own above this one.');
  const notes = notesAt < 0 ? undefined : notesOf(nodes.slice(notesAt), source);
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
const notesOpener = /^Notes?:(?:\s|$)/i;

const pictureOf = ({ url, alt, title }: Image): TypedPicture => ({
  image: url,
  text: lineOf(alt ?? ''),
  ...(title == null || title === '' ? {} : { credit: lineOf(title) }),
});

/** Notes are taken as they are typed. */
function notesOf(nodes: readonly RootContent[], { body }: Source): string {
  const [start, end] = [nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0];
  return body
    .slice(start, end)
    .replace(notesOpener, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd().replace(/^(\s*)\\(?=[#\\<`~[])/, '$1'))
    .join('\n')
    .trim();
}

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
