import { charsetNamed, decodeIn } from '../charset/charsets.js';
import type { CharsetWish, Decoded } from '../charset/decoded.js';
import { doubtsOf } from '../charset/doubts.js';
import { speaksForVietnamese } from '../charset/guess.js';
import { isShifted } from '../charset/iso-2022-jp.js';
import { utf16Order } from '../charset/utf16.js';
import { decodeArticle } from '../bytes/decode.js';
import { isFontText } from '../vietnamese-fonts/to-unicode.js';
import { headCharset } from './head-charset.js';

/**
 * The text of a page: in the character set that a person names, else UTF-16 or UTF-8 where the bytes are that whatever is said
 * of them, else what its server says, else the page itself; else the old set of Vietnamese or of western Europe, whichever the
 * bytes speak for (WHATWG HTML 13.2.3, with a guess for its last step, of which a diagnostic tells).
 *
 * @throws BriefdeckError `input.encoding` where it is UTF-16 that breaks off
 */
export function decodeHtml(bytes: Uint8Array, name: string, { told, named }: CharsetWish = {}): Decoded {
  if (named !== undefined && named !== 'utf-8') return decodeArticle(bytes, name, { named });
  if (utf16Order(bytes) !== undefined) return decodeArticle(bytes, name);
  if (named === undefined && isShifted(bytes)) return { text: decodeIn(bytes, 'iso-2022-jp'), diagnostics: [] };
  const declared = named === undefined ? declaredOf(bytes, told) : undefined;
  try {
    // What is UTF-8 throughout is nothing else by chance.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    // One broken byte in a long page is no other character set.
    if (declared === undefined && (named !== undefined || mostlyUtf8(bytes)))
      return { text: new TextDecoder().decode(bytes), diagnostics: [] };
  }
  const western = decodeIn(bytes, 'windows-1252');
  const mayBeFont = declared === undefined || declared === 'windows-1252' || declared === 'windows-1258';
  if (mayBeFont && isFontText(western)) return { text: western, diagnostics: [] };
  const guess = speaksForVietnamese(western) ? 'windows-1258' : 'windows-1252';
  // Nearly all pages that say the western set and have tones behind their vowels are in the Vietnamese one.
  const isGuessed = declared === undefined || (declared === 'windows-1252' && guess === 'windows-1258');
  const charset = isGuessed ? guess : declared;
  const text = charset === 'windows-1252' ? western : decodeIn(bytes, charset);
  return { text, diagnostics: doubtsOf(text, charset, isGuessed ? 'guessed' : 'declared') };
}

/**
 * The set other than UTF-8 that the server says or the page: where they differ, the first that nothing speaks against, since servers say
 * one of all they have.
 */
function declaredOf(bytes: Uint8Array, told: string | undefined): string | undefined {
  const candidates = [told, headCharset(latin(bytes.subarray(0, longestHead)))]
    .map(known)
    .filter((charset): charset is string => charset !== undefined && charset !== 'utf-8');
  const [first, second] = candidates;
  if (first === undefined || second === undefined || first === second) return first;
  return candidates.find((charset) => doubtsOf(decodeIn(bytes, charset), charset, 'declared').length === 0) ?? first;
}

/** Bytes in which the head of a page ends. */
const longestHead = 1_000_000;

/** A page that can be read for its name is not in UTF-16. */
function known(label: string | undefined): string | undefined {
  const charset = label === undefined ? undefined : charsetNamed(label);
  return charset?.startsWith('utf-16') === true ? 'utf-8' : charset;
}

/** Whether most characters beyond ASCII are whole in UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 4;
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
