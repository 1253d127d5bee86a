import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import { slidePartName, type Step } from '../assembly.js';
import { framesOf } from '../graphics/frames.js';
import { MediaParts } from '../picture/media-parts.js';
import { pictureFrames } from '../picture/picture-frames.js';
import { setPresentationChild } from '../presentation-children.js';
import { slidePart } from '../slide/slide-part.js';
import { relateToAddress } from '../text/relate-to-address.js';

/** Writes the slides, each under its layout, and lists them in the presentation. */
export const addSlides: Step = ({ slides, scratch, pictures, package: opc, presentation: name, options }) => {
  const presentation = opc.xml(name);
  const firstNumber = Number(presentation.attributes['firstSlideNum'] ?? '1');
  const language = options.language.locale;
  const media = new MediaParts(opc);
  const listed = slides.map((slide, index) => {
    const part = slidePartName(index + 1);
    const bodies = bodiesByName(scratch, part);
    const { frames, behind } = pictureFrames(slide, (image) => {
      const picture = pictures.get(image);
      return picture && media.embed(picture, part);
    });
    const graphics = framesOf(
      slide.graphics,
      { slide: part, layout: slide.layout.part },
      { language, presentation: name, package: opc },
    );
    const linkTo = (address: string): string => relateToAddress(opc, part, address);
    const shapes = { ...slide, frames: [...frames, ...graphics], behind, linkTo };
    const root = slidePart(shapes, bodies, firstNumber + index, language);
    opc.setXml(part, contentTypes.slide, root);
    opc.relate(part, relationshipTypes.slideLayout, slide.layout.part);
    const id = opc.relate(name, relationshipTypes.slide, part);
    return element('p:sldId', { id: String(firstSlideId + index), 'r:id': id });
  });
  setPresentationChild(presentation, 'p:sldIdLst', ...listed);
};

/** ECMA-376 part 1, 19.7.13: ids of slides start at 256. */
const firstSlideId = 256;

/** The text bodies of a slide that pptxgenjs wrote, by the name of their shape. */
function bodiesByName(scratch: OpcPackage, part: string): Map<string, XmlElement> {
  const bodies = new Map<string, XmlElement>();
  const root = scratch.find(part)?.xml();
  for (const shape of root === undefined ? [] : descendants(root, 'p:sp')) {
    const name = descend(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes['name'];
    const body = child(shape, 'p:txBody');
    if (name !== undefined && body !== undefined) bodies.set(name, body);
  }
  return bodies;
}
