import { decodeText, utf16ByMark } from '../decode.js';

/**
 * The text of a page: in the character set that its server says, else its byte order mark, else the page itself; else UTF-8,
 * and where that is not what it is, the old set of Vietnamese or of western Europe, whichever the bytes speak for
 * (WHATWG HTML 13.2.3, with a guess for its last step).
 *
 * @param told what the server or the mail says
 */
export function decodeHtml(bytes: Uint8Array, name: string, told?: string): string {
  if (utf16ByMark(bytes) !== undefined) return decodeText(bytes, name);
  const declared = hasUtf8Mark(bytes) ? 'utf-8' : (known(told) ?? known(declaredIn(bytes)));
  if (declared !== undefined && declared !== 'utf-8') return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // One broken byte in a long page is no other character set.
    return mostlyUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder(guessed(bytes)).decode(bytes);
  }
}

const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The name that a decoder knows a character set by; a page that can be read for its name is not in UTF-16. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = latin(bytes.subarray(0, 4096));
  return (
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning)?.[1] ??
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(beginning)?.[1]
  );
}

/** Whether most characters beyond ASCII are whole in UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 4;
}

/** In windows-1258 tones are characters of their own behind their vowel, where western languages have consonants. */
function guessed(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  const tones = latin(bytes).match(/(.)[\u00cc\u00d2\u00de\u00ec\u00f2]/gs) ?? [];
  const behindVowel = tones.filter((pair) =>
    /^[aeiouyAEIOUY\u00e2\u00c2\u00ea\u00ca\u00f4\u00d4\u00e3\u00c3\u00f5\u00d5\u00fd\u00dd]/.test(pair),
  );
  return behindVowel.length >= 3 && behindVowel.length > tones.length / 2 ? 'windows-1258' : 'windows-1252';
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
