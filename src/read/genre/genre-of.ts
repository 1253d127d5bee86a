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
const tellsWhoSaidWhat = ({ attributed, quoted, lists, numbered }: Evidence): boolean =>
  numbered === 0 &&
  ((lists === 0 && attributed >= leastAttributed && quoted >= leastQuoted) ||
    (lists === 1 && attributed >= 2 * leastAttributed && quoted >= 2 * leastQuoted));
const leastAttributed = 0.2;
const leastQuoted = 0.05;

/** The least weight that tells a genre. */
const sure = 4;
