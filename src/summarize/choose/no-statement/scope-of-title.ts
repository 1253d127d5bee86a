import type { Reading, Sentence } from '../../annotate/reading.js';
import { namesScope } from '../../value/decisive.js';
import { sentencesOfTitle } from '../../value/title/of-title.js';

/** "Quyết định này quy định giờ chạy phà …", below a title that says just that: the cover says it already. */
export const saysScopeOfTitle = (reading: Reading, sentence: Sentence): boolean =>
  reading.article.genre === 'legal' &&
  namesScope(sentence, reading.pack) &&
  sentencesOfTitle(reading).has(sentence.index);
