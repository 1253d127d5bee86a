import type { Caption, Picture, Topic } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import type { WrittenTopic } from '../written/written-briefing.js';
import type { KnownTopic } from '../outline/topic-text.js';
import type { Chart, Grounds, Table } from './grounds.js';

/** Table, chart, captions and pictures of a topic, with all that can be found of them. */
export function completeGraphics(
  written: KnownTopic,
  counterpart: Topic | undefined,
  grounds: Grounds,
): Pick<Topic, 'table' | 'chart' | 'captions' | 'pictures'> {
  const table = written.table === undefined ? undefined : tableOf(written.table, counterpart, grounds);
  const chart = chartOf(written, table, grounds);
  return {
    ...(table === undefined ? {} : { table }),
    ...(chart === undefined ? {} : { chart }),
    ...picturesOf(written, counterpart, grounds),
  };
}

/** A table of the article, or one that shares most cells with it, is held against it; any other is its author's. */
function tableOf(written: NonNullable<WrittenTopic['table']>, counterpart: Topic | undefined, grounds: Grounds): Table {
  const { columns = [], rows, evidence, origin } = written;
  if (evidence !== undefined || origin !== undefined)
    return { columns, rows, evidence: evidence ?? [], ...(origin === undefined ? {} : { origin }) };
  const known = [counterpart, ...grounds.topics()].flatMap((topic) => topic?.table ?? []);
  const same = known.find((table) => sameCells(table, { columns, rows }));
  if (same !== undefined) return same;
  const cells = cellsOf({ columns, rows });
  const like = known.find((table) => {
    const held = new Set(cellsOf(table));
    return cells.filter((cell) => held.has(cell)).length * 2 >= cells.length;
  });
  return like === undefined
    ? { columns, rows, evidence: [], origin: 'author' }
    : { columns, rows, evidence: like.evidence };
}

const sameCells = (one: Pick<Table, 'columns' | 'rows'>, other: Pick<Table, 'columns' | 'rows'>): boolean =>
  JSON.stringify([one.columns, one.rows]) === JSON.stringify([other.columns, other.rows]);

const cellsOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string[] =>
  [...columns, ...rows.flat()].filter((cell) => cell !== '');

function chartOf({ kind, chart }: WrittenTopic, table: Table | undefined, grounds: Grounds): Chart | undefined {
  if (chart !== undefined) return { ...chart, evidence: chart.evidence };
  if (kind !== 'chart' || table === undefined) return undefined;
  const known = grounds
    .topics()
    .find((topic) => topic.chart !== undefined && topic.table && sameCells(topic.table, table));
  if (known?.chart !== undefined) return known.chart;
  const made = grounds.chartOf(table);
  const { evidence, origin } = table;
  return made && { ...made, evidence, ...(origin === undefined ? {} : { origin }) };
}

function picturesOf(
  { pictures = [], captions = [] }: WrittenTopic,
  counterpart: Topic | undefined,
  grounds: Grounds,
): Pick<Topic, 'captions' | 'pictures'> {
  const known = [counterpart, ...grounds.topics()].flatMap((topic) => topic ?? []);
  const knownCaptions = known.flatMap((topic) => topic.captions);
  const captionOf = (text: string, credit: string | undefined, figureId?: string): Caption =>
    knownCaptions.find(
      (one) => one.text === text && one.credit === credit && (figureId === undefined || one.figureId === figureId),
    ) ?? {
      text,
      ...(credit === undefined ? {} : { credit }),
      ...(figureId === undefined ? {} : { figureId }),
      evidence: [],
      origin: 'author',
    };
  const taken = new Set<Picture>();
  const shown = pictures.map((picture): { picture: Picture; caption?: Caption } => {
    // An article may show one image twice.
    const alike = known.flatMap((topic) => topic.pictures ?? []).filter(({ image }) => image === picture.image);
    const found = alike.find((one) => !taken.has(one)) ?? alike[0];
    if (found !== undefined) taken.add(found);
    const { alternative, credit } = picture;
    if (found === undefined) return { picture: { ...picture, id: picture.id ?? identify('figure', picture.image) } };
    const isCaptioned = knownCaptions.some(({ figureId }) => figureId === found.id);
    if (picture.id !== undefined || !isCaptioned || alternative === undefined)
      return { picture: { ...picture, id: picture.id ?? found.id } };
    return { picture: found, caption: captionOf(alternative, credit, found.id) };
  });
  const all = [
    ...shown.flatMap(({ caption }) => caption ?? []),
    ...captions.map(({ evidence, ...caption }) =>
      evidence === undefined ? captionOf(caption.text, caption.credit, caption.figureId) : { ...caption, evidence },
    ),
  ];
  return {
    captions: inOrderOf(all, counterpart?.captions ?? []),
    ...(shown.length === 0 ? {} : { pictures: shown.map(({ picture }) => picture) }),
  };
}

/** Captions as the summarizer orders them, and others behind. */
const inOrderOf = (captions: readonly Caption[], order: readonly Caption[]): Caption[] => {
  const place = (caption: Caption): number => (order.includes(caption) ? order.indexOf(caption) : order.length);
  return captions.toSorted((one, other) => place(one) - place(other));
};
