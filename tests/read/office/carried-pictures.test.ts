import { describe, expect, it } from 'vitest';
import { damaged } from '../../../src/opc/failures.js';
import { CarriedPictures, type PackedPicture } from '../../../src/read/office/carried-pictures.js';

const packed = (size: number): PackedPicture => ({ size, bytes: new Uint8Array(size) });
const broken: PackedPicture = {
  size: 10,
  get bytes(): Uint8Array {
    throw damaged('a.png has another checksum than stated');
  },
};

describe('the pictures of a document', () => {
  it('are each read once', () => {
    let reads = 0;
    const carried = new CarriedPictures(() => {
      reads++;
      return packed(10);
    });
    expect([carried.take('a.png'), carried.take('a.png')]).toEqual(['a.png', 'a.png']);
    expect(reads).toBe(1);
  });

  it.each<[string, (path: string) => PackedPicture | undefined, string]>([
    ['one that is too large', () => ({ ...packed(0), size: 25_000_001 }), 'is larger than 25 MB'],
    ['one that is missing', () => undefined, 'is missing in the document'],
    ['one that is damaged', () => broken, 'is damaged'],
  ])('leave out %s and say so once', (_, find, why) => {
    const carried = new CarriedPictures(find);
    expect([carried.take('a.png'), carried.take('a.png')]).toEqual([undefined, undefined]);
    expect(carried.diagnostics.map(({ message }) => message)).toEqual([`The picture a.png ${why}, so it is left out.`]);
  });

  it('are no more than 100 MB together', () => {
    const carried = new CarriedPictures(() => packed(24_000_000));
    const taken = ['a', 'b', 'c', 'd', 'e'].map((name) => carried.take(name));
    expect(taken).toEqual(['a', 'b', 'c', 'd', undefined]);
    expect(carried.diagnostics[0]?.message).toMatch(/larger than 100 MB together/);
  });
});
