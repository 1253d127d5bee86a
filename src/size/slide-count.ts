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
 * so more and fewer words are chosen until the number is right, or the article holds no more.
 *
 * @param summarized makes a Briefing of a size
 * @returns the Briefing, and `size.other-count` where the deck has another number of slides
 */
export function briefingOfSlides(
  summarized: (size: Size) => Outcome<Briefing>,
  { wanted, slidesOf }: SlideCount,
): Outcome<Briefing> {
  // Beside so few slides a summary would only say again what they say.
  const summary = wanted > 4;
  let [fewest, most] = [0, Infinity];
  let content = Math.max(leastContent, wanted - besideContent);
  const tried: Attempt[] = [];
  const attempt = (size: number): number => {
    const outcome = summarized({ slides: size, summary });
    const slides = slidesOf(outcome.value);
    tried.push({ outcome, slides });
    return slides;
  };
  while (tried.length < mostAttempts) {
    const slides = attempt(content);
    if (slides === wanted) break;
    if (slides < wanted) fewest = content;
    else most = content;
    const next = Math.max(leastContent, most === Infinity ? content * 1.5 + 1 : (fewest + most) / 2);
    if (Math.abs(next - content) < leastContent / 4) break;
    content = next;
  }
  // A line more may join two topics, so that between too few and too many the right number is passed over.
  const around = steps.flatMap((step) => [content - step, content + step]).filter((size) => size >= leastContent);
  for (const size of most === Infinity ? [] : around) {
    if (tried.some(({ slides }) => slides === wanted)) break;
    attempt(size);
  }
  const best = tried.reduce((one, other) => (offOf(other, wanted) < offOf(one, wanted) ? other : one));
  return best.slides === wanted
    ? best.outcome
    : { ...best.outcome, diagnostics: [otherCount(best.slides, wanted), ...best.outcome.diagnostics] };
}

interface Attempt {
  readonly outcome: Outcome<Briefing>;
  readonly slides: number;
}

/** Cover and sources; the summary is content. */
const besideContent = 2;
/** Half a slide of words is the least that is worth a try. */
const leastContent = 0.5;
const mostAttempts = 10;
const steps = [0.25, 0.5, 0.75, 1, 1.25];

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
