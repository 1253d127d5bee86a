import { entriesOf, type Entry } from '../outline/entry.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { withoutAnswersToThanks } from './answers-to-thanks.js';
import { askedTurns } from './asked-turns.js';
import { FullNames } from './full-name.js';
import { intervieweeOf } from './interviewee.js';
import { withQuestionsApart } from './questions-apart.js';
import { namesAhead, withItemsApart } from './items-apart.js';
import { labelledTurns, type Opening } from './labelled-turns.js';
import { onlyAnswerer } from './only-answerer.js';
import { TurnsSoFar, type Conversation } from './turns-so-far.js';

/**
 * Finds who speaks in turns, by what stands before each turn, else by questions that are paragraphs of their own. Who speaks is no
 * part of the passage any more; a question is one, however it is set, and heads nothing.
 */
export const withTurns: Step = (given) => {
  const conversation = conversationIn(given);
  if (conversation === undefined) return given;
  const { draft, entries, openings } = conversation;
  const opened = new Map(openings.map((opening) => [opening.place, opening]));
  const soFar = new TurnsSoFar(conversation, (place) => opened.has(place));
  for (const [place, entry] of entries.entries()) {
    const opening = opened.get(place);
    if (opening === undefined) soFar.goOn(entry, place);
    else soFar.open(opening, entry);
  }
  soFar.close();
  return { ...draft, blocks: soFar.blocks, turns: soFar.turns, furniture: [...draft.furniture, ...soFar.notes] };
};

/** What is known of a conversation before its turns are parted; nothing where fewer than two of them begin. */
function conversationIn(given: DraftArticle): Conversation | undefined {
  const { pack } = given;
  const labelled = labelledTurns(entriesOf(given), pack);
  const draft = labelled.length > 0 ? given : withQuestionsApart(given);
  const found = entriesOf(draft);
  const openings = withoutAnswersToThanks(found, labelled.length > 0 ? labelled : askedTurns(found, pack), pack);
  if (openings.length < 2) return undefined;
  const isLabelled = new Set(openings.flatMap(({ place, label }) => (label === undefined ? [] : [place])));
  const { entries, ends } = withItemsApart(found, (place) => isLabelled.has(place), draft);
  const names = new FullNames(draft.text, pack);
  const namesAnother = namesAhead(entries, openings, pack);
  return {
    draft,
    entries,
    openings,
    names,
    interviewee:
      onlyAnswerer(entries, openings, names) ?? intervieweeOf(entries, openings[0]?.place ?? 0, draft.text, pack),
    areLines: areLinesEach(openings, entries),
    isLeft: (entry, place) => ends.has(place) || namesAnother(entry),
  };
}

/** Of minutes nearly every turn is one paragraph, with its items: what has no label is mostly told by whoever wrote them. */
function areLinesEach(openings: readonly Opening[], entries: readonly Entry[]): boolean {
  const said = openings.filter(({ kind, label }) => kind === 'speech' && label !== undefined);
  const isOne = ({ place }: Opening, index: number): boolean =>
    entries.slice(place + 1, said[index + 1]?.place ?? place + 1).every(({ kind }) => kind !== 'line');
  return said.length >= fewestLines && said.filter(isOne).length >= mostlyLines * said.length;
}

const fewestLines = 12;
const mostlyLines = 0.85;
