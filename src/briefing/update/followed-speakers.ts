import { holdsWords } from '../../check/index.js';
import type { Briefing, Evidence, Point, Topic } from '../../model/briefing.js';
import { withChildren } from '../../model/points.js';
import type { Change } from './change.js';
import { overlaps } from './found-again.js';

/** Who says something, and what they are. */
interface Voice {
  readonly speaker?: string;
  readonly role?: string;
}

/** What a line, a quotation or a topic is, as far as it says who speaks. */
interface Spoken {
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly origin?: 'extract' | 'author' | undefined;
  readonly lock?: boolean | undefined;
}

/** What speakers are followed by. */
export interface Speakers {
  /** Of the article as it is now. */
  readonly text: string;
  /** Of the article as it was: whom it never named a person did. */
  readonly oldText: string;
  /** What the summarizer makes of it, lines and quotations. */
  readonly spoken: readonly Spoken[];
  /** The same of the article as it was, as the deck was built; none where that is not known. */
  readonly before: readonly Spoken[];
}

/** What is said in a briefing, each with the words that it was taken from. */
export const spokenIn = ({ topics, text }: Pick<Briefing, 'topics' | 'text'>): Spoken[] =>
  topics
    .flatMap((topic): Spoken[] => [
      ...topic.points.flatMap(withChildren),
      ...(topic.quote === undefined ? [] : [topic.quote]),
    ])
    .map((one) => ({
      ...one,
      evidence: one.evidence.map((each) => ({ ...each, quote: text?.slice(each.start, each.end) ?? each.quote ?? '' })),
    }));

/**
 * Lets a topic that was brought up to date name who speaks in the article as it is now: words may stay while another is said to have
 * said them. A speaker whom a person named, or locked, stays, and what became of them is told.
 */
export function withSpeakersNow(
  before: Topic,
  article: Speakers,
): { readonly topic: Topic; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let { heading } = before;
  const isLocked = before.lock === true;
  /** Who speaks now; nothing where that stays. */
  const voice = (one: Spoken): Voice | undefined => {
    const now = one.speaker === undefined ? undefined : voiceNow(one, article);
    if (now === undefined) return undefined;
    const isOwn = isLocked || one.origin === 'author' || one.lock === true;
    const [old, is] = [nameOf(one), now.speaker === undefined ? undefined : nameOf(now)];
    if (!isOwn && is !== undefined) {
      changes.push({ what: 'changed', topic: before.heading, old, now: is });
      if (isMade(before)) heading = heading.replace(one.speaker ?? '', now.speaker ?? '');
      return now;
    }
    changes.push({ what: 'kept', topic: before.heading, old, ...(is === undefined ? {} : { article: is }) });
    return undefined;
  };
  const point = (one: Point): Point => {
    const now = voice(one);
    const alone = now === undefined ? one : { ...withoutVoice(one), ...now };
    return one.children === undefined ? alone : { ...alone, children: one.children.map(point) };
  };
  const points = before.points.map(point);
  const { quote, speaker } = before;
  const quoted = quote && voice(quote);
  const evidence = [...points.flatMap(withChildren), ...(quote ? [quote] : [])].flatMap((one) => one.evidence);
  const heard = speaker === undefined ? undefined : voice({ speaker, evidence })?.speaker;
  return {
    topic: {
      ...before,
      heading,
      points,
      ...(quote === undefined || quoted === undefined ? {} : { quote: { ...withoutVoice(quote), ...quoted } }),
      ...(heard === undefined ? {} : { speaker: heard }),
    },
    changes: changes.filter(
      (one, index) => changes.findIndex((other) => other.old === one.old && other.now === one.now) === index,
    ),
  };
}

/** Neither a person nor the article worded its heading: "What Ann Lee said". */
const isMade = ({ headingOrigin, headingEvidence = [] }: Topic): boolean =>
  headingOrigin !== 'author' && headingEvidence.length === 0;

function withoutVoice<One extends { speaker?: string | undefined; role?: string | undefined }>(one: One): One {
  const bare = { ...one };
  delete bare.speaker;
  delete bare.role;
  return bare;
}

const nameOf = ({ speaker = '', role }: Pick<Spoken, 'speaker' | 'role'>): string =>
  `— ${speaker}${role === undefined ? '' : `, ${role}`}`;

/**
 * Who says it now, where that is somebody else, or is called otherwise; nothing where it is the same, and no speaker where the article names
 * the old one nowhere and does not say who it is.
 */
function voiceNow(one: Spoken, { text, oldText, spoken, before }: Speakers): Voice | undefined {
  const names = [one.speaker, one.role].flatMap((words) => words ?? []);
  if (one.evidence.length === 0 || !names.every((words) => holdsWords(oldText, words))) return undefined;
  const now = mostWithin(one, spoken);
  if (!names.every((words) => holdsWords(text, words))) return now === undefined ? {} : voiceOf(now);
  // Both stand in the article: it is another where the article itself had this one, which no person named.
  const isArticles = before.some((was) => was.speaker === one.speaker && saysTheSame(was, one));
  const { speaker = '' } = one;
  const isOther = now?.speaker !== undefined && !holdsWords(now.speaker, speaker) && !holdsWords(speaker, now.speaker);
  return isArticles && isOther ? voiceOf(now) : undefined;
}

const saysTheSame = (one: Spoken, other: Spoken): boolean =>
  one.evidence.some(({ quote = '' }) => quote !== '' && other.evidence.some((each) => each.quote === quote));

const voiceOf = ({ speaker, role }: Spoken): Voice => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(role === undefined ? {} : { role }),
});

/** Of what somebody says in the same place, the first. */
const mostWithin = ({ evidence }: Spoken, spoken: readonly Spoken[]): Spoken | undefined =>
  spoken.find((each) => each.speaker !== undefined && overlaps(each.evidence, evidence));
