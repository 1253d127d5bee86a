import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../annotation.js';
import { seriesWith } from '../series-of.js';
import type { Series, SeriesItem } from '../structure/found.js';

/**
 * Whether a list of rates or amounts stands in a clause of an article whose clause before it says whom they are for ("Đối tượng hưởng trợ
 * cấp: … thuộc một trong các trường hợp sau"): without that it would hold for everybody, so the article is told with both or not at all.
 */
export const losesEntitled = (annotation: Annotation, { announcerSentence, items }: Series): boolean => {
  const { reading } = annotation;
  if (reading.article.genre !== 'legal' || announcerSentence === undefined) return false;
  const outer = seriesWith(annotation, announcerSentence);
  if (outer === undefined || outer.items === items) return false;
  const own = outer.items.findIndex(({ sentences }) => sentences.includes(announcerSentence));
  return outer.items.slice(0, own).some((item) => namesEntitled(annotation, item));
};

const namesEntitled = ({ reading: { text, pack } }: Annotation, { span }: SeriesItem): boolean =>
  phraseAt(pack, 'entitlements', wordsOf(text, span.start, Math.min(span.end, span.start + longestLabel)), 0) > 0;
/** In letters. */
const longestLabel = 80;
