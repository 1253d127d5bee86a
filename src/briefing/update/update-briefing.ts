import { findAgain } from '../../check/index.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing, Evidence, Point, Source } from '../../model/briefing.js';
import { pointsOf } from '../../model/points.js';
import type { Known } from '../complete/grounds.js';
import type { Change } from './change.js';
import { spokenIn, withSpeakersNow } from './followed-speakers.js';
import { finder, overlaps } from './found-again.js';
import { movedEvidence } from './moved.js';
import { updatedTopic } from './updated-topic.js';
import { newPart } from './new-part.js';
import { withNewLines } from './with-new-lines.js';

/** What a briefing is brought up to date by. */
export interface Updating {
  /** As it is now. */
  readonly article: Article;
  /** What the summarizer makes of it. */
  readonly known: Known;
  /** The text that the briefing was made of; without it nothing is known to be new. */
  readonly oldText: string | undefined;
  /** The briefing before people changed it, where it is known: what they took out does not come back. */
  readonly base?: Briefing | undefined;
  readonly pack: LanguagePack;
  /** Which of several sources has changed, by its place among them; the first when absent. */
  readonly changed?: number | undefined;
}

/**
 * Brings a briefing up to date with its article: lines take the words that their sentences have now, what is gone goes, what is new and
 * worth telling comes in. What people worded or locked stays, and is told where the article says something else now.
 */
export function updateBriefing(
  briefing: Briefing,
  { article, known, oldText, base, pack, changed = 0 }: Updating,
): { readonly briefing: Briefing; readonly changes: readonly Change[] } {
  const [wanted, ...others] = known.briefings;
  const all = [...(wanted === undefined ? [] : [wanted]), ...others];
  const lines = [...all.flatMap((one) => one.topics.flatMap(pointsOf)), ...known.lines];
  const find = finder(article, oldText ?? briefing.text, lines, pack);
  const theirs = all.flatMap(({ topics }) => topics);
  const made = briefing.topics.map((topic) => updatedTopic(topic, { find, topics: theirs, lines }));
  const voices = {
    text: article.text,
    oldText: oldText ?? briefing.text ?? '',
    spoken: [...known.lines, ...all.flatMap(spokenIn)],
    before: base === undefined ? [] : spokenIn(base),
  };
  const followed = made.map(({ topic, changes: told }) => {
    const said = topic && withSpeakersNow(topic, voices);
    return { topic: said?.topic, changes: [...told, ...(said?.changes ?? [])] };
  });
  const changes: Change[] = followed.flatMap((one) => one.changes);
  const titled = withTitle(briefing, wanted, find, changes);
  const [now] = wanted?.sources ?? [];
  const dated =
    changed === 0 &&
    base !== undefined &&
    base.date === briefing.date &&
    wanted?.date !== undefined &&
    wanted.date !== briefing.date;
  if (dated) changes.push({ what: 'changed', topic: 'date', old: briefing.date ?? '', now: wanted.date ?? '' });
  let updated: Briefing = {
    ...titled,
    ...(dated ? { date: wanted.date } : {}),
    sources: sourcesNow(briefing, now, changed, article),
    topics: followed.flatMap((one) => one.topic ?? []),
    text: article.text,
  };
  for (const { topic, text } of movedEvidence(briefing, find)) changes.push({ what: 'moved', topic, old: text });
  if (oldText !== undefined && wanted !== undefined) {
    const isOld = findAgain(oldText);
    const takenOut = (base?.topics ?? [])
      .flatMap(pointsOf)
      .flatMap(({ evidence }) => evidence.flatMap((one) => find(one)?.evidence ?? []));
    const isNew = (one: Evidence): boolean => isOld(wordsAt(article, one), 0) === undefined;
    const partOf = (point: Point): Point | undefined => {
      const part = newPart(point, isNew, (one) => wordsAt(article, one));
      return part === undefined || overlaps(part.evidence, takenOut) ? undefined : part;
    };
    const added = withNewLines(updated, wanted, partOf);
    updated = added.briefing;
    for (const { topic, point } of added.lines) changes.push({ what: 'new', topic, now: point.text });
  }
  return { briefing: updated, changes };
}

/**
 * What is known of the source that has changed, and where the texts of several stand now. One alone is called as the article that it follows
 * now: under the old name lies what it followed before.
 */
function sourcesNow(
  { sources }: Briefing,
  now: Source | undefined,
  changed: number,
  { parts = [] }: Article,
): Source[] {
  if (sources.length === 0) return now === undefined ? [] : [now];
  return sources.map((source, index) => ({
    ...(index === changed && now !== undefined
      ? { ...now, id: source.id, name: source.begins === undefined ? now.name : source.name }
      : source),
    ...parts[index],
  }));
}

const wordsAt = ({ text }: Article, { start, end }: Evidence): string => text.slice(start, end);

/** A title that the article gave follows it; one that a person gave stays. */
function withTitle(
  briefing: Briefing,
  wanted: Briefing | undefined,
  find: ReturnType<typeof finder>,
  changes: Change[],
): Briefing {
  const { titleEvidence = [], subtitleEvidence, title } = briefing;
  const found = titleEvidence.map(find);
  const isSame = found.every((one) => one?.isSame === true);
  const moved: Briefing = { ...briefing };
  if (subtitleEvidence !== undefined)
    moved.subtitleEvidence = subtitleEvidence.flatMap((one) => find(one)?.evidence ?? []);
  if (briefing.translation !== undefined)
    moved.translation = {
      ...briefing.translation,
      lines: briefing.translation.lines.flatMap(({ evidence }) => {
        const now = evidence.flatMap((one) => find(one)?.evidence ?? []);
        const text = now.map(({ quote = '' }) => quote).join(' ');
        return text === '' ? [] : [{ text, evidence: now }];
      }),
    };
  if (titleEvidence.length === 0) return moved;
  if (isSame || wanted === undefined) return { ...moved, titleEvidence: found.flatMap((one) => one?.evidence ?? []) };
  changes.push({ what: 'changed', topic: 'title', old: title, now: wanted.title });
  delete moved.titleEvidence;
  return {
    ...moved,
    title: wanted.title,
    ...(wanted.titleEvidence === undefined ? {} : { titleEvidence: wanted.titleEvidence }),
  };
}
