/**
 * A copy of a PDF in which pictures packed with JBIG2, as scanners do, are of no known kind. The decoder of PDF.js that runs
 * without WebAssembly follows some broken ones without end, and pictures of black and white alone are never shown.
 */
export function withoutJbig2(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer);
  for (let at = file.indexOf(filter); at >= 0; at = file.indexOf(filter, at)) file.set(unknown, at);
  return copy;
}

const filter = Buffer.from('/JBIG2Decode');
/** As long, so that nothing moves. */
const unknown = Buffer.from('/Unsupported');
