import type { LanguagePack } from '../../language/pack.js';
import type { Figure, Quote, Topic } from '../../model/briefing.js';
import type { Role } from '../../model/role.js';
import type { Emphasis } from '../../template/model.js';
import type { Entry } from './entry.js';
import { entriesOf } from './entry.js';
import type { Sheet, SheetKind } from './sheet.js';
import { chartEntries, tableEntries } from './table-entries.js';
import { tidyOptional, tidyText } from './tidy-text.js';

/** The sheets of a topic: one, and a second for the points that stand beside a quotation, a table or a chart. */
export function sheetsOfTopic(topic: Topic, pack: LanguagePack, emphasis: Emphasis = 'core'): Sheet[] {
  const { labels } = pack;
  const speaker = tidyOptional(topic.speaker);
  const label = tidyOptional(topic.label);
  const told = entriesOf(topic.points, speaker);
  const points = shown(emphasis === 'core' ? told : told.map((entry) => ({ ...entry, core: undefined })));
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
    entries: kind === 'enumeration' || kind === 'summary' ? numbered(entries, topic.missing) : entries,
    figure: kind === 'figure' && topic.figure ? tidyFigure(topic.figure) : undefined,
    quote: kind === 'quote' && topic.quote ? tidyQuote(topic.quote) : undefined,
    ...(isGraphic ? { table: topic.table, chart: kind === 'chart' ? topic.chart : undefined } : {}),
    layout: topic.layout,
    topic,
  };
  const besides = kind === 'quote' ? entries : isGraphic ? points : [];
  if (besides.length === 0) return [sheet];
  const bare = { ...sheet, quote: undefined, table: undefined, chart: undefined };
  const beside: Sheet = { ...bare, id: `${topic.id}-points`, kind: 'points', role: 'points', entries: besides };
  return [kind === 'quote' ? { ...sheet, entries: [] } : sheet, beside];
}

const shown = (entries: readonly Entry[]): Entry[] => entries.filter(({ text }) => text !== '');

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
    case 'points':
    case 'voices':
    case 'question':
    case 'picture':
      return { kind: 'points', role: 'points' };
  }
}

function areFigures(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.every((entry) => entry.figure !== undefined);
}

/** Counts the points of a series, leaving out the ordinals that the article skips. */
function numbered(entries: readonly Entry[], missing: readonly number[] = []): Entry[] {
  const skipped = new Set(missing);
  let number = 0;
  return entries.map((entry) => {
    if (entry.level > 0) return entry;
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
