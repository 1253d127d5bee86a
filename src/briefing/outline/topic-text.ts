import type { LanguagePack } from '../../language/index.js';
import type { TopicKind } from '../../model/briefing.js';
import type { WrittenPoint, WrittenTopic } from '../written/written-briefing.js';
import { attributesText, openBrace } from './attributes.js';
import { kindByForm, labelByKind } from './form.js';
import { markedText } from './inline-text.js';
import { attributionLines, lineOf, pointLines } from './point-text.js';

/** A topic whose kind is known. */
export type KnownTopic = WrittenTopic & { readonly kind: TopicKind };

/**
 * A topic as it stands in an outline. Two topics of one text are the same to whoever edits them.
 *
 * @param told whether it opens a section that is named; those that the article's headings give are not
 */
export function topicText(
  topic: KnownTopic,
  pack: LanguagePack,
  told: { readonly opensSection?: boolean } = {},
): string {
  const blocks = [
    headingLine(topic, pack, told.opensSection === true),
    ...bodyBlocks(topic),
    ...pictureBlocks(topic),
    ...notesBlocks(topic),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headingLine(topic: KnownTopic, pack: LanguagePack, opensSection: boolean): string {
  const heading = lineOf(topic.heading ?? '');
  const quotations = quotationsOf(topic);
  const byForm = kindByForm(
    {
      heading,
      quotations: quotations.length,
      hasTable: topic.table !== undefined,
      hasPoints: (topic.points ?? []).length > 0 && topic.kind !== 'voices',
      isNumbered: topic.kind === 'enumeration',
    },
    pack,
  );
  const { kind, layout, label, speaker, first, missing = [], leftOut, lock } = topic;
  const usual = labelByKind(kind, heading, hasSeveralFigures(topic), pack);
  const values = Object.entries({
    section: opensSection ? topic.section : undefined,
    layout,
    label: label === usual ? undefined : (label ?? ''),
    speaker,
    role: officeOf(topic),
    first: first === undefined ? undefined : String(first),
    missing: missing.length === 0 ? undefined : missing.join(' '),
    more: leftOut === undefined ? undefined : String(leftOut),
  }).flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]]));
  const words = [...(kind === byForm ? [] : [kind]), ...(lock === true ? ['lock'] : [])];
  const typed = markedText(heading)
    .replace(openBrace, (rest) => `\\${rest}`)
    .replace(/\}$/, '\\}')
    .replace(/(?<=\s)#+$/, (signs) => `\\${signs}`);
  return `## ${typed}${attributesText({ words, values: new Map(values) })}`.trimEnd();
}

/** What they are who say all of a topic: it stands with the first line. */
const officeOf = ({ speaker, points: [first] = [] }: KnownTopic): string | undefined =>
  speaker !== undefined && first?.speaker === undefined ? first?.role : undefined;

/** Whether a topic of figures has one for each of its points. */
export const hasSeveralFigures = ({ figure, points = [] }: WrittenTopic): boolean =>
  figure === undefined && points.length > 1;

/** What is written as a quotation: that of the topic, or voices that are nothing but words and who says them. */
function quotationsOf({ kind, quote, points = [] }: KnownTopic): Pick<WrittenPoint, 'text' | 'speaker' | 'role'>[] {
  if (kind === 'quote') return quote === undefined ? [] : [quote];
  return kind === 'voices' && points.every(({ children = [] }) => children.length === 0) ? points : [];
}

function bodyBlocks(topic: KnownTopic): string[] {
  const { kind, figure, table, points = [] } = topic;
  const quotations = quotationsOf(topic).map((one) =>
    [markedText(lineOf(one.text)), ...attributionLines(one)].map((line) => `> ${line}`).join('\n'),
  );
  if (kind === 'voices' && quotations.length > 0) return [quotations.join('\n\n')];
  const isNumbered = kind === 'enumeration';
  // What announces a numbered list is none of its items.
  const [first] = points;
  const announces = isNumbered && points.length > 1 && first !== undefined && isAnnouncer(first);
  const listed = announces ? points.slice(1) : points;
  const lists = listed.map((point, index) => {
    const marker = isNumbered ? `${index + 1}. ` : '- ';
    return pointLines(point, { kind, marker, indent: ' '.repeat(marker.length), figure }).join('\n');
  });
  return [
    ...quotations,
    ...(announces ? [pointLines(first, { kind, marker: '', indent: '' }).join('\n')] : []),
    ...(table === undefined ? [] : [tableText(table)]),
    lists.join('\n'),
  ];
}

const isAnnouncer = ({ text, children = [], speaker }: WrittenPoint): boolean =>
  /[:：]$/u.test(text.trim()) && children.length === 0 && speaker === undefined && !/^(?:Notes|Caption)\b/.test(text);

function tableText({ columns = [], rows }: NonNullable<WrittenTopic['table']>): string {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => markedText(lineOf(cells[index] ?? '')).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

/** A picture with its caption; a caption whose picture is not at hand in words. */
function pictureBlocks({ pictures = [], captions = [] }: WrittenTopic): string[] {
  const shown = pictures.map((picture) => {
    const caption = captions.find(({ figureId }) => figureId !== undefined && figureId === picture.id);
    const { text, credit } = caption ?? { text: picture.alternative ?? '', credit: picture.credit };
    return { caption, line: pictureLine(picture.image, lineOf(text), credit) };
  });
  const others = captions.filter((caption) => shown.every((one) => one.caption !== caption));
  return [
    ...shown.map(({ line }) => line),
    ...others.map(({ text, credit }) =>
      [
        `Caption: ${markedText(lineOf(text))}`,
        ...(credit === undefined ? [] : [`— ${markedText(lineOf(credit))}`]),
      ].join('\n'),
    ),
  ];
}

function pictureLine(image: string, text: string, credit: string | undefined): string {
  const address = /^[^\s()<>\\]+$/.test(image) ? image : `<${image.replace(/[<>\\]/g, (sign) => `\\${sign}`)}>`;
  const title = credit === undefined ? '' : ` "${lineOf(credit).replace(/[\\"&]/g, (sign) => `\\${sign}`)}"`;
  return `![${markedText(text).replace(/(?<!\\)[[\]]/g, (sign) => `\\${sign}`)}](${address}${title})`;
}

/** Notes are anybody's words, on as many lines as they have; none of them opens a topic. */
function notesBlocks({ notes }: WrittenTopic): string[] {
  if (notes === undefined || notes.trim() === '') return [];
  const lines = notes.trim().split('\n');
  return ['Notes:', lines.map((line) => line.trimEnd().replace(/^(\s*)(?=[#\\])/, '$1\\')).join('\n')];
}
