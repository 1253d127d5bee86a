import type { OpcPackage } from '../../../opc/package.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { presentationOf } from '../../../opc/presentation-part.js';

/** The parts of the slides of a deck, in the order in which they are shown. */
export function slideParts(opc: OpcPackage): string[] {
  const presentation = presentationOf(opc);
  const targets = new Map(opc.relationships(presentation).map(({ id, target }) => [id, target]));
  const list = child(opc.look(presentation), 'p:sldIdLst');
  return (list === undefined ? [] : children(list, 'p:sldId')).flatMap(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? [],
  );
}

/** The shapes of a slide in order, those inside groups too; of two versions of a shape the first. */
export function shapesIn(root: XmlElement): XmlElement[] {
  const tree = descend(root, 'p:cSld', 'p:spTree');
  return tree === undefined ? [] : shapesBelow(tree);
}

function shapesBelow(parent: XmlElement): XmlElement[] {
  return children(parent).flatMap((shape) => {
    switch (shape.name) {
      case 'p:sp':
      case 'p:graphicFrame':
      case 'p:pic':
        return [shape];
      case 'p:grpSp':
        return shapesBelow(shape);
      case 'mc:AlternateContent': {
        const choice = child(shape, 'mc:Choice');
        return choice === undefined ? [] : shapesBelow(choice);
      }
      default:
        return [];
    }
  });
}

/** The type of the placeholder that a shape is; `obj` where it says none, undefined where it is no placeholder. */
export function placeholderType(shape: XmlElement): string | undefined {
  const placeholder = descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return placeholder && (placeholder.attributes['type'] ?? 'obj');
}
