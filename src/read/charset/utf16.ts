/**
 * The byte order of text in UTF-16: by its mark, else by its zero bytes, of which text in any other set has none: most of them
 * belong to line ends, spaces and figures, each with its plain byte. Undefined where it is no such text.
 */
export function utf16Order(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, inspected);
  const { little, big } = plainPairs(sample);
  if (little === big || Math.max(little, big) < Math.max(2, sample.length * fewest)) return undefined;
  const order = little > big ? 'little' : 'big';
  return readsAsText(sample, order) ? order : undefined;
}

/** Bytes, an even number. */
const inspected = 65_536;

/** Plain characters to a byte: Chinese has the fewest. */
const fewest = 0.005;

/** How many pairs are a character of ASCII in each order. */
function plainPairs(bytes: Uint8Array): { readonly little: number; readonly big: number } {
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && isPlain(first)) little += 1;
    else if (first === 0 && isPlain(second)) big += 1;
  }
  return { little, big };
}

const isPlain = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);

/** Nearly all programs and pictures hold control characters or halves of pairs when they are read so. */
function readsAsText(bytes: Uint8Array, order: 'little' | 'big'): boolean {
  const text = new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be').decode(bytes);
  const whole = text.replace(/\ufffd$/, '');
  return whole.length > 1 && !/(?![\t-\r])\p{Cc}|[\ue000-\uf8ff\ufffd-\uffff]|\p{Cn}/u.test(whole);
}
