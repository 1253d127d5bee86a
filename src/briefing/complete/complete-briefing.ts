import type { LanguagePack } from '../../language/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/article.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { distinctIds } from '../../model/identify.js';
import type { WrittenBriefing } from '../written/written-briefing.js';
import { completeTopic } from './complete-topic.js';
import { groundsOf, once, type ChartOf, type Known } from './grounds.js';
import { kindLacks } from './kind-lacks.js';
import { languageOfWords } from './language-of-words.js';

/** What a written Briefing is completed from. */
export interface Completing {
  readonly article: Article | undefined;
  /** What the summarizer makes of the article. */
  readonly known: () => Known;
  /** BCP 47. */
  readonly language: string;
  readonly pack: LanguagePack;
  readonly chartOf: ChartOf;
  /** What the briefing is called where nothing else says it. */
  readonly name: string;
}

/**
 * Makes a Briefing of what a person wrote: what is left out is found in the article, follows from the rest, or is as usual. A line
 * that the article holds is traced to it; any other is its author's.
 *
 * @returns the Briefing, and a warning for each topic that lacks what its kind shows
 */
export function completeBriefing(
  written: WrittenBriefing,
  { article, known, language, pack, chartOf, name }: Completing,
): { readonly briefing: Briefing; readonly diagnostics: readonly Diagnostic[] } {
  const { topics: typed, ...rest } = written;
  delete rest.source;
  delete rest.template;
  const asked = once(known);
  const grounds = groundsOf(article, asked, pack, chartOf, written.text);
  const topics = withDistinctIds(typed.map((topic) => completeTopic(topic, grounds)));
  // Whoever lists the sources tells all that there is to tell of the article.
  const isBare = written.sources === undefined;
  // Without a title of its own an article may be called otherwise at another length.
  const made = isBare && article !== undefined ? asked().briefings : [];
  const like = made.find((one) => one.title === rest.title) ?? made[0];
  const title = rest.title ?? like?.title ?? name;
  const briefing: Briefing = {
    // A Briefing that nobody changed has its keys in the summarizer's order: the deck of it has the same bytes.
    ...(like === undefined || title === like.title ? like : withoutTitle(like)),
    ...rest,
    version: 2,
    title,
    language,
    sources: rest.sources ?? like?.sources ?? [],
    topics,
  };
  return { briefing, diagnostics: topics.flatMap((topic) => kindLacks(topic)) };
}

const withoutTitle = (briefing: Briefing): Briefing => {
  const untitled = { ...briefing };
  delete untitled.titleEvidence;
  return untitled;
};

/** The language that a written Briefing is in, where nobody says it. */
export const languageOf = (written: WrittenBriefing): Promise<string> =>
  languageOfWords(
    [
      written.title ?? '',
      ...written.topics.flatMap(({ heading = '', points = [], quote }) => [
        heading,
        ...points.map(({ text }) => text),
        quote?.text ?? '',
      ]),
    ].join('\n'),
  );

function withDistinctIds(topics: readonly Topic[]): Topic[] {
  const distinct = distinctIds();
  const withId = (point: Point): Point => ({
    ...point,
    id: distinct(point.id),
    ...(point.children === undefined ? {} : { children: point.children.map(withId) }),
  });
  return topics.map((topic) => ({ ...topic, id: distinct(topic.id), points: topic.points.map(withId) }));
}
