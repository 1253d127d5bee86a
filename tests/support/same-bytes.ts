/** Whether two files are there and the same: `toEqual` looks at each byte as at a property of an object, which takes a second for a deck. */
export const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
