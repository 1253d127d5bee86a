import { furnitureWords, wordsOf } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Page } from '../page.js';
import type { Unit } from '../unit.js';
import { explains, holds, labels, opens, saysOnly, type Wording } from '../wording.js';
import type { Rule } from './rules.js';
import { callsAtEnd, isAddress } from './calls.js';
import { namesAuthor } from './names-author.js';

/** Whether a line or a sentence is worded as a rule says. */
export function isWorded(
  wording: Wording & Partial<Pick<Unit, 'role' | 'sentences'>>,
  rule: Rule,
  { pack }: Page,
): boolean {
  const { kind, most, speechless } = rule;
  if (saysOnly(pack, kind, wording)) return true;
  if (unquoted(wording) > most) return false;
  // Of several sentences each is asked by itself.
  const isOne = (wording.sentences?.length ?? 1) === 1;
  if (kind === 'closing' && isOne && holds(pack, kind, wording)) return true;
  if (kind === 'pointer' && sendsOn(wording, pack)) return true;
  if (kind === 'credit' && handlesCase(wording, pack)) return true;
  if (kind === 'salutation' && callsAtEnd(wording, pack)) return true;
  const isUnsure = wording.role === 'heading' && unsureHeadings.has(kind);
  const count = (isUnsure ? 0 : opens(pack, kind, wording)) || labels(pack, kind, wording);
  if (count === 0) return false;
  if (speechless === true) return isAddress(wording, count, pack);
  return additions[kind]?.(wording, count, pack) ?? true;
}

/** `Deputy District Attorney Ann Lee of the Harbour Unit is prosecuting this case.` */
const handlesCase = ({ words }: Wording, pack: Page['pack']): boolean =>
  furnitureWords(pack, 'credit').lines.matchBefore(words, words.length) >= fewestOfCredit;
const fewestOfCredit = 3;

/** "Giá vé có trong bài viết dưới đây.": where more is to be read. What a colon ends announces what follows. */
const sendsOn = (wording: Wording, pack: Page['pack']): boolean =>
  !/[:：]$/u.test(wording.text) && holds(pack, 'pointer', wording) && (additions.pointer?.(wording, 0, pack) ?? true);

/** How many words are a line's own: what it points to may be told in full, between quotation marks. */
const unquoted = ({ text, words }: Wording): number =>
  /["“”]/u.test(text) ? wordsOf(text.replace(/["“][^"“”]*["”]/gu, ' ')).length : words.length;

/** A heading may open so and head a part of the message. */
const unsureHeadings: ReadonlySet<FurnitureKind> = new Set([
  'pointer',
  'credit',
  'byline',
  'subject',
  'recipients',
  'disclaimer',
]);

/** What must hold beside the words that open a line of a kind. */
const additions: Partial<Record<FurnitureKind, (wording: Wording, count: number, pack: Page['pack']) => boolean>> = {
  // `(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 3 tháng 6 năm 2026)`; numbers with a label are told by their form.
  number: ({ text }) => /^\(.*\)$/u.test(text),
  // Behind a colon stands a time, or the title itself.
  embargo: ({ text }) => !/[:–—]\s*\p{L}/u.test(text) || /\d/.test(text),
  contact: (line, _, pack) => labels(pack, 'contact', line) === 0 || !explains(line),
  pointer: ({ text }) => !/\d\s?%|\d[.,]\d/.test(text),
  byline: namesAuthor,
  credit: ({ text, words, start }, count) => {
    const rest = text.slice((words[count - 1]?.end ?? start) - start);
    if (/^\s*[:：]/u.test(rest)) return words.length <= 16;
    // "The case was investigated by …": so many words say nothing else.
    if (count >= fewestSure) return !/["“”]/u.test(text);
    return words.length <= count + 5 && /^ \p{Lu}[^,.;:!?]*[)\]]?\.?$/u.test(rest) && !/\d/.test(rest);
  },
};

const fewestSure = 5;
