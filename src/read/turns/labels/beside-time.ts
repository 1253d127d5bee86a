import { scriptedPattern } from '../../../language/index.js';

/** A name with the time of a recording beside it, which no other line has. */
interface Timed {
  readonly name: string;
  /** Where the name begins in the line. */
  readonly start: number;
  /** Where the words begin. */
  readonly length: number;
}

/**
 * Who is named beside the time of a recording: on a line of its own (`**00:00:13 Ann Lee**`), which a format may take for a heading, or
 * before what is said (`[Speaker 2] [00:15] Yes.`).
 *
 * @param opening where the line begins behind its marks and a time
 */
export function namedBesideTime(text: string, opening: number): Timed | undefined {
  const alone = time.test(text.slice(0, opening)) ? aloneBehind.exec(text.slice(opening)) : null;
  if (alone?.[1] !== undefined) return { name: alone[1], start: opening, length: text.length };
  const [whole = '', before = '', name] = beforeWords.exec(text) ?? [];
  return name === undefined ? undefined : { name, start: before.length, length: whole.length };
}

const time = /\d{1,2}:\d{2}/u;
const aloneBehind = /^(\p{Lu}[\p{L}\d.'’ -]{1,50}?)(?:\*{1,3}|_{1,2})?$/u;
const beforeWords = scriptedPattern(
  "^([[(]?)(\\p{Lu}[\\p{L}\\d.'’ -]{1,50}?)[\\])]? ?[[(]\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]:? +(?=\\S)",
);
