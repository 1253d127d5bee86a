import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import type { Deck, Slide } from '../../model/deck.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { groundsDiffer } from '../../template/open/ground/grounds-differ.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import { titleJumps } from '../../template/title-jump.js';
import type { Finding } from '../finding.js';

/**
 * What stands elsewhere than on the other slides of its deck: titles that jump when somebody goes on to the next slide, a table that begins
 * higher than points, a picture alone in one half; and a cover whose title is smaller than those of other slides.
 */
export function onePlace({ slides }: Deck, { template: { model }, layouts }: ReadTemplate): Finding[] {
  const shown = slides.flatMap((slide): Shown[] => {
    const layout = model.layouts.find(({ name }) => name === slide.layout);
    return layout === undefined ? [] : [{ slide, layout }];
  });
  const [cover, ...content] = shown;
  const [first] = content;
  if (cover === undefined || first === undefined) return [];
  const groundOf = ({ layout }: Shown) => layouts.find((one) => one.layout.name === layout.name)?.found.ground;
  const [own, others] = [groundOf(cover), groundOf(first)];
  const isDrawnOtherwise = own !== undefined && others !== undefined && groundsDiffer(own, others);
  return [
    ...smallCover(cover, content, isDrawnOtherwise && isInPanel(cover, model)),
    ...content.flatMap((one) => [...jumping(one, first, model), ...high(one, first, model), ...aside(one, model)]),
  ];
}

interface Shown {
  readonly slide: Slide;
  readonly layout: Layout;
}

const warning = (layout: string, message: string, hint: string): Finding[] => [
  { code: 'doctor.trial', severity: 'warning', layout, message, hint },
];

/** Whether the title has a column of its own, as a panel at one side of the slide. */
function isInPanel({ layout }: Shown, { size }: TemplateModel): boolean {
  const title = placeholderOf(layout, 'title');
  return title !== undefined && title.box.width < mostOfPanel * size.width;
}

function smallCover(cover: Shown, content: readonly Shown[], isInPanelOfOwn: boolean): Finding[] {
  const largest = Math.max(...content.map(titleSize));
  if (titleSize(cover) >= leastOfCover * largest || (isInPanelOfOwn && titleSize(cover) >= leastInPanel)) return [];
  const message = `the title of the cover is set in ${titleSize(cover)} pt, and others in ${largest} pt.`;
  return warning(cover.layout.name, message, 'Make the title of the cover higher or wider in PowerPoint.');
}

/** A little smaller is not seen. */
const leastOfCover = 0.94;
/** Points: a title in a panel of its own is seen for the cover's, if it can be read from afar. */
const leastInPanel = 28;
/** Of the width of the slide. */
const mostOfPanel = 0.6;

function titleSize({ slide, layout }: Shown): number {
  const title = placeholderOf(layout, 'title');
  const [line] = slide.fills.find(({ placeholder }) => placeholder === 'title')?.paragraphs ?? [];
  return title === undefined || line === undefined ? 0 : (line.size ?? styleOf(title, 0).size);
}

/** Not of layouts whose title is what they say, as a quotation, nor of those that put it into another column, beside a picture. */
function jumping({ slide, layout }: Shown, first: Shown, { size }: TemplateModel): Finding[] {
  const [own, other] = [placeholderOf(layout, 'title'), placeholderOf(first.layout, 'title')];
  if (own === undefined || other === undefined || slide.role === 'quote') return [];
  // Where the template says itself how large its titles are, one beside a picture was put there.
  if (layout.hasOpenSizes !== true && isBesidePicture(slide, layout)) return [];
  if (Math.abs(own.box.x - other.box.x) >= mostAside * size.width) return [];
  if (!titleJumps(own, other, size)) return [];
  return warning(
    layout.name,
    `its title stands elsewhere than on "${first.layout.name}".`,
    'Move it in PowerPoint, or exclude the layout in a map.',
  );
}

function high({ slide, layout }: Shown, first: Shown, { size, layouts, roles }: TemplateModel): Finding[] {
  const points = layouts.find(({ name }) => name === roles.points?.[0]) ?? first.layout;
  const body = placeholderOf(points, 'body');
  const table = slide.graphics?.find(({ kind }) => kind === 'table');
  const place = table && boxOf(layout, table);
  if (body === undefined || place === undefined || place.y >= body.box.y - mostJump * size.height) return [];
  return warning(
    layout.name,
    `its table begins higher than points do on "${points.name}".`,
    'Move it in PowerPoint, or exclude the layout in a map.',
  );
}

/** As a share of the height of the slide. */
const mostJump = 0.035;

function aside({ slide, layout }: Shown, { size }: TemplateModel): Finding[] {
  const [picture, ...others] = slide.graphics ?? [];
  const place = picture?.kind === 'picture' ? boxOf(layout, picture) : undefined;
  const hasText = slide.fills.some(({ placeholder }) => /^(body|quote|value)(-|$)/.test(placeholder));
  if (place === undefined || others.length > 0 || hasText || isBesidePicture(slide, layout)) return [];
  if (Math.abs(place.x + place.width / 2 - size.width / 2) < mostAside * size.width) return [];
  return warning(
    layout.name,
    'a picture alone leaves one half of the slide empty.',
    'Exclude the layout in a map, or make the place larger in PowerPoint.',
  );
}

/** Whether the title stands left or right of the picture. */
function isBesidePicture(slide: Slide, layout: Layout): boolean {
  const picture = slide.graphics?.find(({ kind }) => kind === 'picture');
  const [place, title] = [picture && boxOf(layout, picture), placeholderOf(layout, 'title')?.box];
  if (place === undefined || title === undefined) return false;
  return title.x >= place.x + place.width || title.x + title.width <= place.x;
}

/** As a share of the width of the slide. */
const mostAside = 0.12;

const boxOf = (
  { placeholders }: Layout,
  { box, placeholder }: NonNullable<Slide['graphics']>[number],
): Readonly<Record<'x' | 'y' | 'width', number>> | undefined =>
  box ?? placeholders.find(({ key }) => key === placeholder)?.box;
