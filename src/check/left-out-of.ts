import type { LanguagePack } from '../language/index.js';
import type { Topic } from '../model/briefing.js';
import { indexedOf } from './article/indexed.js';
import { itemsLeftOut } from './article/left-out.js';
import type { CheckedArticle } from './rule.js';

/**
 * How many items of the list that one of several topics tells no topic shows, or 0: what the rules want its slide to say. Below a fixed
 * label nobody would know more of what.
 */
export const leftOutOf = (
  topic: Topic,
  topics: readonly Topic[],
  article: CheckedArticle,
  pack: LanguagePack,
): number =>
  topic.headingEvidence === undefined
    ? 0
    : (itemsLeftOut({ article, text: article.text, units: indexedOf(article, pack).units, topics }, topic) ?? 0);
