import { type LanguagePack, moreLabel } from '../../../language/index.js';
import type { Figure, Quote, Topic } from '../../../model/briefing.js';
import { lastCounted } from '../../../model/points.js';
import type { Role } from '../../../model/role.js';
import type { Emphasis } from '../../../template/model.js';
import { announcesRest } from '../announces-rest.js';
import type { Entry } from '../entry.js';
import { entriesOf, plainEntry } from '../entry.js';
import type { Sheet, SheetKind } from '../sheet.js';
import { hasTwoSides } from '../sides.js';
import { stepsOf } from '../steps.js';
import { chartEntries, tableEntries } from '../table-entries.js';
import { announcersIn, taskTable } from './task-sheet.js';
import { withoutCount } from '../text/wording.js';
import { tidyOptional, tidyText } from '../text/tidy-text.js';
import { quotationOf, voiceEntries } from '../voice-entries.js';

/** The sheets of a topic: one, and a second for the points that stand beside a quotation, a table or a chart. */
export function sheetsOfTopic(told: Topic, pack: LanguagePack, emphasis: Emphasis = 'core'): Sheet[] {
  const topic = asVoices(withoutLoneVoice(told));
  const { labels } = pack;
  const isVoices = topic.kind === 'voices';
  const speaker = isVoices ? undefined : speakerOf(topic);
  const label = tidyOptional(topic.label);
  const listed = isVoices ? voiceEntries(topic) : entriesOf(topic.points, tidyOptional(topic.speaker));
  const all = [...listed, ...moreEntries(topic, listed, pack)];
  const points = shown(
    all.map((entry) => ({
      ...entry,
      core: emphasis === 'core' ? entry.core : undefined,
      // A number that is set apart is not stressed beside it as well.
      stressed: emphasis === 'core' && (topic.figure ?? entry.figure) === undefined ? entry.stressed : undefined,
    })),
  );
  const lines = shown(graphicEntries(topic, pack));
  const { kind, role } = kindOf(topic, points);
  const isGraphic = kind === 'table' || kind === 'chart';
  const entries = isGraphic ? lines : [...points, ...lines];
  const sheet: Sheet = {
    id: topic.id,
    kind,
    role,
    heading: tidyOptional(topic.heading) ?? label ?? labels.points,
    label,
    speaker,
    // One line alone is a statement, and counts nothing.
    entries: isCounted(kind, entries) ? numbered(entries, topic) : entries,
    figure: kind === 'figure' && topic.figure ? tidyFigure(topic.figure) : undefined,
    quote: kind === 'quote' && topic.quote ? tidyQuote(topic.quote) : undefined,
    ...(isGraphic ? { table: topic.table, chart: kind === 'chart' ? topic.chart : undefined } : {}),
    layout: topic.layout,
    topic,
  };
  if (topic.kind === 'tasks') return [withTasks(sheet, pack)];
  const steps = kind === 'enumeration' ? stepsOf(sheet.entries, sheet.heading, pack) : undefined;
  if (steps !== undefined) return [{ ...sheet, kind: 'steps', entries: steps }];
  const besides = kind === 'quote' ? entries : isGraphic ? points : [];
  if (besides.length === 0) return [sheet];
  const bare = { ...sheet, quote: undefined, table: undefined, chart: undefined };
  const beside: Sheet = { ...bare, id: `${topic.id}-points`, kind: 'points', role: 'points', entries: besides };
  return [kind === 'quote' ? { ...sheet, entries: [] } : sheet, beside];
}

/** Tasks stand in a table, where each names who has to do it. */
function withTasks(sheet: Sheet, pack: LanguagePack): Sheet {
  const table = taskTable(sheet.entries, pack);
  if (table === undefined) return sheet;
  const aside = announcersIn(sheet.entries).map(({ text }) => text);
  return { ...sheet, kind: 'table', role: 'table', table, namesRows: true, ...(aside.length === 0 ? {} : { aside }) };
}

/** One voice alone is a quotation, and stands as one. */
function withoutLoneVoice(topic: Topic): Topic {
  const [point, ...others] = topic.points;
  if (topic.kind !== 'voices' || point === undefined || others.length > 0 || (point.children ?? []).length > 0)
    return topic;
  const quote = quotationOf(point);
  return quote === undefined ? topic : { ...topic, kind: 'quote', quote, points: [] };
}

/** A few lines each of which somebody else says are voices, word for word or not, and what several answer; more of them would take several slides. */
function asVoices(topic: Topic): Topic {
  const { kind, points } = topic;
  const speakers = points.flatMap(({ speaker }) => tidyOptional(speaker) ?? []);
  const areVoices =
    (kind === 'points' || (kind === 'question' && tidyOptional(topic.speaker) === undefined)) &&
    topic.layout === undefined &&
    points.length <= mostVoices &&
    speakers.length === points.length &&
    points.every(({ children = [] }) => children.length === 0) &&
    new Set(speakers).size >= Math.max(2, points.length / 2);
  return areVoices ? { ...topic, kind: 'voices' } : topic;
}

