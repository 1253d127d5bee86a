import { surroundingPattern } from '../../language/index.js';

/**
 * A text without what an open encyclopaedia writes for those who write it: the marks in square brackets by which each section is edited, behind
 * its heading or at the head of the line below, and that words lack a source; and lines that say so of all of it.
 */
export const withoutOpenPageMarks = (text: string): string => withoutMarks(text.replace(notice, ''));

const withoutMarks = (text: string): string =>
  text.includes('[')
    ? text
        .replace(sourceMark, '')
        .split('\n')
        .map((line) => {
          if (line.startsWith('#')) return line.replace(markBehind, '');
          return line.replace(markBefore, '').replace(line.length <= longestHeading ? markGlued : pairBehind, '');
        })
        .join('\n')
    : text;

/** Whether a text was copied from such a page. */
export const isOpenPage = (text: string): boolean =>
  text.search(notice) >= 0 || (text.includes('[') && (text.search(sourceMark) >= 0 || pairAnywhere.test(text)));

const mark = surroundingPattern('editMarks');
const pair = `\\[${mark} ?\\| ?${mark}\\]`;
/** Anchored, and with few spaces, so that a long line costs no more than its length. */
const markBehind = new RegExp(` {0,4}\\[${mark}(?: ?\\| ?${mark})?\\]\\s{0,4}$`, 'iu');
const markBefore = new RegExp(`^${pair}[ \\t]{0,4}`, 'iu');
const pairBehind = new RegExp(` {0,4}${pair}\\s{0,4}$`, 'iu');
/** "History[edit]": behind a word without a space, for "press [edit]" is what somebody says. */
const markGlued = new RegExp(`(?:(?<=[\\p{L}\\p{N})”"*])\\[${mark}\\]| {0,4}${pair})\\s{0,4}$`, 'iu');
const pairAnywhere = new RegExp(pair, 'iu');
const sourceMark = new RegExp(` ?\\[ ?${surroundingPattern('sourceMarks')} ?\\]`, 'giu');
/** A line, also one in the cell of a table or in emphasis. */
const notice = new RegExp(`^[|*_> \\t]{0,6}${surroundingPattern('sourceNotices')}(?![\\p{L}\\p{N}]).{0,160}$`, 'gimu');
/** In letters. */
const longestHeading = 120;
