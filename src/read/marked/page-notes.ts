import { surroundingPattern } from '../../language/index.js';

/** Words without what their page says of a link for those who hear it read: "the plan (opens in a new window)". */
export const withoutLinkNotes = (words: string): string => (words.includes('(') ? words.replace(linkNote, '') : words);

/** Few spaces, so that many in a row cost no more than their number. */
const linkNote = new RegExp(`\\s{0,4}\\(${surroundingPattern('linkNotes')}\\)`, 'giu');

/**
 * A text without the marks by which an open encyclopaedia lets each of its sections be edited: behind a heading, or at the head of the line
 * below it.
 */
export const withoutEditMarks = (text: string): string =>
  text.includes('[')
    ? text
        .split('\n')
        .map((line) => (line.startsWith('#') ? line.replace(markBehind, '') : line.replace(markBefore, '')))
        .join('\n')
    : text;

const mark = surroundingPattern('editMarks');
/** Anchored, and with few spaces, so that a long line costs no more than its length. */
const markBehind = new RegExp(` {0,4}\\[${mark}(?: ?\\| ?${mark})?\\]\\s{0,4}$`, 'iu');
const markBefore = new RegExp(`^\\[${mark} ?\\| ?${mark}\\][ \\t]{0,4}`, 'iu');
