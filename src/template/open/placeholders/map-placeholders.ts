import type { Box } from '../../../model/units.js';
import type { FilePath } from '../../../schema/file-fault.js';
import { suggest } from '../../../schema/nearest.js';
import type { FoundPlaceholder } from './read-placeholder.js';
import { boxOfArea } from '../../map/box-of-area.js';
import { MapFault } from '../../map/map-fault.js';
import type { LayoutMap } from '../../map/map-schema.js';

/** What a map says of the placeholders of a layout. */
export interface MappedPlaceholders {
  readonly keys: ReadonlyMap<FoundPlaceholder, string>;
  readonly sizes: ReadonlyMap<FoundPlaceholder, readonly [number, number]>;
  /** Where they stand on slides, in place of where the layout has them. */
  readonly boxes: ReadonlyMap<FoundPlaceholder, Box>;
  /** Placeholders that nothing is put into. */
  readonly ignored: ReadonlySet<FoundPlaceholder>;
}

/**
 * Finds the placeholders that a map names.
 *
 * @param name what the map calls the layout
 * @throws MapFault for one that the layout does not have, and for one that is named twice
 */
export function mapPlaceholders(
  found: readonly FoundPlaceholder[],
  { placeholders, ignore }: LayoutMap,
  name: string,
): MappedPlaceholders {
  const keys = new Map<FoundPlaceholder, string>();
  const sizes = new Map<FoundPlaceholder, readonly [number, number]>();
  const boxes = new Map<FoundPlaceholder, Box>();
  for (const [key, wanted] of Object.entries(placeholders)) {
    const path = ['layouts', name, 'placeholders', key];
    const place = typeof wanted === 'object' ? wanted : typeof wanted === 'number' ? { idx: wanted } : { name: wanted };
    if (place.idx === undefined && place.name === undefined)
      throw new MapFault(path, `\`${key}\` names no placeholder.`);
    const one = find(found, place, path);
    const other = keys.get(one);
    if (other !== undefined) throw new MapFault(path, `\`${key}\` and \`${other}\` are the same placeholder.`);
    keys.set(one, key);
    if (typeof wanted === 'object' && wanted.box !== undefined) boxes.set(one, boxOfArea(wanted.box));
    if (typeof wanted === 'object' && wanted.sizes !== undefined) {
      const [least, most] = wanted.sizes;
      if (least > most) throw new MapFault([...path, 'sizes'], 'The smallest size must come first.');
      sizes.set(one, [least, most]);
    }
  }
  const ignored = ignore.flatMap((wanted, index) => {
    const place = typeof wanted === 'number' ? { idx: wanted } : { name: wanted };
    find(found, place, ['layouts', name, 'ignore', index]);
    return found.filter((one) => isMeant(one, place) && !keys.has(one));
  });
  return { keys, sizes, boxes, ignored: new Set(ignored) };
}

interface Place {
  readonly idx?: number | undefined;
  readonly name?: string | undefined;
}

const isMeant = ({ placeholder }: FoundPlaceholder, { idx, name }: Place): boolean =>
  (idx === undefined || (placeholder.idx ?? 0) === idx) && (name === undefined || placeholder.name === name);

function find(found: readonly FoundPlaceholder[], place: Place, path: FilePath): FoundPlaceholder {
  const { idx, name } = place;
  const one = found.find((each) => isMeant(each, place));
  if (one !== undefined) return one;
  const wanted = [...(name === undefined ? [] : [`"${name}"`]), ...(idx === undefined ? [] : [`with idx ${idx}`])];
  throw new MapFault(path, `The layout has no placeholder ${wanted.join(' ')}.`, { hint: hintFor(found, name) });
}

function hintFor(found: readonly FoundPlaceholder[], name: string | undefined): string {
  if (found.length === 0) return 'It has no placeholders at all.';
  const names = found.map(({ placeholder }) => placeholder.name);
  if (name !== undefined) return suggest(name, names);
  return `It has: ${found.map(({ placeholder }) => `${placeholder.idx ?? 0} (${placeholder.name})`).join(', ')}.`;
}
