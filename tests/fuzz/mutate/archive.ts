import { defaultLimits } from '../../../src/opc/limits.js';
import { deflateEntry, inflateEntry } from '../../../src/opc/zip/entry.js';
import { readArchive } from '../../../src/opc/zip/read-archive.js';
import { writeArchive } from '../../../src/opc/zip/write-archive.js';
import type { Random } from '../random.js';
import { mutateBytes } from './bytes.js';
import { mutateMarkup } from './markup.js';

interface Part {
  name: string;
  bytes: Uint8Array;
}

/** A package changed by its parts, and inside of them; now and then as bytes, so that the zip itself is wrong. */
export function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.1)) return mutateBytes(bytes, random);
  const parts = partsOf(bytes);
  for (let count = 1 + random.below(1 + random.below(3)); count > 0; count -= 1) changeOnce(parts, random);
  // Names may come twice: what writes archives writes them as they are.
  return writeArchive(parts.map(({ name, bytes: own }) => deflateEntry(name, own)));
}

const known = new WeakMap<Uint8Array, readonly Part[]>();

/** Unpacked once for each archive. */
function partsOf(bytes: Uint8Array): Part[] {
  const parts =
    known.get(bytes) ??
    readArchive(bytes, defaultLimits).map((entry) => ({ name: entry.name, bytes: inflateEntry(entry) }));
  known.set(bytes, parts);
  return parts.map((part) => ({ ...part }));
}

function changeOnce(parts: Part[], random: Random): void {
  const markup = parts.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  const part = random.pick(random.chance(0.9) && markup.length > 0 ? markup : parts);
  switch (random.below(12)) {
    case 0:
      parts.splice(parts.indexOf(part), 1);
      return;
    case 1:
      part.bytes = random.pick(parts).bytes;
      return;
    case 2:
      part.name = random.pick(parts).name;
      return;
    case 3:
      part.bytes = mutateBytes(part.bytes, random);
      return;
    default:
      part.bytes = /\.(?:xml|rels)$/.test(part.name)
        ? new TextEncoder().encode(mutateMarkup(new TextDecoder().decode(part.bytes), random, random.chance(0.9)))
        : mutateBytes(part.bytes, random);
  }
}
