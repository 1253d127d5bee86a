import { placeholderOf } from '../../compose/arrange/arrangement.js';
import type { Deck } from '../../model/deck.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { area } from '../../template/open/box.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding, Rule } from '../finding.js';
import { headingsOf } from './headings.js';
import { laidOut } from './laid-out.js';
import { onSlides } from './on-slides.js';
import { onePlace } from './one-place.js';
import { oneDesign } from './one-design.js';
import { looksOf } from './looks.js';
import { seenIn, type Place } from './seen.js';

/** Lays two sample briefings out and says what came out wrong: what is cut, lost, hidden or can't be read. */
export const trial: Rule = (read): Finding[] => {
  return laidOut(read.template.model).flatMap(({ deck, diagnostics }) => [
    ...seen(deck, read),
    ...told(diagnostics),
    ...wrongCover(deck, read),
    ...smallPlaces(deck, read),
    ...looksOf(deck, read),
    ...oneDesign(deck, read),
    ...onePlace(deck, read),
    ...onSlides(deck, read),
    ...headingsOf(deck, read),
  ]);
};

function seen(deck: Deck, read: ReadTemplate): Finding[] {
  const { cut, overArt, faint, small, offSlide, tooLong } = seenIn(deck, read);
  const warned = (places: readonly Place[], message: (place: Place) => string, hint: string): Finding[] =>
    places.map((place) => ({
      code: 'doctor.trial',
      severity: 'warning',
      layout: place.layout,
      message: message(place),
      hint,
    }));
  return [
    ...warned(
      cut,
      () => 'a heading of usual length is cut.',
      'Make the title larger, or allow smaller sizes in a map.',
    ),
    ...warned(
      overArt.filter(isNoFurniture),
      ({ key }) => `${key} lies over what the layout draws.`,
      'Move it in PowerPoint, or exclude the layout in a map.',
    ),
    ...warned(
      faint.filter(isNoFurniture),
      ({ key }) => `${key} can hardly be read on what lies behind it.`,
      'Choose another colour in PowerPoint.',
    ),
    ...warned(small, ({ key }) => `${key} is set in less than 12 pt.`, 'Make it larger in PowerPoint.'),
    ...warned(offSlide.filter(isNoFurniture), ({ key }) => `${key} reaches off the slide.`, 'Move it in PowerPoint.'),
    ...warned(tooLong, ({ key }) => `${key} holds less than a slide says.`, 'Make it larger in PowerPoint.'),
  ];
}

const isNoFurniture = ({ key }: Place): boolean => !/^(date|footer|slide-number)(-|$)/.test(key);

/** What composing itself could not do. */
function told(diagnostics: readonly Diagnostic[]): Finding[] {
  return diagnostics.flatMap(({ code }): Finding[] => {
    const message = untold.get(code);
    const hint = 'Add a layout with a larger body.';
    return message === undefined ? [] : [{ code: 'doctor.trial', severity: 'warning', message, hint }];
  });
}

const untold = new Map([
  ['compose.does-not-fit', 'Points of usual length fit into no layout.'],
  ['compose.table-as-lines', 'A table of usual size has room on no layout, and stands in lines.'],
]);

/** A cover is for a title; on a layout for points its body stays empty. */
function wrongCover({ slides }: Deck, { template: { model } }: ReadTemplate): Finding[] {
  const [cover] = slides;
  const layout = model.layouts.find(({ name }) => name === cover?.layout);
  const isFilled = cover?.fills.some(({ placeholder }) => placeholder === 'body') === true;
  if (layout === undefined || placeholderOf(layout, 'body') === undefined || isFilled) return [];
  const message = 'it is the cover, where its body stays empty.';
  const hint = 'Name another for the cover in a map.';
  return [{ code: 'doctor.trial', severity: 'warning', layout: layout.name, message, hint }];
}

/** Points in a corner of the slide: whoever made the layout meant a line there. */
function smallPlaces({ slides }: Deck, { template: { model } }: ReadTemplate): Finding[] {
  const { width, height } = model.size;
  return slides.slice(1).flatMap(({ layout: name, fills, graphics = [] }): Finding[] => {
    const layout = model.layouts.find((one) => one.name === name);
    const bodies = fills.filter(({ placeholder }) => /^body(-|$)/.test(placeholder));
    const body = layout && placeholderOf(layout, 'body');
    const share = body === undefined ? 1 : area(body.box) / (width * height);
    if (graphics.length > 0 || bodies.length !== 1 || share >= leastOfPoints) return [];
    const message = `points stand in a box that takes ${Math.round(100 * share)} % of the slide.`;
    const hint = 'Make it larger in PowerPoint, or exclude the layout in a map.';
    return [{ code: 'doctor.trial', severity: 'warning', layout: name, message, hint }];
  });
}

const leastOfPoints = 0.22;
