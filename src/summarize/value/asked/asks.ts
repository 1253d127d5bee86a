import { endsInColon, holdsPhrase, type WordList } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/** "… yêu cầu:", "The council resolves:", "The board is asked:" */
export const asks = (reading: Reading, { words, start, end, item }: Sentence): boolean =>
  item === undefined && endsInColon(reading.text.slice(start, end)) && holdsAsking(reading, words);

/** Whether a list stands below, or behind, words that ask for its items or decide them: "We ask three things: …; …; and …". */
export const isAskedBy = (reading: Reading, { announcerSentence, items: [first] }: Series): boolean => {
  const above = reading.sentences[announcerSentence ?? -1];
  if (above === undefined || first === undefined || above.item !== undefined) return false;
  const end = first.span.start < above.end ? first.span.start : above.end;
  // The marker of the first item stands between: "(a)".
  const announcing = reading.text.slice(above.start, end).replace(/[\s(]*\p{L}?\d{0,2}[.)]?\s*$/u, '');
  return (
    (endsInColon(announcing) || endsInColon(reading.text.slice(above.start, end))) &&
    holdsAsking(
      reading,
      above.words.filter((word) => word.start < end),
    )
  );
};

const holdsAsking = ({ article, pack }: Reading, words: Sentence['words']): boolean =>
  (article.genre === 'minutes' ? [...asking, 'decisionLabels' as const] : asking).some((list) =>
    holdsPhrase(pack, list, words.slice(-nearEnd)),
  );
const asking: readonly WordList[] = ['appeals', 'requests', 'decisionVerbs'];
/** In words: "… thực hiện những nội dung sau" may stand behind the verb. */
const nearEnd = 14;
