import { isRecord, type Keyed } from '../../../schema/is-record.js';

/** How much wider and higher a slide becomes. */
export interface Scale {
  readonly x: number;
  readonly y: number;
}

/**
 * A theme, as its file has it, for a slide of another size: whatever says where something stands keeps its share of the
 * slide. Sizes of type stay, and so do shapes that are round or drawn: only their places move.
 */
export function scaleTheme(theme: Keyed, scale: Scale): Keyed {
  const place = placing(scale);
  const placeholders = (value: unknown): unknown => eachOf(value, place);
  const framed = (value: unknown): unknown =>
    changed(value, { placeholders, art: (art) => (Array.isArray(art) ? art.map(artIn(scale)) : art) });
  return changedKeys(theme, {
    grid: (grid) => changed(grid, { margin: times(scale.x), gutter: times(scale.x) }),
    areas: (areas) => eachOf(areas, place),
    master: placeholders,
    frames: (frames) => eachOf(frames, framed),
    layouts: (layouts) => eachOf(layouts, framed),
  });
}

type Change = (value: unknown) => unknown;

const placing = (scale: Scale): Change => {
  const sides = { x: times(scale.x), width: times(scale.x), y: times(scale.y), height: times(scale.y) };
  const repeat = (value: unknown): unknown => changed(value, { ...sides, gap: times(scale.x) });
  return (value) => changed(value, { ...sides, repeat, padding: paddingIn(scale) });
};

const paddingIn =
  ({ x, y }: Scale): Change =>
  (value) => {
    if (!Array.isArray(value)) return times(Math.min(x, y))(value);
    return value.map((side: unknown, index) => times(index % 2 === 0 ? x : y)(side));
  };

const artIn = (scale: Scale): Change => {
  const stretched = placing(scale);
  const moved = { x: times(scale.x), y: times(scale.y) };
  return (art) => (isRecord(art) && keepsShape.has(art['shape']) ? changed(art, moved) : stretched(art));
};

const keepsShape = new Set<unknown>(['ellipse', 'quotation-mark', 'picture']);

/** To a ten-thousandth of an inch, which is finer than anybody sees. */
const times =
  (factor: number): Change =>
  (value) =>
    typeof value === 'number' ? Math.round(value * factor * 10_000) / 10_000 : value;

const changed = (value: unknown, changes: Readonly<Record<string, Change>>): unknown =>
  isRecord(value) ? changedKeys(value, changes) : value;

const changedKeys = (value: Keyed, changes: Readonly<Record<string, Change>>): Keyed =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changes[key]?.(inner) ?? inner]));

const eachOf = (value: unknown, change: Change): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)])) : value;
