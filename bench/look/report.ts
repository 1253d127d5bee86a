import { bands } from './bands.js';
import { groupedBy } from './grouped-by.js';
import type { MeasuredSlide } from './measure-deck.js';

/** The share of slides in each band: of all, by template and by layout; and how many kinds the longer decks have. */
export function report(slides: readonly MeasuredSlide[]): string {
  return [
    line('', ['slides', ...bands.map(({ name }) => name)]),
    line('wanted', ['', ...bands.map(({ wanted }) => percent(wanted))]),
    line('all', sharesOf(slides)),
    '',
    ...rowsBy(slides, ({ template }) => template),
    '',
    ...rowsBy(slides, ({ layout }) => layout),
    '',
    kindsOf(slides),
    `${percent(slides.filter(({ isContinued }) => isContinued).length / slides.length)} of the titles say that a topic goes on: "(continued)".`,
    `${percent(slides.filter(({ isOfItems }) => isOfItems).length / slides.length)} of the titles say which items of a list they show: "(4–6)".`,
  ].join('\n');
}

function rowsBy(slides: readonly MeasuredSlide[], nameOf: (slide: MeasuredSlide) => string): string[] {
  return [...groupedBy(slides, nameOf)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, own]) => line(name, sharesOf(own)));
}

const sharesOf = (slides: readonly MeasuredSlide[]): string[] => [
  String(slides.length),
  ...bands.map(({ keeps }) => percent(slides.filter(keeps).length / slides.length)),
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const line = (name: string, cells: readonly string[]): string =>
  [name.padEnd(24), ...cells.map((cell) => cell.padStart(12))].join('');

/** A slide behind the cover counts by what it looks like; a cover is one kind more. */
function kindsOf(slides: readonly MeasuredSlide[]): string {
  const decks = [...groupedBy(slides, ({ template, deck }) => `${template}/${deck}`)];
  const long = decks.filter(([, own]) => own.length + 1 >= longDeck);
  const poor = long.filter(([, own]) => new Set(own.map(({ kind }) => kind)).size < fewestKinds);
  const names = poor.map(([name]) => name).join(', ');
  return `${long.length} of ${decks.length} decks have ${longDeck} slides and more; fewer than ${fewestKinds} kinds: ${poor.length}${names && ` (${names})`}`;
}

const longDeck = 8;
const fewestKinds = 4;
