import { surroundingPattern } from '../../language/index.js';

/** Words without what their page says of a link for those who hear it read: "the plan (opens in a new window)". */
export const withoutLinkNotes = (words: string): string => (words.includes('(') ? words.replace(linkNote, '') : words);

const linkNote = new RegExp(`\\s*\\(${surroundingPattern('linkNotes')}\\)`, 'giu');

/**
 * A text without the marks by which an open encyclopaedia lets each of its sections be edited: behind a heading, or at the head of the line
 * below it.
 */
export const withoutEditMarks = (text: string): string => (text.includes('[') ? text.replace(editMark, '') : text);

const mark = surroundingPattern('editMarks');
const editMark = new RegExp(
  `(?<=^#{1,6} [^\\n]*)\\s*\\[${mark}(?: ?\\| ?${mark})?\\](?=\\s*$)|^\\[${mark} ?\\| ?${mark}\\][ \\t]*`,
  'gimu',
);
