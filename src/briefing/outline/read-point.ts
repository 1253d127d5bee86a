import type { Blockquote, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { lineOf } from './point-text.js';
import type { Bold, TypedPoint } from './typed-topic.js';

/** The points of a list, with what stands below each. */
export const pointsOfList = (list: List, source: string): TypedPoint[] =>
  list.children.flatMap((item) => pointOfItem(item, source) ?? []);

function pointOfItem({ children }: ListItem, source: string): TypedPoint | undefined {
  const paragraphs = children.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
  const lists = children.flatMap((child) => (child.type === 'list' ? [child] : []));
  const below = lists.flatMap((list) => pointsOfList(list, source));
  const point = pointOfParagraphs(paragraphs, source);
  return point && { ...point, children: below };
}

/** A quotation: its words, and who says it below them or behind a dash. */
export function pointOfQuotation({ children }: Blockquote, source: string): TypedPoint | undefined {
  const paragraphs = children.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
  const point = pointOfParagraphs(paragraphs, source);
  if (point === undefined || point.speaker !== undefined) return point;
  const [, words, name] = saidBehind.exec(point.text) ?? [];
  return words === undefined || name === undefined ? point : { ...point, text: words, ...namesIn(name) };
}

/** `“We have paid already.” — Ann Lee`, on one line. */
const saidBehind = /^([“"«„「].*[”"»“」][.,]?)\s+(?:—|–|--?)\s+(\S.*)$/u;

/** A line of a paragraph: its runs, and the same as it is typed. */
interface Line {
  readonly runs: readonly Run[];
  readonly typed: string;
}

interface Run {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'stressed';
}

/** Paragraphs that belong to one point as that point. */
export function pointOfParagraphs(paragraphs: readonly Paragraph[], source: string): TypedPoint | undefined {
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, source));
  const last = lines.at(-1);
  const said = lines.length > 1 && last !== undefined ? attribution.exec(last.typed)?.[1] : undefined;
  const own = said === undefined ? lines : lines.slice(0, -1);
  const [first, ...others] = own;
  if (first === undefined) return undefined;
  const isLead = others.length > 0 && first.runs.every(({ look, text }) => look === 'bold' || text.trim() === '');
  const runs = joined(isLead ? others : own);
  const all = lineOf(runs.map(({ text }) => text).join(''));
  const isLocked = locked.test(own.at(-1)?.typed ?? '');
  const text = isLocked ? all.replace(locked, '') : all;
  if (text === '') return undefined;
  const bold: Bold | undefined = isLead ? { text: textOf(first.runs), place: 'above' } : boldIn(runs, text);
  return {
    text,
    ...(bold === undefined ? {} : { bold }),
    stressed: runs.flatMap((run) =>
      run.look === 'stressed' ? (lineOf(run.text) === '' ? [] : [lineOf(run.text)]) : [],
    ),
    ...(said === undefined ? {} : namesIn(said)),
    lock: isLocked,
    children: [],
  };
}

const attribution = /^(?:—|–|--?)\s+(\S.*)$/u;
const locked = /\s\{lock\}$/;

/** "Name, role"; a comma behind a backslash is part of the name. */
function namesIn(typed: string): Pick<TypedPoint, 'speaker' | 'role'> {
  const [, name = typed, role] = /^((?:[^,\\]|\\.)*),\s*(\S.*)$/u.exec(typed) ?? [];
  return { speaker: unescaped(name), ...(role === undefined ? {} : { role: unescaped(role) }) };
}

const unescaped = (typed: string): string => lineOf(typed.replace(/\\([!-/:-@[-`{-~])/g, '$1'));

function boldIn(runs: readonly Run[], text: string): Bold | undefined {
  const bold = runs.find(({ look, text: own }) => look === 'bold' && own.trim() !== '');
  if (bold === undefined) return undefined;
  const words = lineOf(bold.text);
  return {
    text: words,
    place: text.startsWith(words) && runs.find((run) => run.text.trim() !== '') === bold ? 'start' : 'within',
  };
}

const textOf = (runs: readonly Run[]): string => lineOf(runs.map(({ text }) => text).join(''));

const joined = (lines: readonly Line[]): Run[] =>
  lines.flatMap(({ runs }, index): Run[] => [...(index === 0 ? [] : [{ text: ' ', look: 'plain' as const }]), ...runs]);

function linesOf(paragraph: Paragraph, source: string): Line[] {
  const from = paragraph.position?.start.offset ?? 0;
  const typed = source
    .slice(from, paragraph.position?.end.offset ?? from)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s>]*/, '').trimEnd());
  const lines: Run[][] = [[]];
  for (const run of paragraph.children.flatMap((node) => runsOf(node, 'plain'))) {
    run.text.split(/\r?\n/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map((runs, index) => ({ runs, typed: typed[index] ?? '' })).filter(({ runs }) => textOf(runs) !== '');
}

function runsOf(node: PhrasingContent, look: Run['look']): Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, look }];
    case 'break':
      return [{ text: '\n', look: 'plain' }];
    case 'strong':
      return merged(
        node.children.flatMap((child) => runsOf(child, 'bold')),
        'bold',
      );
    case 'emphasis':
      return merged(
        node.children.flatMap((child) => runsOf(child, look === 'bold' ? 'bold' : 'stressed')),
        look === 'bold' ? 'bold' : 'stressed',
      );
    case 'link':
    case 'linkReference':
    case 'delete':
      return node.children.flatMap((child) => runsOf(child, look));
    default:
      return [];
  }
}

/** Marks within marks say no more than the outer ones. */
const merged = (runs: readonly Run[], look: Run['look']): Run[] => [
  { text: runs.map(({ text }) => text).join(''), look },
];
