import type { OfficeEdit } from '../../tests/rendered/support/edit-in-office.js';
import type { EditedDeck, EditKind } from './edit.js';
import { besideKinds } from './kinds/beside.js';
import { lineKinds } from './kinds/lines.js';
import { slideKinds } from './kinds/slides.js';
import { boldKind, markKind, wordKinds } from './kinds/words.js';
import { linesOf } from './seen.js';

export const editKinds: readonly EditKind[] = [
  ...wordKinds,
  markKind,
  boldKind,
  ...lineKinds,
  ...besideKinds,
  ...slideKinds,
];

/** An edit that was drawn, and what lines of the briefing it is to change. */
export interface DrawnEdit {
  readonly name: string;
  readonly office: readonly OfficeEdit[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Draws five to eight edits for a deck, of those kinds first that were drawn least; lines are edited before slides are put into order. */
export function drawEdits(
  deck: EditedDeck,
  counts: Map<string, number>,
  isWanted: (kind: EditKind) => boolean = () => true,
): DrawnEdit[] {
  const wanted = 5 + Math.floor(deck.random.next() * 4);
  const ranked = editKinds
    .filter(isWanted)
    .map((kind) => ({ kind, rank: (counts.get(kind.name) ?? 0) + deck.random.next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ kind }) => kind);
  const drawn: DrawnEdit[] = [];
  const chosen = ranked.slice(0, ranked.length);
  for (const isOfSlides of [false, true]) {
    const most = isOfSlides ? wanted : wanted - 2;
    for (const kind of chosen.filter((one) => (one.isOfSlides === true) === isOfSlides)) {
      if (drawn.length >= most) break;
      const before = linesOf(deck.seen);
      const office = kind.draw(deck);
      if (office === undefined) continue;
      const after = linesOf(deck.seen);
      drawn.push({ name: kind.name, office, gone: moreIn(before, after), come: moreIn(after, before) });
      counts.set(kind.name, (counts.get(kind.name) ?? 0) + 1);
    }
  }
  return drawn;
}

/** The lines that the one has more often than the other. */
export const moreIn = (one: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
