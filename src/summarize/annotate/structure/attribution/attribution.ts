import type { Reading } from '../../reading.js';
import { carriedSayingIn, sayingIn, type Saying } from './saying.js';
import { sourceIn, sourceOpening } from './source.js';
import { firstFound } from '../first-found.js';
import type { Attribution } from '../found.js';
import { mostWords, type Mention } from '../speakers/mentions.js';
import { resolveSubject } from '../speakers/resolve.js';
import { spanOf, viewOf, type View } from '../speakers/view.js';

/**
 * Who says what a sentence says: "Theo X, …", "X cho biết …", "…, said X". Undefined where nobody does, or where a
 * pronoun stands for nobody who was named.
 *
 * @param sentence place of the sentence in the reading
 */
export const attributionOf = (reading: Reading, sentence: number): Attribution | undefined =>
  attributionsOf(reading)[sentence]?.attribution;

/** The speaker of a sentence as somebody that later pronouns can stand for. */
export const saidBy = (reading: Reading, sentence: number): Mention | undefined =>
  attributionsOf(reading)[sentence]?.mention;

/** A way to tell who says a sentence. */
export interface AttributionRule {
  readonly name: string;
  readonly find: (view: View) => Saying | undefined;
}

export const attributionRules: readonly AttributionRule[] = [
  { name: 'source-that-opens', find: sourceOpening },
  { name: 'verb-of-saying', find: sayingIn },
  { name: 'verb-that-carries-its-subject', find: carriedSayingIn },
  { name: 'source', find: sourceIn },
];

/** Who says a sentence and what, by the first rule that knows. */
export const saidIn = (view: View, rules = attributionRules): Saying | undefined =>
  firstFound(rules, ({ find }) => find(view));

interface Found {
  readonly attribution: Attribution;
  readonly mention: Mention;
}

/** All at once, in order: a pronoun needs to know who spoke before. */
const attributionsOf = (reading: Reading): readonly (Found | undefined)[] => {
  let found = known.get(reading);
  if (found === undefined) {
    known.set(reading, (found = []));
    for (let index = 0; index < reading.sentences.length; index += 1) found.push(attributionIn(reading, index, found));
  }
  return found;
};
const known = new WeakMap<Reading, (Found | undefined)[]>();

const attributionIn = (reading: Reading, index: number, before: readonly (Found | undefined)[]): Found | undefined => {
  const sentence = reading.sentences[index];
  if (sentence === undefined || sentence.words.length > mostWords) return undefined;
  const view = viewOf(reading, [sentence]);
  const said = saidIn(view);
  if (said === undefined) return undefined;
  const mention = resolveSubject(reading, view, said.subject, index, (earlier) => before[earlier]?.mention);
  if (mention === undefined) return undefined;
  const { kind, whole } = said.subject.phrase;
  const isCalled = kind === 'person' || kind === 'name' || kind === 'somebody';
  const called = isCalled ? { called: spanOf(view, whole) } : {};
  return { mention, attribution: { speaker: mention.speaker, ...called, content: said.content, sentence: index } };
};
