import { isLatin } from '../language/index.js';
import { withOneEncoding } from './charset/twice-encoded.js';

/**
 * Text as every later stage sees it: one kind of line end and of space, nothing invisible, Unicode normal form C.
 * Spaces at the start of a line stay, for `unwrapLines` to read the indentation. Cleaning clean text changes nothing.
 */
export function cleanCharacters(raw: string): { readonly text: string; readonly removed: number } {
  const lined = withOneEncoding(raw)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\ufeff]/g, ' ');
  const soft = lined.includes('¬') ? lined.replace(shownSoftHyphen, '') : lined;
  const visible = isLatin(soft) ? soft : soft.replace(invisible, '');
  const joined = /[\u200c\u200d]/.test(visible) ? removeNeedlessJoiners(visible) : visible;
  const bounded = isLatin(joined) ? joined : joined.replace(tooManyMarks, '$1');
  const removed = lined.length - bounded.length - (lined.startsWith('\ufeff') ? 1 : 0);
  return { text: bounded.normalize('NFC'), removed };
}

/**
 * What word processors and old code pages show a soft hyphen as, inside a word, where a line broke one, or left over in a row before a word:
 * "moor¬ings", "16 to 22 ¬¬¬who". Before a letter of a formula it negates.
 */
const shownSoftHyphen = /(?<=\p{Ll}{2})¬+(?: *\n *)?(?=\p{Ll}{2})|(?<=\p{L}{2})¬{2,}|¬{2,}(?=\p{L}{2})/gu;

/**
 * No letter of any language has so many marks, and to bring them into order takes the square of their number (UAX #15, 13,
 * "Stream-Safe Text Format").
 */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * Control characters, lone surrogates, noncharacters; soft hyphen, zero-width space, word joiner and byte order mark,
 * invisible operators; marks of direction, which follows from the letters; annotation and object replacement marks.
 */
const invisible =
  /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/gu;

/**
 * A joiner or non-joiner is part of the spelling in scripts whose letters join, and a joiner is part of an emoji
 * between two pictures (Unicode Standard, 23.2; UTS #51, 2.2). Anywhere else it is debris.
 */
function removeNeedlessJoiners(text: string): string {
  const joiningScripts = [
    'Arab',
    'Syrc',
    'Mong',
    'Nkoo',
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
  ]
    .concat(['Mlym', 'Sinh', 'Mymr', 'Khmr', 'Tibt'])
    .map((script) => `\\p{Script=${script}}`)
    .join('');
  const afterPicture = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u{e007f}]';
  return text.replace(
    new RegExp(
      `(?<![${joiningScripts}])(?:\\u200c|\\u200d(?!\\p{Extended_Pictographic})|(?<!${afterPicture})\\u200d)`,
      'gu',
    ),
    '',
  );
}
