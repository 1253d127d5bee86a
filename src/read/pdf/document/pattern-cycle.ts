import { inflateSync } from 'node:zlib';
import type { PdfLimits } from '../limits.js';

/**
 * Whether a pattern may be drawn with itself, which PDF.js would follow without end, taking ever more memory. Looked at are the
 * references of every object that the file has, those in its streams of objects included; not whether they are drawn with, so
 * that a pattern that shares the resources of its page counts too.
 *
 * @param unpackedBytes the most that a stream of objects may unpack to
 */
export function hasPatternCycle(bytes: Uint8Array, { unpackedBytes }: Pick<PdfLimits, 'unpackedBytes'>): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const references = new Map<number, readonly number[]>();
  const patterns: number[] = [];
  for (const { 0: head, 1: number, index } of text.matchAll(/(\d+)\s+\d+\s+obj\b/g)) {
    const start = index + head.length;
    const body = bodyAt(text, start).replace(/#([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    // Of two objects with one number either may be meant.
    references.set(Number(number), [...(references.get(Number(number)) ?? []), ...referencesIn(body)]);
    if (/\/PatternType\s+1\b/.test(body)) patterns.push(Number(number));
    if (/\/Type\s*\/ObjStm\b/.test(body))
      for (const [inner, refers] of objectsIn(file, start + body.length, body, unpackedBytes))
        references.set(inner, [...(references.get(inner) ?? []), ...refers]);
  }
  return patterns.some((pattern) => reaches(pattern, references));
}

/** Up to the data of a stream. */
function bodyAt(text: string, start: number): string {
  const body = text.slice(start, start + longestBody);
  const end = /\bstream\r?\n|\bendobj\b/.exec(body);
  return end === null ? body : body.slice(0, end.index);
}

const longestBody = 20_000;

const referencesIn = (body: string): number[] =>
  Array.from(body.matchAll(/(\d+)\s+\d+\s+R\b/g), ([, number]) => Number(number));

/** The objects of a stream of objects (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. */
function objectsIn(file: Buffer, at: number, dictionary: string, most: number): [number, number[]][] {
  const start = file.indexOf('\n', file.indexOf('stream', at)) + 1;
  const end = file.indexOf('endstream', start);
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const unpacked = unpack(file.subarray(start, end < 0 ? file.length : end), most);
  const pairs = Array.from(unpacked.slice(0, first).matchAll(/(\d+)\s+(\d+)/g), ([, number, place]) => ({
    number: Number(number),
    place: Number(place),
  }));
  return pairs.map(({ number, place }, index) => {
    const next = pairs[index + 1]?.place;
    return [number, referencesIn(unpacked.slice(first + place, next === undefined ? undefined : first + next))];
  });
}

function unpack(packed: Uint8Array, most: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: most }).toString('latin1');
  } catch {
    // PDF.js can't read it either, or it is not packed this way.
    return '';
  }
}

/** Whether an object leads to itself. */
function reaches(from: number, references: ReadonlyMap<number, readonly number[]>): boolean {
  const seen = new Set<number>();
  const open = [...(references.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === from) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(references.get(next) ?? []));
  }
  return false;
}
