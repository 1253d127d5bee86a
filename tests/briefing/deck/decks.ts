import { asEdited } from '../../../src/edited.js';
import type { EditedBriefing } from '../../../src/briefing/deck/edited-briefing.js';
import type { Article } from '../../../src/model/article.js';
import type { Briefing, Point } from '../../../src/model/briefing.js';
import { withChildren } from '../../../src/model/points.js';
import { readPackage } from '../../../src/opc/read.js';
import { deckOf, type DeckOptions } from '../../../src/pipeline.js';
import { pptxOf } from '../../../src/formats.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { brief } from '../../compose/support/brief.js';

/** The file of a briefing's deck. */
export async function pptxFrom(
  briefing: Briefing,
  options: DeckOptions & { readonly article?: Article } = {},
): Promise<Uint8Array> {
  const { value: deck } = await deckOf(briefing, brief, options);
  return (await pptxOf(deck, briefing, brief)).bytes;
}

/** What comes back from a deck's file. */
export const backFrom = (bytes: Uint8Array, briefing: Briefing): EditedBriefing =>
  asEdited(briefing, readShownDeck(readPackage(bytes)));

/** A briefing as its reader sees it: each topic with its heading, its lines as deep as they stand, its notes. */
export const seenIn = ({ title, topics }: Briefing): string[] => [
  `# ${title}`,
  ...topics.flatMap(({ heading, points, quote, figure, table, speaker, label, captions, notes }) => [
    `## ${heading}`,
    ...(label === undefined ? [] : [`label ${label}`]),
    ...(speaker === undefined ? [] : [`speaker ${speaker}`]),
    ...(figure === undefined ? [] : [`figure ${figure.value}: ${figure.of}`]),
    ...(quote === undefined ? [] : [`> ${quote.text} — ${quote.speaker ?? ''}, ${quote.role ?? ''}`]),
    ...points.flatMap((point) => linesOf(point, 0)),
    ...[...(table === undefined ? [] : [table.columns, ...table.rows])].map((row) => `| ${row.join(' | ')} |`),
    ...captions.map(({ text, credit }) => `caption ${text} (${credit ?? ''})`),
    ...(notes === undefined ? [] : notes.split('\n').map((line) => `notes ${line}`)),
  ]),
];

function linesOf(point: Point, depth: number): string[] {
  const { text, when, figure, speaker, children = [] } = point;
  const about = [when, figure?.value, speaker].filter((part) => part !== undefined);
  const line = `${'  '.repeat(depth)}- ${text}${about.length === 0 ? '' : ` (${about.join('; ')})`}`;
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1))];
}

/** What lines came and went between two briefings, as a reader sees them. */
export function changesBetween(before: Briefing, after: Briefing): string[] {
  const [was, is] = [seenIn(before), seenIn(after)];
  const gone = was.filter((line, index) => countOf(was, line, index) > is.filter((one) => one === line).length);
  const come = is.filter((line, index) => countOf(is, line, index) > was.filter((one) => one === line).length);
  return [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
}

const countOf = (lines: readonly string[], line: string, upTo: number): number =>
  lines.slice(0, upTo + 1).filter((one) => one === line).length;

/** All points of a briefing, those below others too. */
export const allPoints = ({ topics }: Briefing): Point[] =>
  topics.flatMap(({ points }) => points.flatMap(withChildren));
