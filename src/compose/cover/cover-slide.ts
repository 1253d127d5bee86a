import { BriefdeckError } from '../../diagnostics/error.js';
import type { Fill, Note, Slide } from '../../model/deck.js';
import { emu } from '../../model/units.js';
import type { Layout, Placeholder } from '../../template/model.js';
import { placeholderOf, seriesOf } from '../arrange/arrangement.js';
import { dateText } from '../content/text/date-text.js';
import { fileNames } from '../content/source-name.js';
import { tidyOptional } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';
import { fitGroup } from '../fit/fit-group.js';
import { styleOf } from '../../measure/text-style.js';
import { fitText } from '../fit/fit-text.js';
import { shortenedNote } from '../frame/frame.js';
import { withReadableColour } from '../frame/readable-colour.js';
import { withStatedStyles } from '../frame/stated-styles.js';
import { picturePlaces } from '../arrange/pictures/picture-places.js';
import { graphicsOf, type PlacedPicture } from '../arrange/pictures/placed-picture.js';
import { noteStandIn } from '../stand-ins.js';
import { coverPicture } from './cover-picture.js';
import type { Fact } from './facts.js';
import { isOfTitleAlone, saysMore } from './title-alone.js';
import { factsOf } from './facts.js';

/** The first slide: what this is about, and in two or three figures where the template has a cover for them. */
export function coverSlide(context: Context): Slide {
  const { layout, facts, picture } = coverLayout(context);
  const notes: Note[] = [];
  const fills: Fill[] = [...facts];
  const place = (key: string, text: string | undefined): boolean => {
    const placeholder = placeholderOf(layout, key);
    if (!placeholder || text === undefined) return false;
    const fitted = fitText(placeholder, text);
    if (fitted.shortened && key !== 'subtitle') return false;
    fills.push(fitted.fill);
    if (fitted.shortened) notes.push(shortenedNote(text, context));
    return true;
  };
  const title = placeTitle();
  place('label', context.pack.labels.briefing);
  const date = context.briefing.date;
  const small: [string, string | undefined][] = [
    ['date', date === undefined ? undefined : (dateText(date, context.pack) ?? tidyOptional(date))],
    ['presenter', context.presenter],
    ['organisation', context.organisation],
    ['marking', context.marking],
  ];
  // What has no place of its own, or too small a one, stands with the subtitle.
  const rest = small.flatMap(([key, text]) =>
    text === undefined || (!standsBetterBelow(key, layout, context) && place(key, text)) ? [] : [text],
  );
  const subtitle = tidyOptional(context.briefing.subtitle);
  placeLines([...(subtitle === undefined ? [] : [subtitle]), ...(rest.length === 0 ? [] : [rest.join(' · ')])]);
  const graphics = picture && graphicsOf(layout, [picture]);
  const credit = picture?.picture.credit;
  if (credit !== undefined && !place('credit', credit)) notes.push({ kind: 'note', text: credit });
  const files = fileNames(context.briefing.sources).filter((name) => name !== '');
  if (files.length > 0 && context.notes !== 'none')
    notes.push({ kind: 'note', text: `${context.pack.labels.sources}: ${files.join(', ')}` });
  return {
    id: 'cover',
    role: 'cover',
    layout: layout.name,
    title,
    fills: withStatedStyles(withReadableColour(fills, layout, context.template), layout),
    ...(graphics === undefined ? {} : { graphics }),
    notes,
  };

  function placeLines(lines: readonly string[]): void {
    const placeholder = placeOfLines(layout, context);
    // What stands under the title of a cover is no list, whatever the template has under titles.
    const plain = placeholder && styleOf(placeholder, 0).bullet ? ({ plain: true } as const) : {};
    const paragraphs = lines.map((text) => ({ level: 0, runs: [{ text }], ...plain }));
    // Nothing on a cover is larger than its title.
    const ceiling = titleSize(fills, layout);
    const fitted =
      placeholder && (fitGroup({ fills: [{ placeholder, paragraphs }], grow: true }, { ceiling }) ?? edgeToEdge());
    if (fitted) fills.push(...fitted.fills);
    else if (!place('subtitle', lines.join(' · '))) notes.push(...lines.map((text): Note => ({ kind: 'note', text })));

    /** A line alone in a place as low as a line: its letters have room there, if not the air that is stated above and below them. */
    function edgeToEdge(): ReturnType<typeof fitGroup> {
      if (placeholder === undefined || lines.length !== 1) return undefined;
      const insets = { ...placeholder.insets, top: emu(0), bottom: emu(0) };
      return fitGroup({ fills: [{ placeholder: { ...placeholder, insets }, paragraphs }], mostLines: 1 }, { ceiling });
    }
  }

  function placeTitle(): string {
    const placeholder = placeholderOf(layout, 'title');
    if (!placeholder) return context.title;
    const wish = { wordings: [context.title] };
    const fitted = context.titles.fit(placeholder, wish, { grow: true, mostLines: titleLines(placeholder, context) });
    fills.push(fitted.fill);
    if (fitted.shortened) notes.push(shortenedNote(context.title, context));
    return fitted.text;
  }
}

