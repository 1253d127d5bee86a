import type { Genre } from '../../model/article.js';
import type { DraftArticle } from '../steps/draft-article.js';
import { cues } from './cues.js';
import { type Evidence, evidenceOf } from './evidence.js';

/** What kind of document an article is, and what that was told from. */
export interface ToldGenre {
  readonly genre: Genre;
  /** Names of cues, the weightiest first; none where nothing was sure. */
  readonly cues: readonly string[];
}

/**
 * The genre with the weightiest cues. Where none is sure, a report if the article has sections with headings, and news if it has none or
 * tells throughout who said what.
 */
export const genreOf = (draft: DraftArticle): ToldGenre => genreOfEvidence(evidenceOf(draft));

/** The same of what was counted. */
export function genreOfEvidence(evidence: Evidence): ToldGenre {
  const held = cues.filter(({ holds }) => holds(evidence));
  const weights = new Map<Genre, number>();
  for (const { genre, weight } of held) weights.set(genre, (weights.get(genre) ?? 0) + weight);
  const [best, second] = [...weights].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < sure || best[1] === second?.[1]) {
    return { genre: evidence.headings >= 2 && !tellsWhoSaidWhat(evidence) ? 'report' : 'news', cues: [] };
  }
  const told = held.filter(({ genre }) => genre === best[0]).sort((one, other) => other.weight - one.weight);
  return { genre: best[0], cues: told.map(({ name }) => name) };
}

/** News with subheadings; a report numbers its sections, and lists what it found. */
const tellsWhoSaidWhat = (evidence: Evidence): boolean => {
  const { attributed, quoted, lists, numbered } = evidence;
  return (
    numbered === 0 &&
    ((lists === 0 && attributed >= leastAttributed && quoted >= leastQuoted) ||
      (lists === 1 && attributed >= 2 * leastAttributed && quoted >= 2 * leastQuoted) ||
      givesVoices(evidence))
  );
};
const leastAttributed = 0.2;
const leastQuoted = 0.05;

/** News that says in a few lines which ways are shut, or what a company names as its reasons, and between them who said what word for word. */
const givesVoices = ({ attributed, voiced, listed, firstPerson, isAsked, headed }: Evidence): boolean =>
  attributed >= leastTold &&
  voiced >= leastVoiced &&
  listed <= mostListed &&
  firstPerson < leastOfWriter &&
  headed('report') === 0 &&
  !isAsked;
const leastTold = 0.15;
const leastVoiced = 0.03;
const mostListed = 0.15;
/** Whoever writes of what they did tells no news. */
const leastOfWriter = 0.25;

/** The least weight that tells a genre. */
const sure = 4;
