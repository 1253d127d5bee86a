import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Briefing } from '../model/briefing.js';
import type { Size } from '../summarize/index.js';

/** How long somebody is to speak, and how long they would. */
export interface SpeakingTime {
  /** Minutes. */
  readonly wanted: number;
  /** Lays a Briefing out, and gives back how long it is spoken at, in seconds. */
  readonly secondsOf: (briefing: Briefing) => number;
}

/**
 * The Briefing that takes longest to tell of those that do not take longer than so many minutes; where even the shortest does, that.
 *
 * @param summarized makes a Briefing of a size
 * @returns the Briefing, and `size.other-time` where it takes clearly more or less than was asked for
 */
export function briefingOfMinutes(
  summarized: (size: Size) => Outcome<Briefing>,
  { wanted, secondsOf }: SpeakingTime,
): Outcome<Briefing> {
  const summary = wanted >= leastWithSummary;
  let [fewest, most] = [0, Infinity];
  let content = Math.max(leastContent, wanted * slidesAMinute);
  const tried: { readonly outcome: Outcome<Briefing>; readonly minutes: number }[] = [];
  while (tried.length < mostAttempts && content <= mostContent) {
    const outcome = summarized({ slides: content, summary });
    const minutes = secondsOf(outcome.value) / 60;
    tried.push({ outcome, minutes });
    if (minutes <= wanted && minutes >= wanted * near) break;
    if (minutes <= wanted) fewest = content;
    else most = content;
    content = most === Infinity ? content * 1.6 : (fewest + most) / 2;
    if (content < leastContent || most - fewest < leastContent / 2) break;
  }
  const best = tried.reduce((one, other) => (isBetter(other.minutes, one.minutes, wanted) ? other : one));
  const { outcome, minutes } = best;
  const isOff = minutes < wanted * (1 - tolerance) || minutes > wanted * (1 + tolerance);
  return isOff ? { ...outcome, diagnostics: [otherTime(minutes, wanted), ...outcome.diagnostics] } : outcome;
}

/** In time before too long; of those in time the longest, of those too long the shortest. */
function isBetter(minutes: number, than: number, wanted: number): boolean {
  if (minutes <= wanted) return than > wanted || minutes > than;
  return than > wanted && minutes < than;
}

/** A slide of content takes about 25 seconds to read out. */
const slidesAMinute = 2;
const leastContent = 0.5;
const mostContent = 80;
const mostAttempts = 10;
/** Near enough to the time that was asked for. */
const near = 0.93;
/** From so many minutes on there is time to say first what is to be remembered. */
const leastWithSummary = 4;
const tolerance = 0.2;

const otherTime = (minutes: number, wanted: number): Diagnostic => ({
  code: 'size.other-time',
  severity: 'warning',
  message: `What the deck tells takes about ${inWords(minutes)} to say, not ${inWords(wanted)}: ${
    minutes < wanted ? 'the article holds no more than that' : 'less can’t be told of it'
  }.`,
  hint: minutes < wanted ? 'Plan time for questions, or take a longer article.' : 'Take topics out, or plan more time.',
});

function inWords(minutes: number): string {
  const rounded = Math.max(0.5, Math.round(minutes * 2) / 2);
  return `${rounded} ${rounded === 1 ? 'minute' : 'minutes'}`;
}