/** Three lines, or a fourth where three make the title of a narrow place small. */
function titleLines(placeholder: Placeholder, { title }: Context): number {
  const { fill } = fitText(placeholder, title, { grow: true, mostLines: usualLines });
  const { size } = styleOf(placeholder, 0);
  return (fill.paragraphs[0]?.size ?? size) < leastOfTitle * size ? usualLines + 1 : usualLines;
}

const usualLines = 3;
/** Of the size that the layout states. */
const leastOfTitle = 0.75;

/** A date in the small letters that stand at the foot of each slide is not seen on a cover that has a place under its title. */
function standsBetterBelow(key: string, layout: Layout, context: Context): boolean {
  const { size: slide } = context.template;
  const [small, below] = [placeholderOf(layout, key), placeOfLines(layout, context)];
  if (small?.type !== 'dt' || below === undefined) return false;
  const isAtFoot = small.box.y >= foot * slide.height;
  return styleOf(small, 0).size <= (isAtFoot ? 1 : mostOfSmall) * styleOf(below, 0).size;
}

/** What stands under the title: a place for a subtitle or text, else any text that begins where the title ends. */
function placeOfLines(layout: Layout, { template: { size } }: Context): Placeholder | undefined {
  const named = placeholderOf(layout, 'subtitle') ?? placeholderOf(layout, 'body');
  const title = placeholderOf(layout, 'title')?.box;
  if (named !== undefined || title === undefined || layout.hasOpenSizes !== true) return named;
  return layout.placeholders.find(
    ({ key, box }) =>
      (key === 'detail' || key.startsWith('detail-')) &&
      Math.abs(box.y - title.y - title.height) <= mostApart * size.height &&
      Math.abs(box.x - title.x) <= mostApart * size.width,
  );
}

/** Of the height and width of the slide. */
const mostApart = 0.03;
const mostOfSmall = 0.75;
/** Of the slide's height. */
const foot = 0.85;

interface CoverLayout {
  readonly layout: Layout;
  readonly facts: readonly Fill[];
  readonly picture?: PlacedPicture | undefined;
}

function coverLayout(context: Context): CoverLayout {
  const { template } = context;
  const titled = template.layouts.filter((layout) => placeholderOf(layout, 'title'));
  const covers = (template.roles.cover ?? []).flatMap((name) => titled.filter((layout) => layout.name === name));
  for (const layout of covers) {
    const picture = coverPicture(layout, context);
    if (picture && holdsTitle(layout, context)) return { layout, facts: [], picture };
  }
  const plain = covers.filter((layout) => picturePlaces(layout).length === 0);
  const facts = factsOf(context.briefing, context.pack);
  for (let count = facts.length; count >= 2; count -= 1) {
    for (const layout of plain) {
      const fills = factFills(layout, facts.slice(0, count));
      if (fills) return { layout, facts: fills };
    }
  }
  const bare = [...plain, ...covers].filter((cover) => seriesOf(cover, 'value').length === 0);
  const alone = saysMore(context) ? undefined : bare.find(isOfTitleAlone);
  return { layout: alone ?? bare[0] ?? anyTitle(titled, context), facts: [] };
}

/** A cover with a picture has less room for words: not where the title would be small. */
function holdsTitle(layout: Layout, { title }: Context): boolean {
  const placeholder = placeholderOf(layout, 'title');
  if (placeholder === undefined) return false;
  const { fill, shortened } = fitText(placeholder, title);
  const { size, wanted } = styleOf(placeholder, 0);
  const isSmall = wanted !== undefined && (fill.paragraphs[0]?.size ?? size) < leastOfTitle * wanted;
  return !shortened && !isSmall;
}

function titleSize(fills: readonly Fill[], layout: Layout): number {
  const [placeholder, fill] = [placeholderOf(layout, 'title'), fills.find((one) => one.placeholder === 'title')];
  const [line] = fill?.paragraphs ?? [];
  return placeholder === undefined || line === undefined ? Infinity : (line.size ?? styleOf(placeholder, 0).size);
}

/** The facts in the layout's places for them, when it has as many and they fit. */
function factFills(layout: Layout, facts: readonly Fact[]): Fill[] | undefined {
  const values = seriesOf(layout, 'value');
  const texts = seriesOf(layout, 'text');
  if (values.length !== facts.length || texts.length !== facts.length) return undefined;
  const fillsOf = (key: keyof Fact, places: typeof values): Fill[] | undefined => {
    const fills = places.map((placeholder, index) => ({
      placeholder,
      paragraphs: [{ level: 0, runs: [{ text: facts[index]?.[key] ?? '' }] }],
    }));
    return fitGroup({ fills, grow: true })?.fills.slice();
  };
  const valueFills = fillsOf('value', values);
  const textFills = fillsOf('text', texts);
  return valueFills && textFills && [...valueFills, ...textFills];
}

function anyTitle(titled: readonly Layout[], context: Context): Layout {
  const [layout] = titled;
  if (!layout) {
    throw new BriefdeckError('template', 'template.no-title', 'No layout of the template has a title placeholder.', {
      hint: 'Add a title placeholder to at least one layout.',
    });
  }
  noteStandIn('cover', layout, context);
  return layout;
}
