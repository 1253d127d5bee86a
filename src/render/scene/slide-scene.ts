import { emuToPoints, type Box } from '../../model/units.js';
import type { OpcPackage } from '../../opc/package.js';
import type { TemplateModel } from '../../template/model.js';
import type { BoxContent, SlideContent } from '../content/content.js';
import type { EncodedPictures } from '../content/picture/encode-pictures.js';
import { isUnderText } from '../content/pictures.js';
import { isFurniture, isTitle, readingOrder } from '../content/placeholder.js';
import { groundOfLayout } from './art/ground-of-layout.js';
import { layoutParts, type LayoutParts } from './art/layout-parts.js';
import type { PictureFiles } from './art/part-setting.js';
import { placeholderGround } from './art/placeholder-ground.js';
import type { NotDrawn } from './art/not-drawn.js';
import type { DrawnFonts } from './fonts/drawn-fonts.js';
import { chartIn } from './graphics/chart.js';
import type { GraphicSetting } from './graphics/setting.js';
import { tableIn } from './graphics/table.js';
import { readTableStyle } from './graphics/table-style.js';
import type { Drawn, SceneBox, SceneFigure, SceneItem, SceneLink, SceneSlide, SceneText } from './scene.js';
import type { Leads } from './text/leads.js';
import { paragraphsIn } from './text/text-item.js';

/** What all slides of a deck are drawn with. */
export interface SlideSetting {
  readonly model: TemplateModel;
  readonly package: OpcPackage;
  /** Name of the presentation part. */
  readonly presentation: string;
  readonly told: NotDrawn;
  readonly fonts: DrawnFonts;
  /** The pictures of the article, by their names. */
  readonly pictures: EncodedPictures['pictures'];
  /** The pictures of the template. */
  readonly files: PictureFiles;
  readonly language: string;
  /** Layouts that were read already, by the names of their parts. */
  readonly known: Map<string, KnownLayout>;
}

interface KnownLayout {
  readonly parts: LayoutParts;
  readonly ground: readonly Drawn[];
}

/**
 * @param number what the slide shows as its number
 * @param leads what its words lead to
 */
export function slideScene(slide: SlideContent, number: string, leads: Leads, setting: SlideSetting): SceneSlide {
  const { parts, ground } = layoutOf(slide.layout.part, setting);
  const items = readingOrder(slide.layout, [
    ...slide.boxes.map((box) => ({ placeholder: box.placeholder, item: textItem(box, number, leads, parts, setting) })),
    ...pictureItems(slide, parts, setting),
    ...graphicItems(slide, parts, setting),
  ]);
  const [under, over] = [items.filter(isBelow), items.filter((one) => !isBelow(one))];
  return {
    title: slide.title,
    art: ground,
    content: [...under, ...over].map(({ item }) => item),
    notes: slide.notes,
  };
}

interface Placed {
  readonly placeholder: BoxContent['placeholder'];
  readonly item: SceneItem;
  readonly isEarly?: boolean;
  /** Words stand on it. */
  readonly isUnder?: boolean;
}

const isBelow = ({ isUnder = false }: Placed): boolean => isUnder;

function layoutOf(part: string, { package: opc, files, told, known, model }: SlideSetting): KnownLayout {
  const found = known.get(part);
  if (found !== undefined) return found;
  const parts = layoutParts(opc, part, files, told);
  const size = { x: 0, y: 0, width: emuToPoints(model.size.width), height: emuToPoints(model.size.height) };
  const read = { parts, ground: groundOfLayout(parts, size) };
  known.set(part, read);
  return read;
}

function textItem(
  box: BoxContent,
  number: string,
  leads: Leads,
  parts: LayoutParts,
  { model, fonts }: SlideSetting,
): SceneText {
  const { placeholder } = box;
  const role = isTitle(placeholder) ? 'title' : isFurniture(placeholder) ? 'furniture' : 'text';
  const linkOf = (at: number): SceneLink | undefined => {
    if (box.link !== undefined) return { address: box.link };
    return role === 'text' ? leads((box.paragraphs[at]?.runs ?? []).map(({ text }) => text).join('')) : undefined;
  };
  const shown = placeholder.type === 'sldNum' ? withNumber(box, number) : box;
  return {
    kind: 'text',
    role,
    behind: placeholderGround(parts, placeholder),
    paragraphs: paragraphsIn(shown, { fonts, colours: { ...model.colours, ...parts.colours } }).map(
      (paragraph, at) => ({
        ...paragraph,
        link: linkOf(at),
      }),
    ),
  };
}

/** The field of a slide number shows the number of now. */
function withNumber({ placeholder, paragraphs }: BoxContent, number: string): BoxContent {
  const [first] = paragraphs;
  const run = first?.runs[0];
  if (first === undefined || run === undefined) return { placeholder, paragraphs };
  return { placeholder, paragraphs: [{ ...first, runs: [{ ...run, text: number }] }] };
}

function pictureItems(slide: SlideContent, parts: LayoutParts, { pictures }: SlideSetting): Placed[] {
  return slide.pictures.flatMap((content) => {
    const file = pictures.get(content.image);
    if (file === undefined) return [];
    const { placeholder, alternative, crop } = content;
    const box = inPoints(content.box ?? placeholder.box);
    const behind = placeholderGround(parts, placeholder, content.box);
    const item: SceneFigure = {
      kind: 'figure',
      alternative,
      box,
      parts: [...behind, { kind: 'picture', box, file, crop, opacity: 1 }],
    };
    return [{ placeholder, item, isEarly: true, isUnder: isUnderText(content, slide.boxes) }];
  });
}

function graphicItems(slide: SlideContent, parts: LayoutParts, setting: SlideSetting): Placed[] {
  const { model, package: opc, presentation, fonts, language } = setting;
  const { colour } = parts.layout.setting;
  return slide.graphics.map(({ placeholder, graphic, box }) => {
    const ink = colour(schemeFill('tx1'))?.hexadecimal ?? parts.colours['dk1'] ?? '000000';
    const drawing: GraphicSetting = { fonts, family: model.fonts.body, colours: parts.colours, ink, language };
    const at = inPoints(box);
    if (graphic.kind === 'chart') return { placeholder, item: chartIn(graphic, at, drawing) };
    const [text] = placeholder.levels;
    const { colours } = parts;
    const table = { colour, colours, ground: placeholder.background, points: text?.colour };
    const style = readTableStyle(opc, presentation, table);
    const letters = { ...drawing, family: text?.fonts[0] ?? drawing.family };
    return { placeholder, item: tableIn(graphic, at, style, letters) };
  });
}

const schemeFill = (slot: string) => ({
  name: 'a:solidFill',
  attributes: {},
  children: [{ name: 'a:schemeClr', attributes: { val: slot }, children: [] }],
});

const inPoints = ({ x, y, width, height }: Box): SceneBox => ({
  x: emuToPoints(x),
  y: emuToPoints(y),
  width: emuToPoints(width),
  height: emuToPoints(height),
});
