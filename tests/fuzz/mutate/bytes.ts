import type { Random } from '../random.js';

/** The bytes with a few of them changed, lost, doubled, or broken off, knowing nothing of what they mean. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Buffer.from(bytes);
  for (let count = 1 + random.below(1 + random.below(6)); count > 0; count -= 1) result = changedOnce(result, random);
  return result;
}

function changedOnce(bytes: Buffer<ArrayBuffer>, random: Random): Buffer<ArrayBuffer> {
  const at = random.below(bytes.length);
  const length = Math.min(bytes.length - at, 1 + random.below(random.chance(0.2) ? bytes.length : 32));
  const [before, these, behind] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (random.below(7)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, behind]);
    case 2:
      return Buffer.concat([before, these, these, behind]);
    case 3:
      return Buffer.concat([before, these.map(() => random.pick([0, 0xff, 0x80, 0x0a, 0x20])), behind]);
    case 4:
      return Buffer.concat([before, behind, these]);
    default: {
      const copy = Buffer.from(bytes);
      copy[at] = random.chance(0.5) ? random.below(256) : (copy[at] ?? 0) ^ (1 << random.below(8));
      return copy;
    }
  }
}
