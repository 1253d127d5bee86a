import { scriptedPattern, surroundingPattern } from '../../../language/index.js';
import { endsSentence } from '../../lines/line.js';
import { labels, type Wording } from '../wording.js';
import { readDateLine } from '../../date.js';
import type { Page } from '../page.js';

/** Whether a line that opens as a byline does names who wrote, and says no more than when. */
export function namesAuthor(line: Wording, count: number, pack: Page['pack']): boolean {
  const { text, words, start } = line;
  // "By: Minister for the Sea with responsibility for ports"
  if (labels(pack, 'byline', line) > 0 && !endsSentence(text)) return true;
  // `Prepared by the Harbour Office, 3 May 2026`: the date is of the paper.
  if (count > 1 && isEdited(text, words[count - 1]?.end ?? start, start, pack)) return true;
  const name = text
    .slice((words[count - 1]?.end ?? start) - start)
    .replace(/^[\s*_]*:?[\s*_]*/u, '')
    .replace(new RegExp(`^(?:${pack.definites.join('|') || '(?!)'}) `, 'u'), '')
    .replace(/, [^,]{0,20}\b\d{4}$/u, '');
  return (
    !/\d/.test(name) &&
    !endsSentence(name) &&
    new RegExp(
      `^${partOfName}(?:(?:,| &| ${surroundingPattern('nameJoiners', [pack])})? ${partOfName}){0,9}$`,
      'u',
    ).test(name)
  );
}

/** `Created by Ann Lee, last modified by Jonas Aas on Oct 20, 2026`: who wrote, and behind a comma a day that ends the line. */
function isEdited(text: string, behind: number, start: number, pack: Page['pack']): boolean {
  const [, name = '', rest = ''] = /^ ?([^,]{3,60}),(.{8,80})$/u.exec(text.slice(behind - start)) ?? [];
  const day = /(?:\p{L}{3,} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,} \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})$/u.exec(rest)?.[0];
  return (
    day !== undefined && !/[.!?]\s/u.test(rest) && areWordsOfName.test(name) && readDateLine(day, pack) !== undefined
  );
}

/** Accounts may be called in small letters. */
const areWordsOfName = scriptedPattern("^ ?\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,4} ?$");

const partOfName = "\\p{Lu}[\\p{L}.'’-]*";
