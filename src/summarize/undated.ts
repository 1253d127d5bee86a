import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { phraseAt, phrasesOf, wordsOf, type LanguagePack } from '../language/index.js';
import type { Briefing, Evidence } from '../model/briefing.js';
import { pointsOf } from '../model/points.js';

/**
 * What to say of a briefing without a day, whose lines count from it: "yesterday", "năm nay". Who hears them counts from the day of the meeting.
 *
 * @param briefing with what a person says of it, such as its day
 */
export const undated = (briefing: Briefing, pack: LanguagePack): Diagnostic[] => {
  if (briefing.date !== undefined) return [];
  const counted = linesOf(briefing).flatMap(({ text, evidence: [first] }) => {
    const times = relativeTimes(text, pack);
    return times.length === 0 ? [] : [{ times, offset: first?.start }];
  });
  const [first] = counted;
  if (first === undefined) return [];
  const times = [...new Set(counted.flatMap((line) => line.times))].slice(0, mostNamed);
  return [
    {
      code: 'summarize.undated',
      severity: 'warning',
      message: `No day of the article is known, and ${counted.length === 1 ? 'a line counts' : `${counted.length} lines count`} from it (${times.map((time) => `"${time}"`).join(', ')}).`,
      hint: 'Give it with --date, or change these lines in an outline.',
      ...(first.offset === undefined ? {} : { place: { offset: first.offset } }),
    },
  ];
};

const mostNamed = 3;

interface Line {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What is heard of a briefing: its headings, points and quotations, with those that a person wrote. The checker's statements are other things: what has
 * evidence to be compared with, also leads, parts of figures, cells and captions, and for that they need the article.
 */
const linesOf = ({ topics }: Briefing): Line[] =>
  topics.flatMap((topic) => [
    { text: topic.heading, evidence: topic.headingEvidence ?? [] },
    ...pointsOf(topic),
    ...(topic.quote === undefined ? [] : [topic.quote]),
  ]);

/** The words of a text that are counted from the day of writing; what may count from another day ("previously") is none. */
const relativeTimes = (text: string, pack: LanguagePack): string[] => {
  const words = wordsOf(text);
  const anyDay = phrasesOf(pack, 'laterWords');
  return words.flatMap((first, at) => {
    const length = Math.max(phraseAt(pack, 'todayWords', words, at), phraseAt(pack, 'relativeTimes', words, at));
    const last = length === 0 || anyDay.matchAt(words, at) > 0 ? undefined : words[at + length - 1];
    return last === undefined ? [] : [text.slice(first.start, last.end).toLowerCase()];
  });
};
