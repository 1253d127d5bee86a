import { wordsOf } from '../../../language/index.js';
import type { Furniture } from '../../../model/article.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { isCapitals } from '../unit.js';
import { isSite } from '../../title/title-stretch.js';

/** The title that a page says again below it, on one line or broken into two, or above it with the site's name. */
export function titleAgain({ title, text, blocks }: Pick<DraftArticle, 'title' | 'text' | 'blocks'>): Furniture[] {
  if (title === undefined) return [];
  const said = text.slice(title.start, title.end);
  const whole = keysOf(said);
  const head = blocks.slice(0, searched);
  const keys = head.map(({ kind, span }) => {
    const line = text.slice(span.start, span.end);
    return kind === 'paragraph' || (kind === 'heading' && isCapitals(line)) ? keysOf(line) : '';
  });
  const again = keys.flatMap((first, place) => {
    const line = text.slice(head[place]?.span.start, head[place]?.span.end);
    if (first === whole || (line.startsWith(said) && isSite.test(line.slice(said.length)))) return [place];
    return first !== '' && `${first} ${keys[place + 1] ?? ''}` === whole ? [place, place + 1] : [];
  });
  return head.flatMap(({ span }, place) => (again.includes(place) ? [{ kind: 'subject', span }] : []));
}

/** Blocks at the head. */
const searched = 10;

const keysOf = (text: string): string =>
  wordsOf(text.slice(0, longest))
    .map(({ key }) => key)
    .join(' ');

/** No title is longer. */
const longest = 500;
