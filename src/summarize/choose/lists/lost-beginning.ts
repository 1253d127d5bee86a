import type { Annotation } from '../../annotate/annotation.js';
import { countOf } from '../../annotate/structure/lists/count.js';
import type { Series } from '../../annotate/structure/found.js';
import { isOpenEnded } from './inside-sentence.js';

/**
 * "d) …", "e) …", where no item before them counts so: a list of letters stands below what holds for all of it, and both the beginning and
 * that were lost, be it between two pages.
 */
export const lostItsBeginning = ({ reading }: Annotation, { kind, items, announcerSentence }: Series): boolean => {
  const [first] = items;
  const sentence = reading.sentences[first?.sentences[0] ?? -1];
  const block = reading.article.blocks[sentence?.block ?? -1];
  if (kind !== 'list' || announcerSentence !== undefined || block?.kind !== 'list') return false;
  // An excerpt may skip to them: "2. Accounts of level 2 / … / d) …". A clause that is no sentence stands right above then.
  const above = reading.article.blocks[(sentence?.block ?? 0) - 1]?.span;
  if (above !== undefined && isOpenEnded(reading.text.slice(above.start, above.end))) return false;
  const { marker = '' } = block.items[sentence?.item ?? -1] ?? {};
  const { numbers } = countOf(marker);
  return /^\(?\p{Ll}[.)]/u.test(marker) && numbers.length > 0 && !numbers.includes(1);
};
