import type { Briefing, Topic } from '../../model/briefing.js';
import type { LanguagePack } from '../../language/index.js';
import { announcesRest } from '../content/announces-rest.js';
import { restBehind } from '../content/text/wording.js';
import { tidyText } from '../content/text/tidy-text.js';

/** A number for the cover, and what it counts. */
export interface Fact {
  readonly value: string;
  readonly text: string;
}

const mostFacts = 3;
/** More words than this are read, not seen. */
const mostWords = 9;

/**
 * The briefing's strong figures, at most three, in order: the count of a series, and what the figure topics show. Where there
 * is a summary, only of what it or the title says too: another number is a detail, and on a cover nothing would say what it is of.
 */
export function factsOf(briefing: Briefing, pack: LanguagePack): Fact[] {
  const said = firstSaid(briefing)?.toLowerCase();
  const facts: Fact[] = [];
  for (const topic of briefing.topics) {
    for (const fact of [
      ...seriesFact(topic, pack),
      ...figureFacts(topic).filter(({ value }) => said?.includes(value.toLowerCase()) !== false),
    ]) {
      const short = fact.text !== '' && fact.text.split(' ').length <= mostWords;
      const repeated = facts.some((other) => other.value.toLowerCase() === fact.value.toLowerCase());
      if (short && !repeated) facts.push(fact);
    }
  }
  return facts.slice(0, mostFacts);
}

/** Undefined where there is no summary that might leave a number out. */
const firstSaid = ({ title, topics: [first] }: Briefing): string | undefined =>
  first?.kind === 'summary' ? [title, ...first.points.map(({ text }) => text)].map(tidyText).join('\n') : undefined;

/** "3 giá trị cốt lõi" over a series of three: the heading counts what stands below. */
function seriesFact({ kind, heading, points, missing = [] }: Topic, { numerals }: LanguagePack): Fact[] {
  if (kind !== 'enumeration') return [];
  const count = points.length - (announcesRest(points) ? 1 : 0) + missing.length;
  const words = Object.keys(numerals).filter((word) => numerals[word] === count);
  for (const word of [String(count), ...words]) {
    const text = restBehind(word, tidyText(heading));
    if (text !== undefined) return [{ value: String(count), text }];
  }
  return [];
}

function figureFacts({ kind, figure, points }: Topic): Fact[] {
  if (kind !== 'figure') return [];
  const figures = [figure, ...points.map((point) => point.figure)];
  return figures.flatMap((shown) => (shown ? [{ value: tidyText(shown.value), text: tidyText(shown.of) }] : []));
}
