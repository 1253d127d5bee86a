import { placeholderOf } from '../compose/arrange/arrangement.js';
import type { Layout, Placeholder } from '../template/model.js';
import { area } from '../template/open/box.js';
import { behind } from '../template/open/ground/behind.js';
import { bodiesOf } from '../template/open/layouts/derive-roles.js';
import type { ReadTemplate } from '../template/open/read-template.js';
import { laidOut } from './trial/laid-out.js';
import { looksOf } from './trial/looks.js';
import { seenIn, type Place } from './trial/seen.js';

/**
 * The lines of a map that would mend what the trial finds wrong: smaller sizes for what is cut or too long, and other layouts than
 * those on which text can't be seen.
 *
 * @returns YAML; undefined where there is nothing that a map could mend
 */
export function mendingMap(read: ReadTemplate): string | undefined {
  const { model } = read.template;
  const decks = laidOut(model).map(({ deck }) => deck);
  const all = decks.map((deck) => seenIn(deck, read));
  const odd = decks.flatMap((deck) => looksOf(deck, read)).flatMap(({ layout }) => layout ?? []);
  const hidden = all.flatMap(({ overArt, faint, offSlide }) => [...overArt, ...faint, ...offSlide]).filter(isText);
  const crowded = all.flatMap(({ cut, tooLong, small }) => [...cut, ...tooLong, ...small]);
  const excluded = [...new Set([...hidden.map(({ layout }) => layout), ...odd])].filter((name) =>
    hasOthers(name, read),
  );
  const sizes = sizeLines(crowded, model.layouts);
  const points = betterForPoints(
    [...odd, ...hidden.map(({ layout }) => layout), ...crowded.map(({ layout }) => layout)],
    read,
  );
  if (excluded.length === 0 && sizes.length === 0 && points === undefined) return undefined;
  return [
    'version: 1',
    ...(points === undefined ? [] : ['roles:', `  points: ${quoted(points)}`]),
    ...(excluded.length === 0 ? [] : [`exclude: [${excluded.map(quoted).join(', ')}]`]),
    ...(sizes.length === 0 ? [] : ['layouts:', ...sizes]),
    '',
  ].join('\n');
}

const isText = ({ key }: Place): boolean => !/^(date|footer|slide-number)(-|$)/.test(key);

/** Whether every role that a layout has would still have one. */
function hasOthers(name: string, { template: { model } }: ReadTemplate): boolean {
  const own = Object.values(model.roles).filter((names) => names.includes(name));
  return own.length > 0 && own.every((names) => names.length > 1);
}

/**
 * Another layout for points, where those that they stand on are found wrong: with a title above, and one body that is large and
 * under which nothing is drawn.
 */
function betterForPoints(wrong: readonly string[], { template: { model }, layouts }: ReadTemplate): string | undefined {
  const [own] = model.roles.points ?? [];
  if (own === undefined || !wrong.includes(own)) return undefined;
  const { width, height } = model.size;
  const rooms = layouts.flatMap(({ layout, found: { ground }, used }) => {
    const [body, ...others] = bodiesOf(layout);
    const title = placeholderOf(layout, 'title');
    const isOther = used && layout.name !== own && !wrong.includes(layout.name);
    if (!isOther || title === undefined || body === undefined) return [];
    const isUnder = title.box.y + title.box.height / 2 < body.box.y;
    if (!isUnder || others.length > 0 || layout.placeholders.some(isPlaceForMore)) return [];
    const isFree = behind(ground, body.box, body.levels[0]?.colour).art < mostArt;
    const room = area(body.box) / (width * height);
    return isFree && room >= leastRoom ? [{ name: layout.name, room }] : [];
  });
  return rooms.sort((one, other) => other.room - one.room)[0]?.name;
}

/** Beside points it would stay empty. */
const isPlaceForMore = ({ type }: Placeholder): boolean => type === 'pic' || type === 'chart' || type === 'tbl';

/** As shares, of the slide and of the body. */
const leastRoom = 0.35;
const mostArt = 0.15;

function sizeLines(places: readonly Place[], layouts: readonly Layout[]): string[] {
  return layouts.flatMap(({ name, placeholders }) => {
    const keys = new Set(places.filter(({ layout }) => layout === name).map(({ key }) => key));
    const lines = placeholders.filter(({ key }) => keys.has(key)).map((one) => sizeLine(one));
    return lines.length === 0 ? [] : [`  ${quoted(name)}:`, '    placeholders:', ...lines];
  });
}

function sizeLine({ key, name, idx, levels }: Placeholder): string {
  const stated = levels[0]?.size ?? smallest;
  const address = idx === undefined ? `name: ${quoted(name)}` : `idx: ${idx}`;
  return `      ${key}: { ${address}, sizes: [${smallest}, ${Math.max(smallest, stated)}] }`;
}

/** Points; a map may go lower than what is chosen unasked. */
const smallest = 12;

/** JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);
