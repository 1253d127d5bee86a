import { decodeWindows1252 } from './windows-1252.js';

/**
 * The name of a character set that can be read, by any of its labels (WHATWG Encoding Standard), or `tcvn3` and `vni` for text
 * that was typed for the fonts of these; undefined for one that is not known.
 */
export function charsetNamed(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const own = fontSets.get(name);
  if (own !== undefined) return own;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** @param charset as `charsetNamed` gives it; bytes that are no character of it become U+FFFD */
export function decodeIn(bytes: Uint8Array, charset: string): string {
  // Fonts of old Vietnamese sets draw other letters for those of western Europe.
  if (charset === 'windows-1252' || isFontSet(charset)) return decodeWindows1252(bytes);
  const decoder = decoders.get(charset) ?? new TextDecoder(charset);
  decoders.set(charset, decoder);
  return decoder.decode(bytes);
}

/** Making one takes longer than decoding a word, and some formats come word by word. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** The sets that are told by the fonts they were typed for. */
export type FontSet = 'tcvn3' | 'vni';

/** Whether a charset is one of the fonts by which Vietnamese was written before Unicode. */
export const isFontSet = (charset: string | undefined): charset is FontSet => charset === 'tcvn3' || charset === 'vni';

const fontSets: ReadonlyMap<string, FontSet> = new Map([
  ['tcvn3', 'tcvn3'],
  ['tcvn', 'tcvn3'],
  ['abc', 'tcvn3'],
  ['vni', 'vni'],
  ['vni-windows', 'vni'],
]);
