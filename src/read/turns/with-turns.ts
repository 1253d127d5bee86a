import { type LanguagePack, opensQuotation, phrasesOf, splitSentences } from '../../language/index.js';
import type { Block, Furniture, Turn } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { endsSentence } from '../lines/line.js';
import { entriesOf, type Entry } from '../outline/entry.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { withoutAnswersToThanks } from './answers-to-thanks.js';
import { askedTurns } from './asked-turns.js';
import { FullNames } from './full-name.js';
import { insetSpeaker, intervieweeOf } from './interviewee.js';
import { withQuestionsApart } from './questions-apart.js';
import { namesAhead, withItemsApart } from './items-apart.js';
import { labelledTurns, type Opening } from './labelled-turns.js';
import { isAlone } from './labels/sure-labels.js';
import { onlyAnswerer } from './only-answerer.js';

/**
 * Finds who speaks in turns, by what stands before each turn, else by questions that are paragraphs of their own. Who speaks is no
 * part of the passage any more; a question is one, however it is set, and heads nothing.
 */
export const withTurns: Step = (given) => {
  const labelled = labelledTurns(entriesOf(given), given.pack);
  const draft = labelled.length > 0 ? given : withQuestionsApart(given);
  const found = entriesOf(draft);
  const openings = withoutAnswersToThanks(
    found,
    labelled.length > 0 ? labelled : askedTurns(found, draft.pack),
    draft.pack,
  );
  if (openings.length < 2) return given;
  const opened = new Map(openings.map((opening) => [opening.place, opening]));
  const { entries, ends } = withItemsApart(found, (place) => opened.get(place)?.label !== undefined, draft);
  const names = new FullNames(draft.text, draft.pack);
  const namesAnother = namesAhead(entries, openings, draft.pack);
  const interviewee =
    onlyAnswerer(entries, openings, names) ?? intervieweeOf(entries, openings[0]?.place ?? 0, draft.text, draft.pack);
  const areLines = areLinesEach(openings, entries);
  const turns: Turn[] = [];
  const blocks: Block[] = [];
  let turn: Omit<Turn, 'span'> | undefined;
  const notes: Furniture[] = [];
  /** Of somebody who is set into the interview, or behind it. */
  const insets = new Set<Omit<Turn, 'span'>>();
  let holdsHeadings = false;
  let until = Infinity;
  let span: Span | undefined;
  const close = (): void => {
    if (turn !== undefined && span !== undefined) turns.push({ ...turn, span });
    [turn, span] = [undefined, undefined];
  };
  entries.forEach((entry, place) => {
    const opening = opened.get(place);
    if (opening !== undefined) {
      close();
      turn = turnOf(opening, entry, names, interviewee);
      holdsHeadings = opening.holdsHeadings === true;
      until = opening.until ?? Infinity;
      const block = passageOf(entry, opening, draft);
      if (block !== undefined) blocks.push(block);
      span = block?.span;
      return;
    }
    if (place >= until || ends.has(place) || namesAnother(entry)) {
      close();
      until = Infinity;
    }
    const inset = turns.length > 0 || turn !== undefined ? insetSpeaker(entry, draft.text, draft.pack) : undefined;
    const isInAnswer = turn?.kind === 'answer';
    const isOpen = turn === undefined || isInAnswer || insets.has(turn);
    if (inset !== undefined && (isOpen || isSetAbove(entry))) {
      close();
      // What stands below the line is theirs too where the line only names them and sums up what they say.
      if (isSetAbove(entry)) {
        insets.add((turn = { kind: 'speech', speaker: inset }));
        blocks.push(entry.block);
        return;
      }
      const said = { start: behindColon(entry, inset), end: entry.end };
      // Behind the last answer the paragraphs below go on with it.
      if (!isInAnswer && place > (openings.at(-1)?.place ?? 0)) {
        insets.add((turn = { kind: 'speech', speaker: inset }));
        span = said;
      } else turns.push({ kind: 'speech', speaker: inset, span: said });
      blocks.push({ kind: 'paragraph', span: said, sentences: splitSentences(draft.text, said, draft.pack) });
      return;
    }
    if (blocks.at(-1) !== entry.block)
      blocks.push(isAboveQuestions(place, openings) ? asStandfirst(entry.block, draft.text) : entry.block);
    if (turn === undefined) return;
    if (entry.kind === 'heading' && holdsHeadings) return;
    if (turn.kind === 'speech' && areLines && span !== undefined && isTold(entry, entries[place - 1])) {
      close();
      return;
    }
    const isBetween = opened.has(place + 1) && isAside(entry);
    if (isBetween && (turn.kind === 'speech' || turn.kind === 'answer')) {
      if (turn.kind === 'answer') notes.push({ kind: 'procedure', span: { start: entry.start, end: entry.end } });
      close();
      return;
    }
    // Who has said nothing yet is not thanked.
    const isNote = span !== undefined && isNoteBehind(entry, entries, place, openings);
    if (isNote) notes.push({ kind: 'credit', span: { start: entry.start, end: entry.end } });
    const isOver =
      isNote || (span !== undefined && isClosing(entry, place, openings)) || opensDecision(entry, draft.pack);
    if (entry.kind === 'heading' || isOver) close();
    else if (entry.end > entry.start)
      span = { start: span?.start ?? startOf(entry), end: Math.max(span?.end ?? 0, entry.end) };
  });
  close();
  return { ...draft, blocks, turns, furniture: [...draft.furniture, ...notes] };
};

