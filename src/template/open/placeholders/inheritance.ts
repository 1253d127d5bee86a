import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import type { PlaceholderType } from '../../model.js';
import { placement, type Placement } from '../box.js';
import { readLevels, type LevelProperties } from './level-properties.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/** What a placeholder of a layout inherits from the master's placeholder of its kind. */
export interface Inherited {
  readonly shape: XmlElement | undefined;
  readonly placement: Placement | undefined;
  readonly levels: ReadonlyMap<number, LevelProperties>;
}

/** Reads the master once, and gives what placeholders of each type inherit from it. */
export function inheritance(master: XmlElement): (type: PlaceholderType) => Inherited {
  const shapes = new Map<string, XmlElement>();
  for (const shape of shapesOf(master)) {
    const placeholder = placeholderOf(shape);
    if (placeholder !== undefined) shapes.set(placeholder['type'] ?? 'obj', shape);
  }
  const known = new Map<string, Inherited>();
  return (type) => {
    const kind = kinds.get(type) ?? 'body';
    const found = known.get(kind) ?? read(master, shapes.get(kind), textStyles.get(kind) ?? 'p:otherStyle');
    known.set(kind, found);
    return found;
  };
}

function read(master: XmlElement, shape: XmlElement | undefined, style: string): Inherited {
  const levels = readLevels(descend(master, 'p:txStyles', style));
  for (const [level, own] of readLevels(shape && descend(shape, 'p:txBody', 'a:lstStyle'))) {
    levels.set(level, { ...levels.get(level), ...own });
  }
  return { shape, placement: shape && placement(shape), levels };
}

/** ECMA-376 part 1, 19.7.10: which of the master's five placeholders each type goes back to; the body for all others. */
const kinds = new Map<PlaceholderType, string>([
  ['title', 'title'],
  ['ctrTitle', 'title'],
  ['dt', 'dt'],
  ['ftr', 'ftr'],
  ['sldNum', 'sldNum'],
]);

const textStyles = new Map([
  ['title', 'p:titleStyle'],
  ['body', 'p:bodyStyle'],
]);
