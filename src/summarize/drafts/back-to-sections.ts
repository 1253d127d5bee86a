import { slidesOfSummary } from '../choose/budget/budget.js';
import type { Candidate } from '../choose/candidate.js';
import { valueOf } from '../choose/offers/value-of.js';
import { linesOf } from '../choose/passages/lines-of.js';
import { groupsOf, type Group } from '../group/groups.js';
import { headedGroups, type HeadedGroup } from '../head/headed.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { messageOf } from '../value/message.js';
import type { Material } from './material.js';

/**
 * What a summary of too many words gives back to the sections and answers of the article: two lines and more of one, or what stands beside
 * others of it, but for what says what the title says; all of it where nothing else is told. Under its heading they say what they are about; on a second slide of the summary only a fixed label stands over them.
 *
 * @param first what the summary was chosen to say
 * @param joining lines without a heading that it says as well
 * @param headed what the body shows, with its headings
 * @param unnamed sentences of which their headings say nothing
 */
export const backToSections = (
  { annotation, statements, firstValues }: Material,
  first: readonly Candidate[],
  joining: readonly Statement[],
  headed: readonly HeadedGroup[],
  unnamed: ReadonlySet<number>,
): Candidate[] => {
  const said = new Set(joining.map(({ sentence }) => sentence.index));
  for (const { sentences } of first) for (const index of sentences) said.add(index);
  const isFull = (): boolean => wordsAt(statements, said) > annotation.reading.pack.slideWords * slidesOfSummary;
  const worthOf = ({ own }: { readonly own: readonly Candidate[] }): number =>
    Math.max(...own.map((one) => valueOf(one, firstValues)));
  const places = headedGroups(annotation, groupsOf(annotation, statements, first, new Set()), new Set())
    .filter(({ heading }) => heading.headingEvidence !== undefined)
    .map(({ group }) => ({ group, own: first.filter((one) => holds(group, one)) }))
    .filter(({ own }) => !own.some(({ sentences }) => sentences.some((index) => unnamed.has(index))))
    .sort((one, other) => worthOf(one) - worthOf(other));
  // Nothing would stand behind it: each section tells its own.
  const isAlone = headed.every(({ group: { statements: own } }) => own.every((one) => joining.includes(one)));
  if (isAlone && places.length > 1 && places.every(({ own }) => linesOf(...own) >= fewestOfSection)) {
    const all = places.flatMap(({ own }) => own);
    if (all.length === first.length) return all;
  }
  if (!isFull()) return [];
  const likeliest = [...said].reduce((best, index) =>
    (firstValues[index] ?? 0) > (firstValues[best] ?? 0) ? index : best,
  );
  const message = messageOf(annotation, [...said]) ?? likeliest;
  const given: Candidate[] = [];
  for (const { group, own } of places) {
    if (!isFull()) break;
    const indices = own.flatMap(({ sentences }) => sentences);
    const isEnough = indices.length >= fewestOfSection || headed.some((other) => standsIn(other, group));
    if (indices.includes(message)) continue;
    if (!isEnough || said.size - indices.length < fewestInSummary) continue;
    given.push(...own);
    for (const index of indices) said.delete(index);
  }
  return given;
};

const fewestInSummary = 3;
/** One line alone under a heading says too little. */
const fewestOfSection = 2;

/** What leans on the sentence before it may be one statement with that. */
const holds = ({ statements }: Group, { sentences }: Candidate): boolean =>
  statements.some(({ sentence }) => sentences.includes(sentence.index));

/** Whether the body shows lines of the same section and answer under a heading of the article's. */
const standsIn = ({ group, heading }: HeadedGroup, { section, turn }: Group): boolean =>
  group.section === section &&
  group.turn === turn &&
  group.series === undefined &&
  heading.headingEvidence !== undefined;
