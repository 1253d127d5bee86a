import { BriefdeckError } from '../diagnostics/error.js';
import { placeholderOf } from '../compose/arrange/arrangement.js';
import type { Layout, Placeholder } from '../template/model.js';
import { area } from '../template/open/box.js';
import { behind } from '../template/open/ground/behind.js';
import { bodiesOf } from '../template/open/layouts/derive-roles.js';
import { isDrawnOn } from '../template/open/layouts/off-design.js';
import type { ReadTemplate } from '../template/open/read-template.js';
import { readWithMap } from '../template/open/read-with-map.js';
import { titleIsAtHead } from '../template/title-at-head.js';
import { doctor } from './doctor.js';
import { laidOut } from './trial/laid-out.js';
import { oneDesign } from './trial/one-design.js';
import { onePlace } from './trial/one-place.js';
import { looksOf } from './trial/looks.js';
import { seenIn, type Place } from './trial/seen.js';

/**
 * The lines of a map that would mend what the doctor warns of: smaller sizes for what is cut or too long, other layouts than those on
 * which text can't be seen, and where that leaves anything, the layout for the cover and for points with which it warns of least.
 *
 * @returns YAML; undefined where there is no map with which at most half is wrong
 */
export function mendingMap(read: ReadTemplate): string | undefined {
  const known = knownMending(read);
  const first: Tried = { mending: known, warnings: warningsWith(known, read) };
  const best = mendedRoles.reduce((found, role) => withBetterLayout(role, found, read), withoutOdd(first, read));
  const isWorth = best.warnings <= mostLeft * warningsWith(nothing, read);
  return isEmpty(best.mending) || !isWorth ? undefined : textOf(best.mending);
}

const nothing: Mending = { roles: {}, exclude: [], sizes: [] };
/** Of what the doctor warns of without a map: one after which most is wrong still, or something else, mends nothing. */
const mostLeft = 0.5;

/** What a map says. */
interface Mending {
  readonly roles: Readonly<Partial<Record<MendedRole, string>>>;
  readonly exclude: readonly string[];
  /** Lines, one layout behind the other. */
  readonly sizes: readonly string[];
}

interface Tried {
  readonly mending: Mending;
  readonly warnings: number;
}

const mendedRoles = ['cover', 'points'] as const;
type MendedRole = (typeof mendedRoles)[number];

/** What follows from what was found, without trying it. */
function knownMending(read: ReadTemplate): Mending {
  const { model } = read.template;
  const decks = laidOut(model).map(({ deck }) => deck);
  const all = decks.map((deck) => seenIn(deck, read));
  const covers = model.roles.cover ?? [];
  // Without the house's own cover a deck looks as anybody's: another is only named where it is drawn as well.
  const odd = decks
    .flatMap((deck) => looksOf(deck, read))
    .flatMap(({ layout }) => layout ?? [])
    .filter((name) => !covers.includes(name));
  const hidden = all.flatMap(({ overArt, faint, offSlide }) => [...overArt, ...faint, ...offSlide]).filter(isText);
  const crowded = all.flatMap(({ cut, tooLong, small }) => [...cut, ...tooLong, ...small]);
  const wrong = [...odd, ...[...hidden, ...crowded].map(({ layout }) => layout)];
  const points = betterForPoints(wrong, read);
  return {
    roles: points === undefined ? {} : { points },
    exclude: [...new Set([...hidden.map(({ layout }) => layout), ...odd])].filter((name) => hasOthers(name, read)),
    sizes: sizeLines(crowded, model.layouts),
  };
}

const isEmpty = ({ roles, exclude, sizes }: Mending): boolean =>
  Object.keys(roles).length === 0 && exclude.length === 0 && sizes.length === 0;

function textOf({ roles, exclude, sizes }: Mending): string {
  const named = mendedRoles.flatMap((role) => (roles[role] === undefined ? [] : [`  ${role}: ${quoted(roles[role])}`]));
  return [
    'version: 1',
    ...(named.length === 0 ? [] : ['roles:', ...named]),
    ...(exclude.length === 0 ? [] : [`exclude: [${exclude.map(quoted).join(', ')}]`]),
    ...(sizes.length === 0 ? [] : ['layouts:', ...sizes]),
    '',
  ].join('\n');
}

