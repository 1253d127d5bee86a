import { wordsOf, type Word, endsInQuestionMark } from '../../language/index.js';
import type { Reading } from './reading.js';

/** The words of the article's own title, which whoever sees a slide knows; none where it has no title. */
export const titleWords = ({ article: { title }, text }: Reading): readonly Word[] =>
  title === undefined ? [] : wordsOf(text, title.start, title.end);

/** Whether the title of an article asks something: what stands above its first heading answers it. */
export const asksTitle = ({ article: { title }, text }: Reading): boolean =>
  title !== undefined && endsInQuestionMark(text.slice(title.start, title.end));
