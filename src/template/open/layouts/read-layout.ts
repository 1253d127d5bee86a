import type { XmlElement } from '../../../opc/xml/element.js';
import { child } from '../../../opc/xml/query.js';
import { onceFor } from '../../../model/once-for.js';
import type { Emu } from '../../../model/units.js';
import type { PlaceholderType } from '../../model.js';
import { colourResolver } from '../colour.js';
import { freeName } from '../placeholders/free-name.js';
import { backgroundOf } from '../ground/background.js';
import { drawnShapes, showsWords, type DrawnShape } from '../ground/drawn-shapes.js';
import { groundOf, paintedOver, type Ground } from '../ground/ground.js';
import type { Paint } from '../ground/paint.js';
import type { PackagePictures } from '../ground/picture-paint.js';
import type { Inherited } from '../placeholders/inheritance.js';
import { drawsNumber } from '../placeholders/drawn-number.js';
import { readPlaceholder, type FoundPlaceholder } from '../placeholders/read-placeholder.js';
import { settleBoxes } from '../boxes/settle-boxes.js';
import { shapesOf } from '../shapes.js';
import { placeholderId, type LayoutNotes } from '../template-part.js';
import type { StyleContext } from '../placeholders/text-style.js';
import { colourMap } from '../theme.js';

export interface LayoutSetting extends StyleContext {
  readonly colours: Readonly<Record<string, string>>;
  readonly size: { readonly width: Emu; readonly height: Emu };
  readonly inheritedBy: (type: PlaceholderType) => Inherited;
  readonly theme: XmlElement;
  /** Background and shapes of the master. */
  readonly pictures: PackagePictures;
  /** The master writes the number of the page itself. */
  readonly drawsNumber: boolean;
  readonly masterGround: { readonly background: Paint | undefined; readonly shapes: readonly DrawnShape[] };
}

/** A layout as the file has it, before it is known what its placeholders are for. */
export interface FoundLayout {
  /** Unique in the template. */
  readonly name: string;
  /** The name in PowerPoint. */
  readonly title: string;
  readonly part: string;
  /** The standard type (ECMA-376 part 1, 19.7.15), `cust` where none is given. */
  readonly type: string;
  readonly placeholders: readonly FoundPlaceholder[];
  /** What lies behind its texts. */
  readonly ground: Ground;
  /** It shows words of its own on every slide. */
  readonly hasWords: boolean;
  /** Among them are quotation marks alone. */
  readonly drawsQuotationMarks: boolean;
  /** What the template itself says of it. */
  readonly notes: LayoutNotes | undefined;
}

/**
 * Reads a layout.
 *
 * @param notesOf gives what the template itself says of a layout, by its name in PowerPoint
 * @param taken names of layouts that were read before; the new one is added
 */
export function readLayout(
  part: string,
  root: XmlElement,
  setting: LayoutSetting,
  notesOf: (title: string) => LayoutNotes | undefined,
  taken: Set<string>,
): FoundLayout {
  const title = child(root, 'p:cSld')?.attributes['name'] ?? '';
  const notes = notesOf(title);
  const ownMap = colourMap(root);
  const context = ownMap === undefined ? setting : { ...setting, colour: colourResolver(setting.colours, ownMap) };
  const shapes = shapesOf(root);
  const ground = groundBehind(root, part, setting, context);
  const levelCount = (type: PlaceholderType, idx: number | undefined): number =>
    notes?.placeholders.get(placeholderId(type, idx))?.ranges.length ?? (singleLevel.has(type) ? 1 : usualLevels);
  const isNumbered = drawsNumber(root) || (setting.drawsNumber && showsMaster(root));
  const found = shapes
    .map((shape) => readPlaceholder(shape, setting.inheritedBy, context, ground, levelCount))
    .filter((one) => one !== undefined)
    .filter(({ placeholder: { type } }) => type !== 'sldNum' || !isNumbered);
  // Whoever says what placeholders are for has looked where they stand.
  const placeholders = notes === undefined ? settleBoxes(found, ground) : found;
  const name = freeName(nameInTemplate({ title, part, notes }), ' ', taken);
  return {
    name,
    title,
    part,
    type: root.attributes['type'] ?? 'cust',
    placeholders,
    ground,
    hasWords: showsWords(root),
    drawsQuotationMarks: showsWords(root, isQuotationMark),
    notes,
  };
}

/** What a layout is called, unless another is called so. */
export const nameInTemplate = ({ title, part, notes }: Pick<FoundLayout, 'title' | 'part' | 'notes'>): string =>
  notes === undefined || notes.key === '' ? title || part : notes.key;

const showsMaster = (root: XmlElement): boolean => !['0', 'false'].includes(root.attributes['showMasterSp'] ?? '1');

function groundBehind(root: XmlElement, part: string, setting: LayoutSetting, { colour }: StyleContext): Ground {
  const { masterGround, colours, theme, size, pictures } = setting;
  const painter = { colour, picture: pictures.paintIn(part) };
  const background = backgroundOf(root, { ...painter, colours, theme });
  const isOverMaster = showsMaster(root);
  const shapes = drawnShapes(root, painter);
  if (background !== undefined)
    return groundOf(background, [...(isOverMaster ? masterGround.shapes : []), ...shapes], size);
  const { bare, drawn } = groundOfMaster(masterGround, size);
  return paintedOver(isOverMaster ? drawn : bare, shapes, bare);
}

/** What lies behind the layouts of a master that state no background. */
const groundOfMaster = onceFor(({ background, shapes }: LayoutSetting['masterGround'], size: LayoutSetting['size']) => {
  const bare = groundOf(background, [], size);
  return { bare, drawn: paintedOver(bare, shapes) };
});

const isQuotationMark = (words: string): boolean => /^[“”„‟«»"‘’「」『』]+$/u.test(words);

/** Levels that nobody has counted: what people write on slides goes no deeper. */
const usualLevels = 5;
const singleLevel = new Set<PlaceholderType>(['title', 'ctrTitle', 'dt', 'ftr', 'sldNum']);
