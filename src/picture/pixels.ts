/**
 * What a sample of pixels looks like.
 *
 * @param pixels red, green, blue and opacity, a byte each
 */
export function describePixels(pixels: Uint8Array): { readonly isOpaque: boolean; readonly isFlat: boolean } {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  let isOpaque = true;
  for (let at = 0; at + 4 <= pixels.length; at += 4) {
    const colour = view.getUint32(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    isOpaque &&= pixels[at + 3] === 0xff;
  }
  const commonest = [...counts.values()].sort((one, other) => other - one).slice(0, fewColours);
  const share = commonest.reduce((sum, count) => sum + count, 0) / Math.max(1, pixels.length / 4);
  return { isOpaque, isFlat: share >= 0.5 };
}

/** Half of a chart or a screenshot is in as few colours as this; in a photo no two pixels need be equal. */
const fewColours = 8;
