/**
 * Whether bytes are Japanese in ISO-2022-JP, whatever is said of them: it is written in ASCII, so that all of it is UTF-8 as well, and
 * shifts to Japanese and back by marks that stand in no other text.
 */
export function isShifted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(escape); at >= 0; at = bytes.indexOf(escape, at + 1))
    if (bytes[at + 1] === dollar && (bytes[at + 2] === oldSet || bytes[at + 2] === set)) return true;
  return false;
}

const escape = 0x1b;
const dollar = 0x24;
const oldSet = 0x40;
const set = 0x42;
