import type { Layout, Placeholder } from '../template/model.js';
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
  if (excluded.length === 0 && sizes.length === 0) return undefined;
  return [
    'version: 1',
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
