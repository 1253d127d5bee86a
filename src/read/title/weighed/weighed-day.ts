import { dayCandidates, type DayPage } from './day-candidates.js';
import { dayWeights } from './day-weights.js';
import { sharesOf } from './shares.js';

/** The day that no rule found: of those that stand near the head or the foot the one that most looks like a paper's own, where it is likely enough. */
export function weighedDay(page: DayPage): string | undefined {
  const all = dayCandidates(page);
  const shares = sharesOf(
    all.map(({ features }) => features),
    dayWeights,
  );
  // What says the same day twice makes it the likelier.
  const byDate = new Map<string, number>();
  all.forEach(({ date }, at) => byDate.set(date, (byDate.get(date) ?? 0) + (shares[at] ?? 0)));
  const [first] = [...byDate].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= leastShare ? first[0] : undefined;
}

/** Of documents that tell no day, one of twenty is given one from here on. */
const leastShare = 0.5;
