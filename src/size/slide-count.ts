import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Briefing } from '../model/briefing.js';
import type { Size } from '../summarize/index.js';

/** How many slides a deck is to have, and how many it would have. */
export interface SlideCount {
  readonly wanted: number;
  /** Lays a Briefing out, and counts its slides: cover, agenda, summary and sources among them. */
  readonly slidesOf: (briefing: Briefing) => number;
}

/**
 * The Briefing whose deck comes nearest to a number of slides. How many slides a topic takes shows only when it is laid out,
 * so topics are added and taken away until the number is right, or the article holds no more.
 *
 * @param summarized makes a Briefing of a size
 * @returns the Briefing, and `size.other-count` where the deck has another number of slides
 */
export function briefingOfSlides(
  summarized: (size: Size) => Outcome<Briefing>,
  { wanted, slidesOf }: SlideCount,
): Outcome<Briefing> {
  // Beside so few topics a summary would only say again what they say.
  const summary = wanted > 4;
  const tried = new Map<number, Attempt>();
  let topics = Math.max(1, wanted - (summary ? besideTopics : besideFewTopics));
  while (tried.size < mostAttempts && !tried.has(topics)) {
    const outcome = summarized({ slides: topics });
    const slides = slidesOf(outcome.value);
    tried.set(topics, { outcome, slides });
    topics = Math.max(1, topics + wanted - slides);
  }
  const best = [...tried.values()].reduce((one, other) => (offOf(other, wanted) < offOf(one, wanted) ? other : one));
  return best.slides === wanted
    ? best.outcome
    : { ...best.outcome, diagnostics: [otherCount(best.slides, wanted), ...best.outcome.diagnostics] };
}

interface Attempt {
  readonly outcome: Outcome<Briefing>;
  readonly slides: number;
}

/** Cover, summary and sources; with many topics an agenda, which the first attempt shows. */
const besideTopics = 3;
const besideFewTopics = 2;
const mostAttempts = 5;

const offOf = ({ slides }: Attempt, wanted: number): number => Math.abs(slides - wanted);

/** One more or less is what an agenda or a split topic makes; more than that is worth a warning. */
const otherCount = (slides: number, wanted: number): Diagnostic => ({
  code: 'size.other-count',
  severity: Math.abs(slides - wanted) > 1 ? 'warning' : 'info',
  message: `The deck has ${slides} slides, not ${wanted}: ${
    slides < wanted ? 'the article holds no more than that' : 'what it shows takes that many'
  }.`,
  hint: slides < wanted ? 'Give a longer article, or fewer slides.' : 'Ask for more slides, or take topics out.',
});
