import { languagePack, languageTags } from '../../src/language/index.js';
import type { Slide } from '../../src/model/deck.js';
import type { TemplateModel } from '../../src/template/model.js';
import type { BuiltDeck } from './build-decks.js';
import type { DrawnLine } from './drawn-lines.js';
import { endsInLoneWord, linesOf } from './lone-word.js';
import { footerFrom, lieOf, type Area, type Lie } from './page-area.js';
import { isStackedList, kindOf, textsOf } from './slide-text.js';

/** What was measured of a slide. */
export interface MeasuredSlide extends Lie {
  readonly deck: string;
  readonly template: string;
  /** Counted from 1. */
  readonly number: number;
  readonly kind: string;
  readonly layout: string;
  readonly title: string;
  readonly titleLines: number;
  readonly sizes: number;
  /** In points. */
  readonly smallest: number;
  readonly loneInTitle: boolean;
  readonly loneInBody: boolean;
  /** "(2/3)" stands behind its title. */
  readonly isPart: boolean;
  /** "(4–6)" does: the items of a list that it shows. */
  readonly isOfItems: boolean;
  /** "(continued)" does, in the language of the deck. */
  readonly isContinued: boolean;
  readonly isList: boolean;
}

/** The slides of a deck behind its cover, measured as they were drawn. */
export function measureDeck(
  { name, deck, model }: BuiltDeck,
  pages: readonly (readonly DrawnLine[])[],
): MeasuredSlide[] {
  return deck.slides.flatMap((slide, index) => {
    const lines = (pages[index] ?? []).filter(({ top }) => top <= footerFrom);
    return index === 0
      ? []
      : [{ ...measured(slide, model, lines), deck: name, template: model.name, number: index + 1 }];
  });
}

function measured(
  slide: Slide,
  model: TemplateModel,
  lines: readonly DrawnLine[],
): Omit<MeasuredSlide, 'deck' | 'template' | 'number'> {
  const texts = textsOf(slide, model);
  const body = texts.filter(({ key }) => key !== 'title');
  return {
    ...lieOf([...lines, ...graphicsOf(slide, model)]),
    kind: kindOf(slide),
    layout: slide.layout,
    title: slide.title,
    titleLines: linesOf(slide.title, lines).length,
    sizes: new Set(texts.map(({ size }) => Math.round(size))).size,
    smallest: Math.min(...body.map(({ size }) => size)),
    loneInTitle: endsInLoneWord(slide.title, lines),
    loneInBody: body.some(({ text }) => endsInLoneWord(text, lines)),
    isOfItems: /\(\d+(?:–\d+)?\)$/.test(slide.title),
    isContinued: continuations.some((words) => slide.title.endsWith(words)),
    isPart: /\(\d+\/\d+\)$/.test(slide.title),
    isList: isStackedList(slide, model),
  };
}

const continuations = languageTags.map((tag) => languagePack(tag).labels.continued);

function graphicsOf({ layout, graphics = [] }: Slide, { layouts, size }: TemplateModel): Area[] {
  const places = layouts.find(({ name }) => name === layout)?.placeholders ?? [];
  return graphics.flatMap(({ placeholder, box = places.find(({ key }) => key === placeholder)?.box }) =>
    box === undefined
      ? []
      : [
          {
            left: box.x / size.width,
            top: box.y / size.height,
            right: (box.x + box.width) / size.width,
            bottom: (box.y + box.height) / size.height,
          },
        ],
  );
}
