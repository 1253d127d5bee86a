import { mapEvidence } from '../../briefing/evidence.js';
import type { Known } from '../../briefing/complete/grounds.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import { briefingSchema, pointSchema, type Briefing } from '../../model/briefing.js';
import { sourceAt } from '../../model/sources.js';
import { knownOf } from '../../pipeline.js';
import { ownArticle } from '../written/own-article.js';
import type { readAt } from '../written/completed.js';
import { isOfSeveral, oneOfSeveral } from '../written/one-of-several.js';

/** The article that a deck is to follow, and what the summarizer makes of what has changed. */
export interface ArticleNow {
  readonly article: Article;
  readonly known: Known;
  /** Its place among the sources. */
  readonly changed: number;
}

/**
 * The article as it is now; of several the one that is named stands among the others as the deck brings them along.
 *
 * @throws BriefdeckError of kind `usage` where a deck of several articles has none of that name
 */
export async function articleNow(
  base: Briefing,
  placed: Awaited<ReturnType<typeof readAt>>,
  input: string,
  { packs, own }: { readonly packs: readonly LanguagePack[]; readonly own: readonly LanguagePack[] },
): Promise<ArticleNow> {
  const { read, place } = placed;
  if (!isOfSeveral(base)) return { article: read.value, known: knownOf(read.value, { packs: own }), changed: 0 };
  const source = oneOfSeveral(base, place, input);
  // A translation is read beside what its article tells: nothing of its own is worth telling.
  const isTranslation = source.language !== undefined;
  const known = isTranslation ? { briefings: [], lines: [] } : knownOf(read.value, { packs: own });
  const changed = base.sources.indexOf(source);
  const all = (await ownArticle(base, packs, { source, read }))?.value ?? read.value;
  const section = base.topics.find(({ points }) =>
    points.some(({ evidence: [first] }) => first !== undefined && sourceAt(base.sources, first.start) === source),
  )?.section;
  return { article: all, known: movedKnown(known, all.parts?.[changed]?.begins ?? 0, section), changed };
}

/** What is made of an article whose text stands further on, in the section of its deck. */
function movedKnown({ briefings, lines }: Known, by: number, section: string | undefined): Known {
  const moved = (document: unknown): unknown =>
    mapEvidence(document, ({ start, end, ...rest }) => ({ ...rest, start: start + by, end: end + by }));
  return {
    briefings: briefings.map((briefing) => {
      const plain = briefingSchema.parse(moved(briefing));
      const topics = plain.topics.map((topic) => (section === undefined ? topic : { ...topic, section }));
      return { ...plain, topics };
    }),
    lines: lines.map((line) => pointSchema.parse(moved(line))),
  };
}
