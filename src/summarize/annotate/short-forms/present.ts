import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Reading } from '../reading.js';
import { courtesies, type Called } from './called.js';
import type { ShortForm } from './short-forms.js';

/**
 * Whom minutes call by a title and one word of a name, where only the lines of who was present, who took the chair or who signed name them in full: "Bà An"
 * behind "Thư ký: Bà Lý Hoài An". Undefined where two are called so.
 */
export const presentForm = (reading: Reading, { word, isCourtesy }: Called): ShortForm | undefined => {
  const names = isCourtesy ? (presentBy(reading).get(word.key) ?? []) : [];
  const [name] = names;
  const isOne = new Set(names.map(({ start, end }) => reading.text.slice(start, end))).size === 1;
  if (name === undefined || !isOne) return undefined;
  const last = wordsOf(reading.text, name.start, name.end).at(-1);
  if (last === undefined || last.start <= name.start) return undefined;
  return {
    span: { start: word.start, end: word.end },
    before: { start: name.start, end: reading.text.slice(0, last.start).trimEnd().length },
    full: name,
  };
};

/** The names of lines beside the message, by their last word. */
const presentBy = onceFor((reading: Reading): ReadonlyMap<string, readonly Span[]> => {
  const { article, text, pack } = reading;
  const found = new Map<string, Span[]>();
  for (const { span } of article.furniture)
    for (const { 0: run, index } of text.slice(span.start, span.end).matchAll(name)) {
      const words = wordsOf(text, span.start + index, span.start + index + run.length);
      const titled = words.findIndex((_, at) => courtesies.every((list) => phraseAt(pack, list, words, at) === 0));
      const [first, last] = [words[titled], words.at(-1)];
      if (first !== undefined && last !== undefined && last !== first)
        addToGroup(found, last.key, { start: first.start, end: last.end });
    }
  return found;
});

/** Two to five words with capitals, in one line. */
const name = /\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,4}/gu;
