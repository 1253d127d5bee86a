import { emu, points, type Box } from '../../../model/units.js';
import type { Layout, TemplateModel } from '../../../template/model.js';
import { placeholderOf, type Arrangement } from '../../arrange/arrangement.js';
import { figure } from '../../arrange/figure.js';
import { list } from '../../arrange/list.js';
import { quote } from '../../arrange/spoken/quote.js';
import { statement } from '../../arrange/statement.js';
import { fitDraft, type Choice } from '../../choose/choose-layout.js';
import type { Draft } from '../../draft.js';
import type { Sheet, SheetKind } from '../../content/sheet.js';
import { innerHeight } from '../../fit/measured-fill.js';
import { fitText } from '../../fit/fit-text.js';
import { lineHeight, styleOf } from '../../../measure/text-style.js';
import { picturePlaces } from '../../arrange/pictures/picture-places.js';
import { placePicture } from '../../arrange/pictures/place-picture.js';
import { costOf, placedIn } from '../../arrange/pictures/placed-picture.js';
import type { ShownPicture } from '../../content/shown-picture.js';
import { twoContentLayouts } from './two-content.js';

/** How text may be set beside a picture. */
export interface BesideLimits {
  /** In smaller letters than others, in a column, where a line or two would stand on a slide of their own otherwise. */
  readonly tight?: boolean;
}

/**
 * The content of a sheet with its first picture beside it, in the layout that cuts off least of the picture; `undefined`
 * where no layout holds the content comfortably, or the picture stands lost in every one.
 */
export function besideContent(
  sheet: Sheet,
  template: TemplateModel,
  { tight = false }: BesideLimits = {},
): Choice | undefined {
  const [picture] = sheet.pictures ?? [];
  if (!picture) return undefined;
  if (tight) return besideInColumns(sheet, picture, template, true);
  const layouts = layoutsWithPicture(sheet, template);
  const isAsked = sheet.layout !== undefined;
  const alike = layouts.filter(({ isOfOtherLook }) => isAsked || isOfOtherLook !== true);
  // Pictures stand at one side of a deck, under the title of its points.
  if (!isAsked && hasColumnsInStyle(template))
    return besideInColumns(sheet, picture, template) ?? inLayouts(sheet, picture, alike);
  const others = layouts.filter((layout) => !alike.includes(layout));
  return (
    inLayouts(sheet, picture, alike) ?? besideInColumns(sheet, picture, template) ?? inLayouts(sheet, picture, others)
  );
}

/** Whether the layouts that nobody has ordered by hand have columns that look as the rest of the deck. */
const hasColumnsInStyle = (template: TemplateModel): boolean =>
  twoContentLayouts(template).some(({ layout }) => layout.hasOpenSizes === true && layout.isOfOtherLook !== true);

function inLayouts(sheet: Sheet, picture: ShownPicture, layouts: readonly Layout[]): Choice | undefined {
  for (const way of takesPicture(sheet) ? (ways[sheet.kind] ?? []) : []) {
    let best: { readonly choice: Choice; readonly cost: number } | undefined;
    for (const layout of layouts) {
      if (way.key !== undefined && !placeholderOf(layout, way.key)) continue;
      const pictures = placedIn(picturePlaces(layout), [picture]);
      if (!pictures || pictures.some(({ placement }) => placement.covered < leastCovered)) continue;
      const choice = comfortable(sheet, layout, way);
      if (!choice) continue;
      const cost = costOf(pictures) + emptiness(choice);
      if (!best || cost < best.cost) best = { choice: { ...choice, pictures }, cost };
    }
    if (best) return best.choice;
  }
  return undefined;
}

/**
 * The same in a layout of two columns, where the template has no layout for pictures that would do, and none is asked for. Not where its
 * own layouts have a place for the credit, which columns lack.
 */
function besideInColumns(
  sheet: Sheet,
  picture: ShownPicture,
  template: TemplateModel,
  tight = false,
): Choice | undefined {
  const own = template.layouts.filter(({ name }) => template.roles.picture?.includes(name) === true);
  if (own.some((layout) => placeholderOf(layout, 'credit') !== undefined)) return undefined;
  if (sheet.layout !== undefined || !saysInLines(sheet, template)) return undefined;
  for (const way of columnWays[sheet.kind] ?? []) {
    for (const { layout, text, place } of twoContentLayouts(template)) {
      const placement = placePicture(picture, withAirBelow(place.box), { whole: true, atTop: place.anchor === 'top' });
      if (placement.covered < leastCoveredInColumn) continue;
      const choice = tight
        ? comfortable(sheet, withSmaller(text, template.size), { ...way, enough: 0, smallest: 0 })
        : comfortable(sheet, text, way);
      if (choice) return { ...choice, layout, pictures: [{ picture, place, placement }] };
    }
  }
  return undefined;
}

/** The layout with bodies that may be set in sixteen points, or what is as large to the eye on a slide that is lower than usual. */
function withSmaller(layout: Layout, { height }: TemplateModel['size']): Layout {
  const least = points(Math.round(smallestInColumn * Math.min(1, height / usualHeight)));
  const placeholders = layout.placeholders.map((one) =>
    one.key === 'body' && layout.hasOpenSizes === true
      ? { ...one, levels: one.levels.map((style) => ({ ...style, minimum: points(Math.min(style.minimum, least)) })) }
      : one,
  );
  return { ...layout, placeholders };
}

