import type { EditedBriefing, EditedSlide } from './briefing/deck/edited-briefing.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Briefing } from './model/briefing.js';
import type { Deck, Slide } from './model/deck.js';
import { lintPackage } from './opc/lint/lint-package.js';
import type { OpcPackage } from './opc/package.js';
import { readPackage } from './opc/read.js';
import { writePackage } from './opc/write.js';
import { saysSame } from './render/pptx/keep/copy-part.js';
import { keepSlides, type SlideOf } from './render/pptx/keep/keep-slides.js';

/** A deck that was brought up to date: its file, and how many of its slides are those that it had, to the byte. */
export interface UpdatedDeck {
  readonly bytes: Uint8Array;
  readonly kept: number;
  readonly made: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck as people left it, and as it is composed of what they left. */
export interface DeckBefore {
  readonly package: OpcPackage;
  readonly edited: EditedBriefing;
  readonly deck: Deck;
}

/**
 * The file of a deck in which all slides that say what they said are those that it had.
 *
 * @param after the deck of the briefing as it is now
 * @param after.rendered its file, made with the design of the deck before, which is its template
 */
export function updatedDeck(
  before: DeckBefore,
  { topics }: Briefing,
  after: { readonly deck: Deck; readonly rendered: Uint8Array; readonly template: OpcPackage },
): UpdatedDeck {
  const order = orderOf(
    before,
    topics.map(({ id }) => id),
    after.deck,
  );
  const opc = readPackage(after.rendered);
  const stay = new Set(keepSlides(opc, before.package, order));
  const kept = order.filter(({ from }) => from === 'kept').length;
  return {
    bytes: writePackage(opc),
    kept,
    made: order.length - kept,
    diagnostics: lintPackage(opc, { baseline: after.template, layouts: [] }).filter(({ place }) => {
      // What somebody's program wrote stays as it is.
      const part = place?.file ?? '';
      return !stay.has(part) && !saysSame(opc, after.template, part);
    }),
  };
}

/** Which slides the deck is to have: the cover and contents first, sources last, each topic's own in between. */
function orderOf({ edited, deck }: DeckBefore, topics: readonly string[], after: Deck): SlideOf[] {
  const [old, now] = [bySubject(deck), bySubject(after)];
  const isSame = (subject: string): boolean => old.get(subject)?.key === now.get(subject)?.key;
  const made = (subject: string): SlideOf[] =>
    (now.get(subject)?.numbers ?? []).map((number) => ({ from: 'made', number }));
  const kept = (numbers: readonly number[]): SlideOf[] => numbers.map((number) => ({ from: 'kept', number }));
  const { covers, leading, shown, trailing } = placesOf(edited.slides);
  const frame = (numbers: readonly number[], subjects: readonly string[]): SlideOf[] =>
    numbers.length === 0 || subjects.every(isSame) ? kept(numbers) : subjects.flatMap(made);
  const known = new Set(edited.briefing.topics.map(({ id }) => id));
  return [
    ...frame(covers, ['cover']),
    ...frame(
      leading,
      ['agenda', 'summary'].filter((subject) => now.has(subject)),
    ),
    ...topics.flatMap((topic) => {
      const own = shown.get(topic);
      if (own === undefined) return known.has(topic) ? [] : made(topic);
      return own.isOwn || isSame(topic) ? kept(own.numbers) : made(topic);
    }),
    ...frame(
      trailing,
      ['sources'].filter((subject) => now.has(subject)),
    ),
  ];
}

/** The slides of a deck by what they are for, and what they say but for their numbers. */
function bySubject({ slides }: Deck): Map<string, { key: string; numbers: number[] }> {
  const subjects = new Map<string, { key: string; numbers: number[] }>();
  for (const [index, slide] of slides.entries()) {
    const subject = slide.topic ?? slide.id.replace(/-\d+$/, '');
    const one = subjects.get(subject) ?? { key: '', numbers: [] };
    one.key += JSON.stringify(unnumbered(slide));
    one.numbers.push(index + 1);
    subjects.set(subject, one);
  }
  return subjects;
}

const unnumbered = (slide: Slide): Slide => ({
  ...slide,
  fills: slide.fills.filter(({ placeholder }) => placeholder !== 'slide-number'),
});

/** Where the slides of an edited deck stand: those of nobody between two topics go with the one before them. */
function placesOf(slides: readonly EditedSlide[]) {
  const covers: number[] = [];
  const leading: number[] = [];
  const trailing: number[] = [];
  const shown = new Map<string, { isOwn: boolean; numbers: number[] }>();
  const last = slides.findLastIndex((slide) => 'topic' in slide);
  let current: { isOwn: boolean; numbers: number[] } | undefined;
  for (const [index, slide] of slides.entries()) {
    if ('topic' in slide) {
      current = shown.get(slide.topic) ?? { isOwn: slide.kind === 'own', numbers: [] };
      shown.set(slide.topic, current);
      current.numbers.push(index + 1);
    } else if (slide.kind === 'cover') covers.push(index + 1);
    else (index > last ? trailing : (current?.numbers ?? leading)).push(index + 1);
  }
  return { covers, leading, shown, trailing };
}
