import { addToGroup } from '../../model/collections/add-to-group.js';
import { follows, type Marker, readMarker, startsCount } from '../lines/marker.js';
import type { Entry } from './entry.js';

interface Level {
  readonly key: string;
  last: Entry;
  items: number;
  /** One of its items has a list of its own. */
  holds: boolean;
}

/** The lists that are open one inside the other, the outermost first. */
export class ListStack {
  #levels: Level[] = [];
  /** Signs that stood inside others anywhere above, "+" in "-": whoever writes so keeps to it when a paragraph has parted a list. */
  readonly #inside = new Map<string, string[]>();

  clear(): void {
    this.#levels = [];
  }

  /**
   * Puts an item where it belongs.
   *
   * @param above the item right above it
   * @returns how deep it stands; undefined where it belongs to none of the open lists
   */
  place(entry: Entry, above: Entry | undefined): number | undefined {
    const { marker } = entry;
    if (marker === undefined) return undefined;
    const key = keyOf(marker);
    const alike = this.#levels.findLastIndex(
      ({ key: own, last }) => isMarkedBeside(last, entry) || (own === key && goesOn(last, entry)),
    );
    // Whoever types a long list may change from "8-" to "9.".
    const at = alike < 0 ? this.#levels.findLastIndex(({ last }) => countsOn(last, entry)) : alike;
    const level = this.#levels[at];
    if (level !== undefined) {
      level.last = entry;
      level.items += 1;
      this.#levels.length = at + 1;
      this.#openInner(entry, marker);
      return at;
    }
    const isFirst = this.#levels.length === 0;
    if (!isFirst && !isMarkedBelow(above, entry) && !this.#mayBeInner(entry, above)) return undefined;
    if (this.#levels.length >= deepest) return undefined;
    const around = this.#levels.at(-1);
    if (around !== undefined) {
      around.holds = true;
      addToGroup(this.#inside, around.key, key);
    }
    this.#levels.push({ key, last: entry, items: 1, holds: false });
    const depth = this.#levels.length - 1;
    this.#openInner(entry, marker);
    return depth;
  }

  /** "4. (1) The Council may …": its other clauses, "(2)" and on, stand below it. */
  #openInner(entry: Entry, { length, style }: Marker): void {
    const inner = style === 'number' ? readMarker(entry.text.slice(length)) : undefined;
    const level = this.#levels.at(-1);
    if (inner === undefined || level === undefined || this.#levels.length >= deepest) return;
    if (!inner.stop.startsWith('(') || !startsCount(inner) || keyOf(inner) === level.key) return;
    level.holds = true;
    this.#levels.push({ key: keyOf(inner), last: { ...entry, marker: inner }, items: 1, holds: false });
  }

  #isComplete(above: Entry, { style }: Marker): boolean {
    const level = this.#levels.at(-1);
    return (
      style === 'bullet' &&
      level !== undefined &&
      level.items >= fewestComplete &&
      !level.holds &&
      above.text.endsWith('.')
    );
  }

  /** Set in further than the item above, announced by it, or of a kind that stands inside of the other's. */
  #mayBeInner(entry: Entry, above: Entry | undefined): boolean {
    const { marker } = entry;
    if (above?.marker === undefined || marker === undefined) return false;
    // What is announced may be an excerpt that begins in the middle of its count.
    if (!startsCount(marker) && !(above.text.endsWith(':') && heightOf(marker) > heightOf(above.marker))) return false;
    if (sameSource(above, entry) && entry.indent !== above.indent) return entry.indent > above.indent;
    if (this.#levels.some(({ key }) => key === keyOf(marker))) return false;
    if (this.#inside.get(keyOf(marker))?.includes(keyOf(above.marker)) === true) return false;
    if (above.text.endsWith(':')) return true;
    if (this.#isComplete(above, marker)) return false;
    if (above.block.kind === 'list' && entry.block.kind === 'list' && above.block !== entry.block)
      return heightOf(marker) > heightOf(above.marker) ? marker.style !== 'bullet' : areSigns(above.marker, marker);
    return heightOf(marker) > heightOf(above.marker) || areSigns(above.marker, marker);
  }
}

/** A count of whole sentences, so many that an inner list would have shown before: signs below the last belong to none of them. */
const fewestComplete = 3;

/** Another sign than that of the list is one of an inner list. */
const areSigns = (one: Marker, other: Marker): boolean => one.style === 'bullet' && other.style === 'bullet';

const deepest = 8;

const keyOf = ({ style, stop, text, path }: Marker): string =>
  style === 'bullet' ? text : `${style} ${stop} ${path?.length ?? 1}`;

function goesOn(last: Entry, next: Entry): boolean {
  if (last.marker === undefined || next.marker === undefined) return false;
  if (!follows(last.marker, next.marker) && !(next.kind === 'line' && skipsTo(last.marker, next.marker))) return false;
  return !sameSource(last, next) || last.indent === next.indent || next.marker.style !== 'bullet';
}

/** The next number behind another sign, in a list of numbers. */
const countsOn = ({ marker: last }: Entry, { marker: next }: Entry): boolean =>
  last?.style === 'number' &&
  next?.style === 'number' &&
  !startsCount(next) &&
  follows(last, { ...next, stop: last.stop });

/** An excerpt leaves items out. */
const skipsTo = (last: Marker, next: Marker): boolean =>
  (last.style === 'number' || last.style === 'letter') && Math.min(...next.ordinals) > Math.max(...last.ordinals);

/** What the format says goes before what markers say. */
const isMarkedBeside = (last: Entry, next: Entry): boolean =>
  next.kind === 'item' && last.block === next.block && last.indent === next.indent;

const isMarkedBelow = (above: Entry | undefined, next: Entry): boolean =>
  above !== undefined && next.kind === 'item' && above.block === next.block && next.indent > above.indent;

/** Only of one list, or of lines that were typed, do indents compare. */
const sameSource = (one: Entry, other: Entry): boolean =>
  one.kind === 'line' ? other.kind === 'line' : one.block === other.block;

/** Numbers hold letters, and both hold bullets. */
const heightOf = ({ style, path }: Marker): number => 10 * heights.indexOf(style) + (path?.length ?? 0);
const heights: readonly Marker['style'][] = ['chapter', 'capital', 'number', 'decimal', 'letter', 'bullet'];
