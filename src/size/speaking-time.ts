import { countWords, type LanguagePack } from '../language/index.js';
import type { Deck, Note, Slide } from '../model/deck.js';

/** How long somebody speaks who presents a deck, in seconds. */
export const secondsOfDeck = ({ slides }: Pick<Deck, 'slides'>, pack: LanguagePack): number =>
  slides.reduce((sum, slide) => sum + secondsOf(slide, pack), 0);

/**
 * How long somebody speaks at a slide: its words at the pace of the language, what they noted for themselves besides, and a moment to
 * turn to it. What only says where things are is passed over.
 */
function secondsOf({ role, title, fills, notes }: Slide, { spokenWords }: LanguagePack): number {
  if (passedOver.has(role)) return shortSlide;
  const shown = fills.filter(({ placeholder }) => !furniture.test(placeholder));
  const texts = [
    title,
    ...shown.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))),
    ...notes.filter(({ kind }) => kind === 'note').map(({ text }) => text),
  ];
  return toTurn + (countWords(texts.join('\n')) * 60) / spokenWords;
}

/** Seconds. */
const toTurn = 4;
const shortSlide = 8;
const passedOver: ReadonlySet<Slide['role']> = new Set(['cover', 'agenda', 'sources', 'closing']);

/** The title is counted by itself; what is on every slide is not said. */
const furniture = /^(?:title|label|footer|date|presenter|marking|slide-number|credit)/;

/**
 * A deck with the time of each slide: its share of so many minutes. The notes say how long it is spoken at and when it is over, so that
 * whoever speaks sees whether they are late.
 */
export function timedDeck(deck: Deck, minutes: number, pack: LanguagePack): Deck {
  const all = secondsOfDeck(deck, pack);
  let [spoken, before] = [0, 0];
  const slides = deck.slides.map((slide): Slide => {
    spoken += secondsOf(slide, pack);
    // Ends are rounded, and not lengths, so that the last one is the time that was asked for.
    const until = Math.max(before + step, rounded((spoken / all) * minutes * 60));
    const seconds = until - before;
    before = until;
    return { ...slide, seconds, notes: [timeNote(seconds, until, pack), ...slide.notes] };
  });
  return { ...deck, slides };
}

/** Nobody looks at a clock more closely, in seconds. */
const step = 5;
const rounded = (seconds: number): number => Math.round(seconds / step) * step;

const timeNote = (seconds: number, until: number, { labels: { time = wordless } }: LanguagePack): Note => ({
  kind: 'time',
  text: time.replace('{time}', clock(seconds)).replace('{until}', clock(until)),
});

const wordless = '{time} → {until}';

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
