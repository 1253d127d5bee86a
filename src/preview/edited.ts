import type { Briefing, Topic } from '../model/briefing.js';
import type { Edit } from './edit.js';
import { lineOf } from './edits/line-of.js';
import { movedPoint } from './edits/moved-point.js';
import { withPoint } from './edits/with-point.js';
import { withSentence } from './edits/with-sentence.js';
import { wordedPoint } from './edits/worded-point.js';
import { quoteId } from './edits/quote-id.js';

/**
 * A Briefing after one change.
 *
 * @param text of the article, which a sentence is added from
 * @returns nothing where the line is not there any more, or the change would change nothing
 */
export function edited(briefing: Briefing, edit: Edit, text: string): Briefing | undefined {
  if (edit.kind === 'title') return titled(briefing, lineOf(edit.text));
  const index = briefing.topics.findIndex(({ id }) => id === edit.topic);
  const topic = briefing.topics[index];
  if (topic === undefined) return undefined;
  const topics = topicsAfter(briefing.topics, index, topic, edit, text);
  return topics && { ...briefing, topics: [...topics] };
}

function titled(briefing: Briefing, title: string): Briefing | undefined {
  if (title === '' || title === briefing.title) return undefined;
  const changed = { ...briefing, title };
  delete changed.titleEvidence;
  return changed;
}

function topicsAfter(
  topics: readonly Topic[],
  index: number,
  topic: Topic,
  edit: Exclude<Edit, { kind: 'title' }>,
  text: string,
): readonly Topic[] | undefined {
  const replaced = (changed: Topic | undefined) => changed && topics.with(index, changed);
  switch (edit.kind) {
    case 'add':
      return replaced(withSentence(topic, edit, text));
    case 'notes':
      return replaced(withNotes(topic, edit.text));
    case 'word':
      return replaced(
        edit.point === undefined ? headed(topic, lineOf(edit.text)) : worded(topic, edit.point, edit.text),
      );
    case 'lock':
      return replaced(locked(topic, edit.point, edit.lock));
    case 'drop':
      return edit.point === undefined ? topics.toSpliced(index, 1) : replaced(without(topic, edit.point));
    case 'move':
      return edit.point === undefined
        ? movedTopic(topics, index, edit.by)
        : movedPoint(topics, index, edit.point, edit.by);
  }
}

function headed(topic: Topic, heading: string): Topic | undefined {
  if (heading === '' || heading === topic.heading) return undefined;
  const changed = { ...topic, heading };
  delete changed.headingEvidence;
  return changed;
}

function worded(topic: Topic, point: string, typed: string): Topic | undefined {
  const words = lineOf(typed);
  if (words === '') return without(topic, point);
  if (point === quoteId)
    return topic.quote === undefined || topic.quote.text === words
      ? undefined
      : { ...topic, quote: { ...topic.quote, text: words } };
  return withPoint(topic, point, (one) => (one.text === words ? undefined : [wordedPoint(one, words)]));
}

/** A topic without its quotation is one of points. */
function without(topic: Topic, point: string): Topic | undefined {
  if (point !== quoteId) return withPoint(topic, point, () => []);
  if (topic.quote === undefined) return undefined;
  const changed: Topic = { ...topic, kind: topic.kind === 'quote' ? 'points' : topic.kind };
  delete changed.quote;
  return changed;
}

function locked(topic: Topic, point: string | undefined, lock: boolean): Topic | undefined {
  if (point !== undefined) return withPoint(topic, point, (one) => [withLock(one, lock)]);
  return withLock(topic, lock);
}

const withLock = <T extends { lock?: boolean | undefined }>(one: T, lock: boolean): T => ({
  ...one,
  lock: lock ? true : undefined,
});

function withNotes(topic: Topic, notes: string): Topic | undefined {
  const typed = notes.trim();
  if (typed === (topic.notes ?? '').trim()) return undefined;
  const changed: Topic = { ...topic, notes: typed };
  if (typed === '') delete changed.notes;
  return changed;
}

function movedTopic(topics: readonly Topic[], index: number, by: -1 | 1): readonly Topic[] | undefined {
  const [one, other] = [topics[index], topics[index + by]];
  return one && other && topics.with(index, other).with(index + by, one);
}
