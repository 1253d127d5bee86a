import type { XmlElement } from '../../opc/xml/element.js';
import { child } from '../../opc/xml/query.js';
import type { Emu } from '../../model/units.js';
import type { PlaceholderType } from '../model.js';
import { backgroundSurface, shapeSurface, type Surface } from './background.js';
import { colourResolver } from './colour.js';
import { freeName } from './free-name.js';
import type { Inherited } from './inheritance.js';
import { readPlaceholder, type FoundPlaceholder } from './read-placeholder.js';
import { placeholderOf, shapesOf } from './shapes.js';
import { placeholderId, type LayoutNotes } from './template-part.js';
import type { StyleContext } from './text-style.js';
import { colourMap } from './theme.js';

export interface LayoutSetting extends StyleContext {
  readonly colours: Readonly<Record<string, string>>;
  readonly size: { readonly width: Emu; readonly height: Emu };
  readonly inheritedBy: (type: PlaceholderType) => Inherited;
  /** Background and shapes of the master. */
  readonly masterSurfaces: { readonly background: Surface | undefined; readonly shapes: readonly Surface[] };
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
  const surfaces = surfacesOf(root, shapes, setting, context);
  const levelCount = (type: PlaceholderType, idx: number | undefined): number =>
    notes?.placeholders.get(placeholderId(type, idx))?.ranges.length ?? (singleLevel.has(type) ? 1 : usualLevels);
  const placeholders = shapes
    .map((shape) => readPlaceholder(shape, setting.inheritedBy, context, surfaces, levelCount))
    .filter((placeholder) => placeholder !== undefined);
  const name = freeName(notes === undefined || notes.key === '' ? title || part : notes.key, ' ', taken);
  return { name, title, part, type: root.attributes['type'] ?? 'cust', placeholders, notes };
}

function surfacesOf(
  root: XmlElement,
  shapes: readonly XmlElement[],
  { masterSurfaces }: LayoutSetting,
  { colour }: StyleContext,
): Surface[] {
  const background = backgroundSurface(root, colour) ?? masterSurfaces.background;
  const showsMaster = !['0', 'false'].includes(root.attributes['showMasterSp'] ?? '1');
  const own = shapes.filter((shape) => placeholderOf(shape) === undefined);
  return [
    ...(background === undefined ? [] : [background]),
    ...(showsMaster ? masterSurfaces.shapes : []),
    ...own.map((shape) => shapeSurface(shape, colour)).filter((surface) => surface !== undefined),
  ];
}

/** Levels that nobody has counted: what people write on slides goes no deeper. */
const usualLevels = 5;
const singleLevel = new Set<PlaceholderType>(['title', 'ctrTitle', 'dt', 'ftr', 'sldNum']);
