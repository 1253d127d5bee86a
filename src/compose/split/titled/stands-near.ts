import type { Entry } from '../../content/entry.js';

/**
 * Whether lines stand near a sentence in the article, so that it may head them: the first of them goes on in its paragraph, half of them at
 * least stand there, and none is further than the next. Of sentences that readers judged as titles six of nine were good where it is so, and
 * one of six where lines of other paragraphs were more or further.
 * What has no place in an article, or is read without it, stands where its author put it.
 *
 * @param first the sentence, or the point that it opens
 * @param below what stands under it; parts of the same point are of its paragraph
 */
export function standsNear(first: Entry, below: readonly Entry[], articleText: string | undefined): boolean {
  const start = first.evidence[0]?.start;
  if (start === undefined || articleText === undefined) return true;
  const places = below.flatMap(({ evidence: [span] }) => (span === undefined ? [] : [span.start]));
  if (places.some((place) => place - start > mostLetters)) return false;
  const paragraphs = places.map((place) => articleText.slice(start, place).match(/\n\s*/gu)?.length ?? 0);
  const own = paragraphs.filter((count) => count === 0).length;
  return paragraphs[0] === 0 && own * 2 >= paragraphs.length && paragraphs.every((count) => count <= farthest);
}

/** In paragraphs. */
const farthest = 1;
/** In UTF-16 units: nothing so far below is near, and what is between need not be counted. */
const mostLetters = 6000;

/**
 * Whether a sentence counts something of its own beside lines of other matters: "Backlog ended the quarter at $1.6 billion" over lines on
 * profit and on shares. None of six such titles was good to readers. What a person wrote stands where it was put, and a point heads what
 * belongs to it.
 *
 * @param first the point that the title is made of
 * @param titled what its title says
 * @param below what stands under it
 */
export const countsBesides = (first: Entry, titled: Entry, below: readonly Entry[]): boolean =>
  first.evidence.length > 0 &&
  below.some(({ point }) => point !== first.point) &&
  /\d/u.test(titled.text.replace(year, ''));

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
