/**
 * Text in windows-1252 (WHATWG Encoding Standard). Some versions of Node 20 decode it as Latin-1, so that €, dashes and quotation
 * marks became invisible.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(ownPlaces, printed);

/** The character that a control character of Latin-1 was meant to be; five places are free, and stay as they are. */
export const printed = (control: string): string => {
  const character = own[control.charCodeAt(0) - 0x80];
  return character === undefined || character === ' ' ? control : character;
};

const ownPlaces = /[\u0080-\u009f]/g;

/** 0x80 to 0x9F; a space where nothing is. */
const own = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
