import { leftOutOf } from '../check/index.js';
import type { Briefing, Topic } from '../model/briefing.js';
import type { Reading } from './annotate/reading.js';
import type { Cover } from './cover/cover.js';
import { issuerOf, sourceOf } from './cover/source.js';
import { titleByTopics } from './cover/title-by-topics.js';
import type { Draft } from './kinds/draft.js';

/** The Briefing that drafts make: a list says how many of its items it leaves out. */
export const assembled = (
  { article, pack }: Reading,
  drafts: readonly Draft[],
  { title, date, heldBy }: Cover,
): Briefing => {
  const told = drafts.map((draft) => draft.topic);
  const topics = told.map((topic): Topic => {
    const count = leftOutOf(topic, told, article, pack);
    return count === 0 ? topic : { ...topic, leftOut: count };
  });
  const issuer = issuerOf(article);
  return {
    version: 2,
    genre: article.genre,
    ...(issuer === undefined ? {} : { subtitle: issuer }),
    ...(title ?? titleByTopics(article, topics)),
    ...heldBy,
    language: article.language,
    ...(date === undefined ? {} : { date }),
    sources: [sourceOf(article, pack)],
    topics,
    text: article.text,
  };
};
