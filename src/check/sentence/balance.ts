import { quotationClosers } from '../../language/index.js';

/** Whether every bracket and quotation mark of a text has its partner. Apostrophes are no quotation marks. */
export const isBalanced = (text: string): boolean => {
  const open: string[] = [];
  for (const mark of text) {
    const expected = open.at(-1);
    if (expected?.includes(mark) === true) open.pop();
    else if (partners.has(mark)) open.push(partners.get(mark) ?? '');
    else if (closers.has(mark)) return false;
  }
  return open.length === 0;
};

const partners = new Map([...quotationClosers, ['(', ')'], ['[', ']'], ['（', '）'], ['《', '》']]);
const closers = new Set([')', ']', '”', '»', '」', '』', '）', '》']);
