import { opensQuotation, splitSentences } from '../../language/index.js';
import type { Block, Furniture, Turn } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { endsSentence } from '../lines/line.js';
import type { Entry } from '../outline/entry.js';
import type { DraftArticle } from '../steps/draft-article.js';
import { isAside, isClosing, isNoteBehind, isTold, opensDecision } from './ends-turn.js';
import type { FullNames } from './full-name.js';
import { insetSpeaker } from './interviewee.js';
import { isAlone } from './labels/sure-labels.js';
import type { Opening } from './labelled-turns.js';

/** A document in which people speak in turns. */
export interface Conversation {
  readonly draft: DraftArticle;
  readonly entries: readonly Entry[];
  /** Where its turns begin, in order. */
  readonly openings: readonly Opening[];
  readonly names: FullNames;
  /** Who answers, where answers do not name them. */
  readonly interviewee: Span | undefined;
  /** Whether each turn is one paragraph, so that another is no part of it. */
  readonly areLines: boolean;
  /** Whether a turn is over where an entry begins: it belongs to an item of the paper, or names who speaks next. */
  readonly isLeft: (entry: Entry, place: number) => boolean;
}

/** Who speaks, while it is not known yet how far. */
type OpenTurn = Omit<Turn, 'span'>;

/** The turns of a conversation, as its entries are read one after the other. */
export class TurnsSoFar {
  readonly turns: Turn[] = [];
  readonly blocks: Block[] = [];
  /** Lines that are nobody's words. */
  readonly notes: Furniture[] = [];
  readonly #conversation: Conversation;
  readonly #opensAt: (place: number) => boolean;
  /** Of somebody who is set into the interview, or behind it. */
  readonly #insets = new Set<OpenTurn>();
  #turn: OpenTurn | undefined;
  /** What is said in it so far. */
  #span: Span | undefined;
  #holdsHeadings = false;
  /** Another's words stand from here to the next turn. */
  #until = Infinity;

  /** @param opensAt whether a turn begins with the entry at a place */
  constructor(conversation: Conversation, opensAt: (place: number) => boolean) {
    this.#conversation = conversation;
    this.#opensAt = opensAt;
  }

  /** Begins a turn, with the entry that it opens with. */
  open(opening: Opening, entry: Entry): void {
    this.close();
    this.#turn = turnOf(opening, entry, this.#conversation);
    this.#holdsHeadings = opening.holdsHeadings === true;
    this.#until = opening.until ?? Infinity;
    const block = passageOf(entry, opening, this.#conversation.draft);
    if (block !== undefined) this.blocks.push(block);
    this.#span = block?.span;
  }

  /** Takes an entry that opens no turn: into the present one, or as what ends it. */
  goOn(entry: Entry, place: number): void {
    const { openings, isLeft, draft } = this.#conversation;
    if (place >= this.#until || isLeft(entry, place)) {
      this.close();
      this.#until = Infinity;
    }
    if (this.#setsIn(entry, place)) return;
    if (this.blocks.at(-1) !== entry.block)
      this.blocks.push(isAboveQuestions(place, openings) ? asStandfirst(entry.block, draft.text) : entry.block);
    if (this.#turn === undefined || (entry.kind === 'heading' && this.#holdsHeadings)) return;
    if (this.#isOverBefore(entry, place)) this.close();
    else if (entry.end > entry.start)
      this.#span = { start: this.#span?.start ?? startOf(entry), end: Math.max(this.#span?.end ?? 0, entry.end) };
  }

  /** Ends the present turn, which counts where something is said in it. */
  close(): void {
    if (this.#turn !== undefined && this.#span !== undefined) this.turns.push({ ...this.#turn, span: this.#span });
    [this.#turn, this.#span] = [undefined, undefined];
  }

  /** Whether an entry is what somebody else says, set into an answer or below it; it is a turn of theirs then. */
  #setsIn(entry: Entry, place: number): boolean {
    const { draft, openings } = this.#conversation;
    const turn = this.#turn;
    if (this.turns.length === 0 && turn === undefined) return false;
    const speaker = insetSpeaker(entry, draft.text, draft.pack);
    const isInAnswer = turn?.kind === 'answer';
    const isOpen = turn === undefined || isInAnswer || this.#insets.has(turn);
    if (speaker === undefined || !(isOpen || isSetAbove(entry))) return false;
    this.close();
    // What stands below the line is theirs too where the line only names them and sums up what they say.
    if (isSetAbove(entry)) {
      this.#inset(speaker);
      this.blocks.push(entry.block);
      return true;
    }
    const said = { start: behindColon(entry, speaker), end: entry.end };
    // Behind the last answer the paragraphs below go on with it.
    if (!isInAnswer && place > (openings.at(-1)?.place ?? 0)) {
      this.#inset(speaker);
      this.#span = said;
    } else this.turns.push({ kind: 'speech', speaker, span: said });
    this.blocks.push({ kind: 'paragraph', span: said, sentences: splitSentences(draft.text, said, draft.pack) });
    return true;
  }

  #inset(speaker: Span): void {
    this.#turn = { kind: 'speech', speaker };
    this.#insets.add(this.#turn);
  }

  /** Whether nothing of an entry is said in the present turn, and nothing behind it; what the paper itself notes is kept as such. */
  #isOverBefore(entry: Entry, place: number): boolean {
    const { entries, openings, areLines, draft } = this.#conversation;
    const kind = this.#turn?.kind;
    const isBegun = this.#span !== undefined;
    const span = { start: entry.start, end: entry.end };
    if (kind === 'speech' && areLines && isBegun && isTold(entry, entries[place - 1])) return true;
    if ((kind === 'speech' || kind === 'answer') && this.#opensAt(place + 1) && isAside(entry)) {
      if (kind === 'answer') this.notes.push({ kind: 'procedure', span });
      return true;
    }
    // Who has said nothing yet is not thanked.
    const isNote = isBegun && isNoteBehind(entry, entries, place, openings);
    if (isNote) this.notes.push({ kind: 'credit', span });
    const isOver = isNote || (isBegun && isClosing(entry, place, openings)) || opensDecision(entry, draft.pack);
    return isOver || entry.kind === 'heading';
  }
}

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
  { names, interviewee }: Pick<Conversation, 'names' | 'interviewee'>,
): OpenTurn {
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

/** Where it begins what an inset says. */
const behindColon = ({ text, start }: Entry, { end }: Span): number =>
  start + (/^[^:：]*[:：][\s*_]*/u.exec(text.slice(end - start))?.[0].length ?? 0) + end - start;

/** A line without a stop, above what somebody says. */
const isSetAbove = ({ text }: Entry): boolean => !endsSentence(text.replace(/[*_]+$/u, ''));

const startOf = ({ start, kind, marker }: Entry): number =>
  kind === 'item' ? start : start + (marker?.style === 'bullet' ? marker.length : 0);
