import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { contains } from '../../../model/overlap.js';
import { initialsOf } from '../../../check/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import type { Reading } from '../reading.js';
import type { ShortForm } from './short-forms.js';

/**
 * By sentence: the letters by which minutes call those who were present, before a colon ("OF: sign the contract"), or anywhere in what they report ("OF
 * reported that …") where the lines of who came name them, where they are the first letters of one name alone. Told where several people are called so: one
 * such label may be any abbreviation.
 */
export const initialForms = (reading: Reading): ReadonlyMap<number, readonly ShortForm[]> => {
  const { text, sentences } = reading;
  const found = new Map<number, ShortForm[]>();
  const called = new Set<string>();
  for (const { index, start, end } of sentences) {
    for (const { 0: letters, index: at } of text
      .slice(start, end)
      .matchAll(/(?<![\p{L}\d'’&-])\p{Lu}{2,4}(?![\p{L}\d'’&-])/gu)) {
      const full = namedSo(reading).get(letters);
      const isLabel = at === 0 && /^[:：]\s/u.test(text.slice(start + letters.length, end));
      if (full === undefined || (!isLabel && !isPresent(reading, full))) continue;
      called.add(letters);
      const span = { start: start + at, end: start + at + letters.length };
      addToGroup(found, index, { span, behind: full, full, byLetters: true });
    }
  }
  return called.size < fewestCalled ? new Map() : found;
};
const fewestCalled = 2;

/** Whether a name stands in the lines that say who came to a meeting. */
const isPresent = ({ article: { genre, furniture } }: Reading, full: Span): boolean =>
  genre === 'minutes' && furniture.some(({ kind, span }) => kind === 'procedure' && contains(span, full));

/** The one name that begins with some letters. */
const namedSo = onceFor(({ article: { text } }: Reading): ReadonlyMap<string, Span> => {
  const names = new Map<string, Map<string, Span>>();
  for (const { 0: name, index } of text.matchAll(/\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,3}/gu)) {
    const letters = initialsOf(name);
    const own = names.get(letters) ?? new Map<string, Span>();
    names.set(letters, own.set(name, own.get(name) ?? { start: index, end: index + name.length }));
  }
  return new Map(
    [...names].flatMap(([letters, own]): [string, Span][] => {
      const [span] = own.values();
      return own.size === 1 && span !== undefined ? [[letters, span]] : [];
    }),
  );
});
