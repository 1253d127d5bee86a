import { surroundingPattern } from '../../language/index.js';

/** Words without what their page says of a link for those who hear it read: "the plan (opens in a new window)". */
export const withoutLinkNotes = (words: string): string => (words.includes('(') ? words.replace(linkNote, '') : words);

/** Few spaces, so that many in a row cost no more than their number. */
const linkNote = new RegExp(`\\s{0,4}\\(${surroundingPattern('linkNotes')}\\)`, 'giu');
