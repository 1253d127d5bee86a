import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { initialsOf } from '../../../check/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import type { Reading } from '../reading.js';
import type { ShortForm } from './short-forms.js';

/**
 * By sentence: the letters before a colon by which minutes call those who were present, "OF: sign the contract", where they are the first letters of one
 * name alone. Told where several people are called so: one such label may be any abbreviation.
 */
export const initialForms = (reading: Reading): ReadonlyMap<number, readonly ShortForm[]> => {
  const { text, sentences } = reading;
  const found = new Map<number, ShortForm[]>();
  const called = new Set<string>();
  for (const { index, start, end } of sentences) {
    const letters = /^(?<letters>\p{Lu}{2,4})[:：]\s/u.exec(text.slice(start, end))?.groups?.['letters'];
    const full = letters === undefined ? undefined : namedSo(reading).get(letters);
    if (letters === undefined || full === undefined) continue;
    called.add(letters);
    addToGroup(found, index, { span: { start, end: start + letters.length }, behind: full, full, byLetters: true });
  }
  return called.size < fewestCalled ? new Map() : found;
};
const fewestCalled = 2;

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