/** Points. */
const smallestInColumn = 16;
/** Seven and a half inches. */
const usualHeight = 6_858_000;

/** What stands at the foot of a slide is not touched by a picture that fills the height of its column. */
const withAirBelow = (box: Box): Box => ({ ...box, height: emu(Math.round(box.height * (1 - airBelow))) });
const airBelow = 0.04;

/** A list stands beside a picture where the template has nothing that shows its items apart. */
function saysInLines(sheet: Sheet, { roles }: TemplateModel): boolean {
  if (takesPicture(sheet)) return true;
  const isList = sheet.kind === 'enumeration' && sheet.entries.length > 0 && !sheet.topic?.table && !sheet.topic?.chart;
  return isList && roles.cards === undefined && roles.timeline === undefined && roles.summary === undefined;
}

/** Whether content leaves room for a picture: cards, dates and rows have the whole slide, and so have tables and charts. */
export function takesPicture({ kind, topic, entries, quote: said, figure: counted }: Sheet): boolean {
  const hasContent = entries.length > 0 || said !== undefined || counted !== undefined;
  return hasContent && ways[kind] !== undefined && !topic?.table && !topic?.chart;
}

/** A body without bullets is for a single statement, where there are others. */
function bulleted(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  return body && styleOf(body, 0).bullet ? list(sheet, layout) : undefined;
}

interface Way {
  readonly arrange: Arrangement;
  /** A placeholder that the layout must have. */
  readonly key?: string;
  /** How small the text may be set against the size that the layout states. */
  readonly enough: number;
  /** How small it may be set in a body, in points; as small as points beside pictures when absent. */
  readonly smallest?: number;
}

/** How content stands beside a picture, the best way first. */
const ways: Readonly<Partial<Record<SheetKind, readonly Way[]>>> = {
  points: [
    { arrange: statement, enough: 5 / 6 },
    { arrange: bulleted, enough: 5 / 6 },
    { arrange: list, enough: 5 / 6 },
  ],
  figure: [{ arrange: figure, key: 'value', enough: 0.7 }],
  quote: [{ arrange: quote, key: 'quote', enough: 0.7 }],
  // Addresses are long, and nobody reads them aloud.
  sources: [{ arrange: list, enough: 0.5, smallest: 12 }],
};

/** A column is half as wide as the place for points whose size it states, so that its text may be smaller. */
const inColumn = 0.6;
const columnWays: Readonly<Partial<Record<SheetKind, readonly Way[]>>> = {
  points: [{ arrange: list, enough: inColumn }],
  enumeration: [{ arrange: list, enough: inColumn }],
  quote: [{ arrange: quote, enough: inColumn }],
};

/**
 * What it costs that text leaves its place empty: two words in the middle of a page next to a small picture are worse than a
 * picture that is cut a little more.
 */
function emptiness({ layout, groups }: Choice): number {
  const body = placeholderOf(layout, 'body');
  const fill = groups.flatMap(({ fills }) => fills).find(({ placeholder }) => placeholder === 'body');
  if (!body || !fill) return 0;
  const height = fill.paragraphs.reduce((sum, { level, size, spaceBefore, lines }) => {
    const style = styleOf(body, level);
    return sum + (spaceBefore ?? style.spaceBefore) + lines * lineHeight(style, size ?? style.size);
  }, 0);
  return 2 * Math.max(0, wellFilled - height / innerHeight(body));
}

/** A place for text that is filled so far looks full. */
const wellFilled = 0.6;
/** In a box that is emptier than this the picture looks lost. */
const leastCovered = 0.55;
/** Beside text that begins at the same height it does not. */
const leastCoveredInColumn = 0.4;
/** Text is not set smaller than this for the sake of a picture, in points. */
const smallestBody = 18;

/** The layouts for pictures, or of them the one that is asked for; none where the topic asks for another layout. */
function layoutsWithPicture({ layout: asked }: Sheet, { layouts, roles }: TemplateModel): Layout[] {
  const names = roles.picture ?? [];
  const ofRole = names.flatMap((name) => layouts.filter((layout) => layout.name === name));
  const titled = ofRole.filter((layout) => placeholderOf(layout, 'title') && picturePlaces(layout).length === 1);
  return asked === undefined || asked === 'picture' ? titled : titled.filter(({ name }) => name === asked);
}

function comfortable(
  sheet: Sheet,
  layout: Layout,
  { arrange, enough, smallest = smallestBody }: Way,
): Choice | undefined {
  const draft = arrange(sheet, layout);
  const groups = draft && fitDraft(draft);
  if (!groups) return undefined;
  const body = placeholderOf(layout, 'body');
  // A house whose points are smaller has set them so beside pictures too.
  const least = Math.min(smallest, body === undefined ? smallest : styleOf(body, 0).size);
  const isSmall = groups.some(
    ({ size, comfort, fills }) =>
      comfort < enough || (fills.some(({ placeholder }) => placeholder === 'body') && size < least),
  );
  const title = placeholderOf(layout, 'title');
  if (isSmall || !title || fitText(title, draft.title ?? sheet.heading).shortened) return undefined;
  return { sheet, layout, draft, groups };
}