/** Without the layouts whose slides are told from others of the deck, as far as less is wrong without each. */
function withoutOdd(best: Tried, read: ReadTemplate): Tried {
  if (best.warnings === 0) return best;
  const { model } = read.template;
  const kept = mendedRoles.flatMap((role) => model.roles[role]?.[0] ?? []);
  const odd = laidOut(model).flatMap(({ deck }) => [...onePlace(deck, read), ...oneDesign(deck, read)]);
  const names = new Set(odd.flatMap(({ layout }) => (layout === undefined || kept.includes(layout) ? [] : layout)));
  return [...names].slice(0, mostTried).reduce((found, name) => {
    if (found.mending.exclude.includes(name)) return found;
    const mending = { ...found.mending, exclude: [...found.mending.exclude, name] };
    const warnings = warningsWith(mending, read);
    return warnings < found.warnings ? { mending, warnings } : found;
  }, best);
}

/** The layout for a role with which least is wrong, where one is better than what the file is read with. */
function withBetterLayout(role: MendedRole, best: Tried, read: ReadTemplate): Tried {
  if (best.warnings === 0 || best.mending.roles[role] !== undefined) return best;
  return othersFor(role, read).reduce((found, name) => {
    if (found.warnings === 0 || best.mending.exclude.includes(name)) return found;
    const mending = { ...best.mending, roles: { ...best.mending.roles, [role]: name } };
    const warnings = warningsWith(mending, read);
    return warnings < found.warnings ? { mending, warnings } : found;
  }, best);
}

/** Of how many things the doctor warns with a map; of none, where it can't be used. */
function warningsWith(mending: Mending, read: ReadTemplate): number {
  const { model, package: opc } = read.template;
  try {
    const mended = isEmpty(mending) ? read : readWithMap(opc, model.name, textOf(mending), 'map.yaml');
    return doctor(mended).filter(({ severity }) => severity !== 'info').length;
  } catch (error) {
    if (error instanceof BriefdeckError) return Infinity;
    throw error;
  }
}

/** Layouts that may stand for a role in place of the one that does, the likeliest first. */
function othersFor(role: MendedRole, { template: { model }, layouts }: ReadTemplate): string[] {
  const [own] = model.roles[role] ?? [];
  const isDrawn = layouts.some(({ layout, found }) => layout.name === own && isDrawnOn(found));
  const ranked = layouts.flatMap(({ layout, used, found }) => {
    const [title, [body, ...others]] = [placeholderOf(layout, 'title'), bodiesOf(layout)];
    if (!used || layout.name === own || title === undefined || (isDrawn && !isDrawnOn(found))) return [];
    if (role === 'points')
      return body === undefined || others.length > 0 || body.box.y < title.box.y + title.box.height / 2
        ? []
        : [{ name: layout.name, rank: area(body.box) }];
    const isPlain = body === undefined && !layout.placeholders.some(isPlaceForMore);
    if (!isPlain || titleIsAtHead(layout, model.size)) return [];
    return [{ name: layout.name, rank: placeholderOf(layout, 'subtitle') === undefined ? 0 : 1 }];
  });
  return ranked
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, mostTried)
    .map(({ name }) => name);
}

/** Each is laid out. */
const mostTried = 8;

const isText = ({ key }: Place): boolean => !/^(date|footer|slide-number)(-|$)/.test(key);

/** Whether every role that a layout has would still have one. */
function hasOthers(name: string, { template: { model } }: ReadTemplate): boolean {
  const own = Object.values(model.roles).filter((names) => names.includes(name));
  return own.length > 0 && own.every((names) => names.length > 1);
}

/**
 * Another layout for points, where those that they stand on are found wrong: with a title above, and one body that is large, and
 * nothing drawn under either.
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
    const isFree = [title, body].every(({ box, levels }) => behind(ground, box, levels[0]?.colour).art < mostArt);
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
