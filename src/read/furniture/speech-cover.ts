import type { Furniture } from '../../model/article.js';
import { endsSentence } from '../lines/line.js';
import type { Step } from '../steps/draft-article.js';
import { unitsOf } from './unit.js';

/** Who spoke, where and on what occasion, on lines between a title such as `STATEMENT` and the call that a speech begins with. */
export const withSpeechCover: Step = (draft) => {
  const { title, furniture } = draft;
  if (title === undefined) return draft;
  const units = unitsOf(draft.blocks.slice(0, searched), draft.text).filter(({ start }) => start >= title.end);
  const known = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
  const call = units.findIndex(({ start }) => known.get(start) === 'salutation');
  const cover = units.slice(0, Math.max(call, 0));
  const isCover =
    cover.length >= fewest &&
    cover.length <= longest &&
    cover.every(
      ({ start, text, words, role }) =>
        known.has(start) || (role === 'passage' && words.length <= longestLine && !endsSentence(text)),
    );
  const found = cover.flatMap(({ start, end }): Furniture[] =>
    isCover && !known.has(start) ? [{ kind: 'byline', span: { start, end } }] : [],
  );
  if (found.length === 0) return draft;
  return { ...draft, furniture: [...furniture, ...found].sort((one, other) => one.span.start - other.span.start) };
};

/** Blocks of a first page. */
const searched = 24;
/** Lines of a cover: one or two may be the theme of a speech, or what opens it. */
const fewest = 3;
const longest = 14;
/** Words of an office or an occasion. */
const longestLine = 24;
