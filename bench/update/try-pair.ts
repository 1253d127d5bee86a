import { readFileSync } from 'node:fs';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { asEdited } from '../../src/edited.js';
import { readPackage } from '../../src/opc/read.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../src/render/pptx/trace/trace.js';
import { runIn } from '../../tests/cli/fake-io.js';
import { builtDeck } from '../edited/built-deck.js';
import { drawEdits, type DrawnEdit } from '../edited/draw-edits.js';
import type { Random } from '../edited/edit.js';
import { editableDeck } from '../edited/editable.js';
import { editedAsPowerPoint } from '../edited/powerpoint/edited-as-powerpoint.js';
import { linesOf, seenOf } from '../edited/seen.js';
import { stayedSlides, type Stayed } from './stayed-slides.js';
import { untoldNumbers } from './untold-numbers.js';

/** What an update made of an edited deck. */
export interface TriedPair {
  readonly failure?: string;
  readonly edits: number;
  /** Edits that are not there any more. */
  readonly lost: readonly string[];
  readonly slides: Stayed;
  /** Numbers that came or went, and stand in no line of what is told. */
  readonly numbers: readonly string[];
  readonly changes: readonly string[];
  /** What is told when the deck is brought up to date once more. */
  readonly changesAgain: readonly string[];
}

const kinds = new Set([
  'words of a point',
  'words of the summary',
  'a point taken out',
  'a note added',
  'a slide added',
  'a slide moved',
]);

/** @param index which of the templates and sizes the deck is built in */
export async function tryPair(old: string, now: string, index: number, random: Random): Promise<TriedPair> {
  const deck = await builtDeck(old, index);
  const editable = editableDeck(deck, undefined, random);
  const edits = drawEdits(editable, new Map(), (kind) => kinds.has(kind.name));
  const wanted = linesOf(editable.seen);
  const edited = editedAsPowerPoint(
    deck.bytes,
    edits.flatMap(({ office }) => office),
    deck.briefing,
  );
  const article = new Uint8Array(readFileSync(now));
  const followed = await runIn(
    { files: { 'edited.pptx': edited, 'now.md': article } },
    ...['update', 'edited.pptx', '--source', 'now.md', '-o', 'updated.pptx', '--quiet'],
  );
  const updated = followed.files.get('updated.pptx');
  const nothing = { before: 0, stayed: 0, madeAgain: [] };
  if (updated === undefined)
    return {
      failure: followed.stderr.trim(),
      edits: edits.length,
      lost: [],
      slides: nothing,
      numbers: [],
      changes: [],
      changesAgain: [],
    };
  const again = await runIn(
    { files: { 'updated.pptx': updated, 'now.md': article } },
    ...['update', 'updated.pptx', '--source', 'now.md', '--dry-run', '--quiet'],
  );
  const changes = linesIn(followed.stdout);
  const found = seenInDeck(updated);
  return {
    edits: edits.length,
    lost: edits.flatMap((edit) => lostOf(edit, wanted, found)),
    slides: stayedSlides(edited, updated),
    numbers: untoldNumbers(wanted, found, changes),
    changes,
    changesAgain: linesIn(again.stdout).filter((line) => !line.startsWith('kept')),
  };
}

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function seenInDeck(bytes: Uint8Array): string[] {
  const opc = readPackage(bytes);
  const briefing = briefingOfTrace(readTrace(opc) ?? '', 'updated.pptx');
  return linesOf(seenOf(asEdited(briefing, readShownDeck(opc)).briefing));
}

/** Lines that an edit brought and that are gone, lines that it took out and that are back, a slide that stands elsewhere. */
function lostOf({ name, come, gone }: DrawnEdit, wanted: readonly string[], found: readonly string[]): string[] {
  if (name === 'a slide moved') return isInOrder(wanted, found) ? [] : [name];
  const isTakenOut = come.length === 0;
  return [
    ...come.filter((line) => !found.includes(line)),
    ...(isTakenOut ? gone.filter((line) => found.includes(line) && !wanted.includes(line)) : []),
  ].map((line) => `${name}: ${line}`);
}

/** Whether the topics that are still there stand as somebody put them. */
function isInOrder(wanted: readonly string[], found: readonly string[]): boolean {
  const headings = (all: readonly string[], others: readonly string[]): string[] =>
    all.filter((line) => line.startsWith('## ') && countOf(all, line) === 1 && countOf(others, line) === 1);
  return headings(wanted, found).join('\n') === headings(found, wanted).join('\n');
}

const countOf = (all: readonly string[], line: string): number => all.filter((one) => one === line).length;
