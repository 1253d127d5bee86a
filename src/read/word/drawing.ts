import type { XmlElement } from '../../opc/xml/element.js';
import { child, descend, descendants } from '../../opc/xml/query.js';
import { alternativeText } from '../office/alternative-text.js';
import type { FigurePart } from '../marked/marked-document.js';
import type { PictureSource } from './picture-source.js';

/** A picture in a drawing, or a text box, whose paragraphs are still to be read. */
export type Drawn = { readonly figure: FigurePart } | { readonly box: XmlElement };

/**
 * What a drawing shows (`w:drawing` of DrawingML, `w:pict` and `w:object` of VML), in the order in which it is written: the
 * pictures and text boxes of a group, too.
 */
export function readDrawing(drawing: XmlElement, picture: PictureSource): Drawn[] {
  const alone = descendants(drawing, 'pic:pic').length === 1;
  const drawn: Drawn[] = [];
  const visit = (element: XmlElement, told: XmlElement | undefined): void => {
    switch (element.name) {
      case 'w:txbxContent':
        drawn.push({ box: element });
        return;
      case 'pic:pic': {
        const blip = descend(element, 'pic:blipFill', 'a:blip');
        const own = descend(element, 'pic:nvPicPr', 'pic:cNvPr')?.attributes;
        const { descr, title } = (alone ? told?.attributes : undefined) ?? {};
        const image = picture(blip?.attributes['r:embed'] ?? blip?.attributes['r:link']);
        drawn.push(figure(image, descr, title, own?.['descr'], own?.['title']));
        return;
      }
      case 'v:imagedata':
        drawn.push(figure(picture(element.attributes['r:id']), told?.attributes['alt'], element.attributes['o:title']));
        return;
      case 'mc:AlternateContent':
        for (const node of chosen(element)) visit(node, told);
        return;
      default: {
        const properties = child(element, 'wp:docPr') ?? (element.name.startsWith('v:') ? element : told);
        for (const node of element.children) if (typeof node !== 'string') visit(node, properties);
      }
    }
  };
  visit(drawing, undefined);
  return drawn;
}

/** The form of a drawing that we read: the newer one, unless there is only something in the older one that we know. */
export function chosen(alternatives: XmlElement): XmlElement[] {
  const forms = ['mc:Choice', 'mc:Fallback'].flatMap((name) => child(alternatives, name) ?? []);
  const known = forms.find((form) => descendants(form).some(({ name }) => shown.has(name)));
  return known === undefined ? [] : [known];
}

const shown = new Set(['pic:pic', 'w:txbxContent', 'v:imagedata', 'w:t', 'm:t']);

function figure(image: string | undefined, ...told: readonly (string | undefined)[]): Drawn {
  return { figure: { kind: 'figure', image, alternative: alternativeText(...told) } };
}
