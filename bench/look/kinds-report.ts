import type { Slide } from '../../src/model/deck.js';
import type { TemplateModel } from '../../src/template/model.js';
import type { BuiltDeck } from './build-decks.js';
import { groupedBy } from './grouped-by.js';
import { isStackedList, kindOf } from './slide-text.js';

/**
 * How many of the inner slides are lists, of what layouts the lists and the others are, and which of the longer decks are of few kinds; by
 * template. Nothing is drawn for it.
 */
export function kindsReport(decks: readonly BuiltDeck[]): string {
  const templates = groupedBy(decks, ({ model }) => model.name);
  return [...templates].map(([name, own]) => reportOf(name, own)).join('\n\n');
}

function reportOf(template: string, decks: readonly BuiltDeck[]): string {
  const slides = decks.flatMap(({ deck, model }) => innerOf(deck.slides, model).map((slide) => ({ slide, model })));
  const lists = slides.filter(({ slide, model }) => isStackedList(slide, model));
  const others = slides.filter(({ slide, model }) => !isStackedList(slide, model));
  const long = decks.filter(({ deck }) => deck.slides.length >= longDeck);
  const poor = long.filter(({ deck }) => new Set(deck.slides.map(kindOf)).size < fewestKinds);
  return [
    `${template}: ${slides.length} inner slides of ${decks.length} decks, ${lists.length} lists (${((lists.length / slides.length) * 100).toFixed(1)} %)`,
    `  lists: ${counted(lists.map(({ slide }) => kindOf(slide)))}`,
    `  lists by what they are made of: ${counted(lists.map(({ slide }) => slide.role))}`,
    `  others: ${counted(others.map(({ slide }) => kindOf(slide)))}`,
    `  ${long.length} decks of ${longDeck} slides and more, with fewer than ${fewestKinds} kinds: ${poor.length} (${poor.map(({ name }) => name).join(', ')})`,
  ].join('\n');
}

/** All but what frames a deck. */
const innerOf = (slides: readonly Slide[], { roles }: TemplateModel): Slide[] =>
  slides.filter(({ role, layout }) => !frame.some((of) => role === of || roles[of]?.includes(layout) === true));
const frame = ['cover', 'sources', 'closing'] as const;

const longDeck = 8;
const fewestKinds = 4;

const counted = (names: readonly string[]): string =>
  [...groupedBy(names, (name) => name)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, { length }]) => `${name} ${length}`)
    .join(', ');