const isAboveQuestions = (place: number, [first]: readonly Opening[]): boolean =>
  first?.kind === 'question' && place < first.place;

/** Above the first question pages set who is asked, and why, as they set a quotation. */
const asStandfirst = (block: Block, text: string): Block =>
  block.kind === 'quote' && !opensQuotation(text.slice(block.span.start, block.span.end))
    ? { ...block, kind: 'paragraph' }
    : block;

function turnOf(
  { kind, label }: Opening,
  entry: Entry,
  names: FullNames,
  interviewee: Span | undefined,
): Omit<Turn, 'span'> {
  if (label === undefined || label.role === 'answerer')
    return kind === 'answer' && interviewee !== undefined ? { kind, speaker: interviewee } : { kind };
  const span = { start: entry.start + label.start, end: entry.start + label.end };
  return { kind, speaker: label.role === 'name' ? names.of(span) : span };
}

/** What is said in the first block of a turn; nothing where only the label stands there. */
function passageOf(entry: Entry, { label, kind }: Opening, { text, pack }: DraftArticle): Block | undefined {
  if (label !== undefined && isAlone(entry, label)) return undefined;
  const isHeading = entry.block.kind === 'heading' && kind === 'question';
  const bullet = entry.kind === 'line' && entry.marker?.style === 'bullet' ? entry.marker.length : 0;
  const from = label?.length ?? bullet;
  if (from === 0 && !isHeading) return entry.block;
  const span = { start: entry.start + from, end: entry.end };
  return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
}

/** "ACTION: Ann calls the yard.": what was decided behind a turn is nobody's words. */
function opensDecision({ text }: Entry, pack: LanguagePack): boolean {
  const label = /^[*_]*([^:：]{2,30}?)[*_]*[:：]/u.exec(text)?.[1];
  return label !== undefined && phrasesOf(pack, 'decisionLabels').has(label);
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

/** A paragraph that nothing above it announces or leaves open. */
const isTold = ({ kind, item }: Entry, above: Entry | undefined): boolean =>
  kind === 'line' && item === undefined && endsSentence(above?.text ?? '');

/** "(The chair explains how the matter came up.)", "[A tram passes.]": whoever wrote it down says so between two turns. */
const isAside = ({ text }: Entry): boolean =>
  /^\((?:[^()]|\([^()]*\))*\)\.?$/u.test(text) || /^\[[^[\]]*\]\.?$/u.test(text);

/** Where it begins what an inset says. */
const behindColon = ({ text, start }: Entry, { end }: Span): number =>
  start + (/^[^:：]*[:：][\s*_]*/u.exec(text.slice(end - start))?.[0].length ?? 0) + end - start;

/** A line without a stop, above what somebody says. */
const isSetAbove = ({ text }: Entry): boolean => !endsSentence(text.replace(/[*_]+$/u, ''));

const startOf = ({ start, kind, marker }: Entry): number =>
  kind === 'item' ? start : start + (marker?.style === 'bullet' ? marker.length : 0);

/** Behind the last turn: thanks, and who wrote it. */
const isClosing = ({ text, kind }: Entry, place: number, openings: readonly Opening[]): boolean =>
  place > (openings.at(-1)?.place ?? 0) &&
  kind === 'line' &&
  ((text.length <= longestClosing && (/[!]["”*_]*$/u.test(text) || !/[.?…:;]["”’»)*_]*$/u.test(text))) ||
    // "Write to us at ferry@tram.example!"
    (text.length <= longestCall && mailAtEnd.test(text)));
const longestClosing = 60;
const longestCall = 160;
const mailAtEnd = /\S@[\w-]+(?:\.[\w-]+)+[.!]?$/u;

/** "Ann Lee asked the questions.", set in italics below an answer that is not: the paper's own note. */
const isNoteBehind = (
  { text, kind, look }: Entry,
  entries: readonly Entry[],
  place: number,
  openings: readonly Opening[],
): boolean =>
  place > (openings.at(-1)?.place ?? 0) &&
  place === entries.length - 1 &&
  kind === 'line' &&
  text.length <= longestClosing &&
  look?.italic === true &&
  entries[place - 1]?.look?.italic !== true;
