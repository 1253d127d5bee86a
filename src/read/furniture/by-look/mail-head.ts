import { surroundingPattern } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';

/**
 * `From: …`, `To: …`, `Date: …`, `Subject: …`: the head of a mail that was saved as text. What it is about becomes the title, and the day
 * is that of the mail.
 */
export const mailHead: Step = ({ units, pack }) => {
  const line = new RegExp(`^[*_]*${surroundingPattern('mailHeads', [pack])}[*_]*\\s?[:：]`, 'iu');
  const end = units.findIndex(({ text, role }) => role === 'cell' || !line.test(text));
  return end < fewest ? [] : units.slice(0, end).map(({ text, ...unit }, index) => [index, kindOf(text, unit.words)]);

  function kindOf(text: string, words: readonly { readonly key: string }[]): FurnitureKind {
    const isSubject = pack.furniture.subject?.labels.includes(words[0]?.key ?? '') === true;
    if (isSubject) return 'subject';
    return /\b\d{4}\b/.test(text) && !text.includes('@') ? 'place-date' : 'addressee';
  }
};

/** One or two such labels head many a form. */
const fewest = 3;
