import { holdsPhrase, phraseAt, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/**
 * "Cụ thể, xăng tăng 1.049 đồng/lít." behind "Nếu không chi quỹ, giá xăng sẽ tăng.": whether a sentence goes into detail of what would come
 * under a condition. By itself it tells it as a fact.
 *
 * @param own words of the sentence, with what it opens with
 * @param before words of the one before it in its paragraph
 */
export const detailsCondition = (own: readonly Token[], before: readonly Token[], pack: LanguagePack): boolean =>
  (phraseAt(pack, 'listOpeners', own, 0) > 0 &&
    phraseAt(pack, 'connectives', own, 0) > 0 &&
    holdsPhrase(pack, 'conditions', before) &&
    holdsPhrase(pack, 'outlooks', before)) ||
  detailsProposal(own, before, pack);

/** "Theo đó, mỗi giáo viên được 120 triệu đồng." behind "Sở đã trình đề án.": by itself it tells what is proposed as a fact. */
const detailsProposal = (own: readonly Token[], before: readonly Token[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'speechSources', own, 0) === 1 &&
  phraseAt(pack, 'demonstratives', own, 1) > 0 &&
  proposing.some((list) => holdsPhrase(pack, list, before));
const proposing = ['keptSpeechVerbs', 'appeals', 'hedges'] as const;
