import type { EditedBriefing } from './briefing/deck/edited-briefing.js';
import { slideOrder } from './briefing/deck/slide-order.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Briefing } from './model/briefing.js';
import type { Deck, Slide } from './model/deck.js';
import type { ShownSlide } from './model/shown-deck.js';
import { lintPackage } from './opc/lint/lint-package.js';
import type { OpcPackage } from './opc/package.js';
import { readPackage } from './opc/read.js';
import { writePackage } from './opc/write.js';
import { saysSame } from './render/pptx/keep/copy-part.js';
import { keepSlides } from './render/pptx/keep/keep-slides.js';
import { readShownDeck } from './render/pptx/read/read-shown-deck.js';

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
  const opc = readPackage(after.rendered);
  const [shown, made] = [readShownDeck(before.package).slides, readShownDeck(opc).slides];
  const order = slideOrder({
    edited: before.edited,
    old: withoutStale(bySubject(before.deck), before.edited),
    now: bySubject(after.deck),
    topics: topics.map(({ id }) => id),
    saysSame: (number, kept) => saysAll(made[number - 1], shown[kept - 1]),
  });
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

/** A topic is made anew where one of its slides still says a heading that somebody changed on another. */
function withoutStale(subjects: ReturnType<typeof bySubject>, { slides }: EditedBriefing): typeof subjects {
  for (const slide of slides) {
    const subject = 'topic' in slide && slide.isStale === true ? subjects.get(slide.topic) : undefined;
    if (subject !== undefined) subject.key = '';
  }
  return subjects;
}

const unnumbered = (slide: Slide): Slide => ({
  ...slide,
  fills: slide.fills.filter(({ placeholder }) => placeholder !== 'slide-number'),
});

/** Whether two slides say the same to the letter, in their notes too. What charts and drawings say is not read. */
function saysAll(one: ShownSlide | undefined, other: ShownSlide | undefined): boolean {
  if (one === undefined || other === undefined || one.objects > 0 || other.objects > 0) return false;
  return saidOn(one) === saidOn(other);
}

const saidOn = ({ paragraphs, tables, pictures, notes }: ShownSlide): string =>
  JSON.stringify([paragraphs.map(({ text, level, isTitle }) => [text, level, isTitle]), tables, pictures, notes]);
