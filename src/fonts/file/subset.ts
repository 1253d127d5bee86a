import type { Kerning } from '../font.js';
import { readCharacters } from './character-table.js';
import type { FontFile } from './font-file.js';
import { kernedPairs, kernTable } from './kern-table.js';
import { tableIn } from './sfnt.js';

/**
 * A font file with the outlines of some characters alone, for a page that brings its fonts along. Glyphs keep their numbers, so that all
 * other tables stay true. A font with PostScript outlines, or one of a collection, comes whole.
 *
 * @param texts what is set in it: their letters are kept, and what pairs of them are kerned by
 * @param kerning of the file, which whoever draws with it knows already
 */
export function subsetOf(file: FontFile, texts: readonly string[], kerning: Kerning): Uint8Array {
  const table = (tag: string): DataView | undefined => tableIn(file.bytes, file.tables, tag);
  const [head, glyf, loca, cmap, maxp] = ['head', 'glyf', 'loca', 'cmap', 'maxp'].map(table);
  if (head === undefined || glyf === undefined || loca === undefined || cmap === undefined || maxp === undefined)
    return file.bytes;
  const glyphs = readCharacters(cmap);
  if (glyphs === undefined || !file.standsAlone) return file.bytes;
  const count = maxp.getUint16(4);
  const isLong = head.getInt16(50) === 1;
  const placeOf = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const outlineOf = (glyph: number): DataView => part(glyf, placeOf(glyph), placeOf(glyph + 1));
  const wanted = withParts(
    new Set([0, ...[...new Set(texts.join(''))].map((letter) => glyphs(letter.codePointAt(0) ?? 0))]),
    outlineOf,
  );
  const places = new DataView(new ArrayBuffer(4 * (count + 1)));
  const kept: Uint8Array[] = [];
  let place = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    places.setUint32(4 * glyph, place);
    if (!wanted.has(glyph)) continue;
    const outline = outlineOf(glyph);
    kept.push(padded(bytesOf(outline)));
    place += kept.at(-1)?.length ?? 0;
  }
  places.setUint32(4 * count, place);
  const changed = new Map<string, Uint8Array | undefined>([
    ['glyf', new Uint8Array(Buffer.concat(kept))],
    ['loca', bytesOf(places)],
    ['head', withLongPlaces(head)],
    ['post', withoutNames(table('post'))],
    ['kern', kernTable(kernedPairs(texts, kerning, glyphs), head.getUint16(18))],
  ]);
  const tables = keptTables.flatMap((tag): [string, Uint8Array][] => {
    const own = table(tag);
    const bytes = changed.get(tag) ?? (own && bytesOf(own));
    return bytes === undefined ? [] : [[tag, bytes]];
  });
  return fileOf(tables);
}

/** What a browser needs of a font (OpenType 1.9); what joins letters or sets others for them is left out, since they stand as measured. */
const keptTables = [
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'kern',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
];

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

const part = (view: DataView, from: number, to: number): DataView =>
  new DataView(view.buffer, view.byteOffset + from, Math.max(0, to - from));

/** Glyphs with those that they are made of (OpenType 1.9, "glyf": a negative number of contours says so). */
function withParts(glyphs: ReadonlySet<number>, outlineOf: (glyph: number) => DataView): Set<number> {
  const all = new Set<number>();
  const add = (glyph: number): void => {
    if (all.has(glyph)) return;
    all.add(glyph);
    for (const one of partsOf(outlineOf(glyph))) add(one);
  };
  for (const glyph of glyphs) add(glyph);
  return all;
}

function partsOf(outline: DataView): number[] {
  if (outline.byteLength < 10 || outline.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let flags = more;
  for (let at = 10; (flags & more) !== 0;) {
    flags = outline.getUint16(at);
    parts.push(outline.getUint16(at + 2));
    const places = (flags & wordPlaces) === 0 ? 2 : 4;
    const scale = (flags & oneScale) !== 0 ? 2 : (flags & twoScales) !== 0 ? 4 : (flags & matrix) !== 0 ? 8 : 0;
    at += 4 + places + scale;
  }
  return parts;
}

const wordPlaces = 0x0001;
const oneScale = 0x0008;
const more = 0x0020;
const twoScales = 0x0040;
const matrix = 0x0080;

function withLongPlaces(head: DataView): Uint8Array {
  const copy = Uint8Array.from(bytesOf(head));
  const view = new DataView(copy.buffer);
  view.setInt16(50, 1);
  // The sum over the whole file, which browsers do not ask for.
  view.setUint32(8, 0);
  return copy;
}

/** Version 3 of "post" has no names of glyphs. */
function withoutNames(post: DataView | undefined): Uint8Array {
  const copy = new Uint8Array(32);
  if (post !== undefined) copy.set(bytesOf(post).subarray(0, 32));
  new DataView(copy.buffer).setUint32(0, 0x00030000);
  return copy;
}

function padded(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  copy.set(bytes);
  return copy;
}

/** A file of tables (OpenType 1.9, "Organization of an OpenType font"): a directory in the order of their tags, each with its sum. */
function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const size = 2 ** Math.floor(Math.log2(tables.length));
  const directory = new DataView(new ArrayBuffer(12 + 16 * tables.length));
  directory.setUint32(0, 0x00010000);
  [tables.length, size * 16, Math.log2(size), tables.length * 16 - size * 16].forEach((value, index) => {
    directory.setUint16(4 + 2 * index, value);
  });
  let offset = directory.byteLength;
  const contents = tables.map(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    Array.from(tag).forEach((letter, at) => {
      directory.setUint8(entry + at, letter.charCodeAt(0));
    });
    const content = padded(bytes);
    directory.setUint32(entry + 4, sumOf(content));
    directory.setUint32(entry + 8, offset);
    directory.setUint32(entry + 12, bytes.length);
    offset += content.length;
    return content;
  });
  return new Uint8Array(Buffer.concat([bytesOf(directory), ...contents]));
}

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
