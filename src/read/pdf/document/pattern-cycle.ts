import { inflateSync } from 'node:zlib';
import type { PdfLimits } from '../limits.js';
import { withoutEscapes } from './without-escapes.js';

/**
 * Whether a pattern, or what it is drawn with, may be drawn with itself, which PDF.js would follow without end, taking ever more memory. Looked at are the
 * references of every object that the file has, those in its streams of objects included; not whether they are drawn with, so
 * that a pattern that shares the resources of its page counts too.
 *
 * @param unpackedBytes the most that a stream of objects may unpack to
 */
export function hasPatternCycle(bytes: Uint8Array, { unpackedBytes }: Pick<PdfLimits, 'unpackedBytes'>): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const references = new Map<number, number[]>();
  const add = (number: number, refers: readonly number[]): void => {
    // Of two objects with one number either may be meant.
    const known = references.get(number);
    if (known === undefined) references.set(number, [...refers]);
    else for (const each of refers) known.push(each);
  };
  const patterns: number[] = [];
  for (const { 0: head, 1: number, index } of text.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,10}\s{1,9}obj\b/g)) {
    const start = index + head.length;
    const body = withoutEscapes(bodyAt(text, start));
    add(Number(number), referencesIn(body));
    if (/\/PatternType\s+1\b/.test(body)) patterns.push(Number(number));
    if (/\/Type\s*\/ObjStm\b/.test(body))
      for (const [inner, refers] of objectsIn(file, start, body, unpackedBytes)) add(inner, refers);
  }
  return leadToCycle(patterns, references);
}

/** Up to the data of a stream. */
function bodyAt(text: string, start: number): string {
  const body = text.slice(start, start + longestBody);
  const end = /\bstream\r?\n|\bendobj\b/.exec(body);
  return end === null ? body : body.slice(0, end.index);
}

const longestBody = 20_000;

const referencesIn = (body: string): number[] =>
  Array.from(body.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,10}\s{1,9}R\b/g), ([, number]) => Number(number));

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

/** Whether a walk from any of the objects comes back to an object that it is still inside of; each object is entered once. */
function leadToCycle(starts: readonly number[], references: ReadonlyMap<number, readonly number[]>): boolean {
  const state = new Map<number, 'inside' | 'done'>();
  for (const start of starts) {
    const path = [{ number: start, next: 0 }];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      if (here.next === 0 && state.get(here.number) === undefined) state.set(here.number, 'inside');
      const target = state.get(here.number) === 'done' ? undefined : references.get(here.number)?.[here.next];
      here.next += 1;
      if (target === undefined) {
        state.set(here.number, 'done');
        path.pop();
      } else if (state.get(target) === 'inside') return true;
      else if (state.get(target) === undefined) path.push({ number: target, next: 0 });
    }
  }
  return false;
}
