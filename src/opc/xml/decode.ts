/**
 * The text of an XML part. ECMA-376 part 2, 8.1.4 allows UTF-8 and UTF-16 only; the byte order mark is left out.
 *
 * @throws TypeError when the bytes are not valid
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