/** More voices than four nobody keeps apart on a slide. */
export const mostVoices = 4;

/** Who speaks, where the heading does not say it; of who answers a question also what that is. */
function speakerOf({ kind, speaker, points, heading }: Topic): string | undefined {
  const said = tidyOptional(speaker);
  if (said !== undefined && kind === 'points' && tidyText(heading).includes(said)) return undefined;
  if (kind !== 'question' || said === undefined) return said;
  const own = points.find((point) => tidyOptional(point.speaker) === undefined || tidyOptional(point.speaker) === said);
  const role = tidyOptional(own?.role);
  return role === undefined ? said : `${said}, ${role}`;
}

const shown = (entries: readonly Entry[]): Entry[] => entries.filter(({ text }) => text !== '');

/** Below the last of some items of a list, and as deep as they stand: how many more there are, said quietly. */
function moreEntries(topic: Topic, told: readonly Entry[], pack: LanguagePack): Entry[] {
  const { id, leftOut } = topic;
  const level = lastCounted(topic)?.level;
  if (leftOut === undefined || told.length === 0 || level === undefined) return [];
  return [{ ...plainEntry(`${id}-more`, moreLabel(pack, leftOut)), level, core: [], remainder: true }];
}

/** The rows of a table say what a chart of it says. */
function graphicEntries({ id, table, chart }: Topic, pack: LanguagePack): Entry[] {
  if (table) return tableEntries(id, table);
  return chart ? chartEntries(id, chart, pack) : [];
}

/** Figures of points stand side by side; a figure or a quotation without its content is a topic of points. */
function kindOf(topic: Topic, entries: readonly Entry[]): { kind: SheetKind; role: Role } {
  switch (topic.kind) {
    case 'summary':
      return { kind: 'summary', role: 'summary' };
    case 'enumeration':
      return { kind: 'enumeration', role: 'cards' };
    case 'timeline':
      return { kind: 'timeline', role: 'timeline' };
    case 'comparison':
      return hasTwoSides(entries) ? { kind: 'comparison', role: 'comparison' } : { kind: 'points', role: 'points' };
    case 'quote':
      return topic.quote ? { kind: 'quote', role: 'quote' } : { kind: 'points', role: 'points' };
    case 'figure':
      if (topic.figure) return { kind: 'figure', role: 'figure' };
      return areFigures(entries) ? { kind: 'figures', role: 'figure' } : { kind: 'points', role: 'points' };
    case 'chart':
      if (topic.chart) return { kind: 'chart', role: 'chart' };
      return topic.table ? { kind: 'table', role: 'table' } : { kind: 'points', role: 'points' };
    case 'table':
      return topic.table ? { kind: 'table', role: 'table' } : { kind: 'points', role: 'points' };
    case 'voices':
      return { kind: 'voices', role: 'quote' };
    case 'points':
    case 'question':
    case 'tasks':
    case 'picture':
      return { kind: 'points', role: 'points' };
  }
}

function areFigures(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.every((entry) => entry.figure !== undefined);
}

const isCounted = (kind: SheetKind, entries: readonly Entry[]): boolean =>
  kind === 'enumeration' || (kind === 'summary' && entries.length > 1 && !someOpenBold(entries));

/** Programs give the number of a line the weight of its first word: some of them would be bold, and others not. */
function someOpenBold(entries: readonly Entry[]): boolean {
  const bold = entries.filter((entry) => entry.bold?.start === 0);
  return bold.length > 0 && bold.length < entries.length;
}

/**
 * Counts the points of a series as the article does, leaving out the ordinals that it skips, and the sentence that announces them. Nothing is counted that begins in the
 * middle under a heading that has a number of its own ("Fees (2)"), which has no room to say where.
 */
function numbered(
  entries: readonly Entry[],
  { heading, first = 1, missing = [] }: Pick<Topic, 'heading' | 'first' | 'missing'>,
): Entry[] {
  const isUntold = first > 1 && withoutCount(heading) !== heading;
  const skipped = new Set(missing);
  const announces = announcesRest(entries.filter(({ level }) => level === 0));
  let number = first - 1;
  return entries.map((entry, index) => {
    if (entry.level > 0) return entry;
    if (announces && index === 0) return { ...entry, announces: true };
    if (isUntold) return entry;
    do number += 1;
    while (skipped.has(number));
    return { ...entry, number };
  });
}

function tidyFigure(figure: Figure): Figure {
  return { ...figure, value: tidyText(figure.value), of: tidyText(figure.of) };
}

function tidyQuote({ speaker, role, ...quote }: Quote): Quote {
  const said = tidyOptional(speaker);
  const as = tidyOptional(role);
  return {
    ...quote,
    text: tidyText(quote.text),
    ...(said === undefined ? {} : { speaker: said }),
    ...(as === undefined ? {} : { role: as }),
  };
}
