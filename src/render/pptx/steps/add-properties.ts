import { contentTypes, relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { Step } from '../assembly.js';
import { coreProperties } from '../properties/core-properties.js';
import { extendedProperties } from '../properties/extended-properties.js';

/** Writes the properties of the document in place of the template's, which tell of its author and its slides. */
export const addProperties: Step = ({ deck, slides, package: opc, options }) => {
  const { properties = {}, created = fixedTime, language } = options;
  const core = coreProperties({
    title: properties.title ?? deck.title,
    creator: properties.presenter ?? deck.presenter,
    language: language.locale,
    created,
  });
  const titles = slides.map(({ title }) => title);
  const notes = slides.filter((slide) => slide.notes.length > 0).length;
  const extended = extendedProperties(titles, notes, properties.organisation ?? deck.organisation);
  replace(opc, relationshipTypes.coreProperties, '/docProps/core.xml', contentTypes.coreProperties, core);
  replace(opc, relationshipTypes.extendedProperties, '/docProps/app.xml', contentTypes.extendedProperties, extended);
};

/** The earliest time that a zip archive can hold, like those of its entries. */
const fixedTime = new Date('1980-01-01T00:00:00Z');

/** The old part is known by its content type too, because LibreOffice writes the type of its relationship wrong. */
function replace(opc: OpcPackage, type: string, name: string, contentType: string, root: XmlElement): void {
  for (const old of opc.relationships('/')) {
    if (old.type !== type && opc.find(old.target)?.contentType !== contentType) continue;
    opc.unrelate('/', old.id);
    opc.remove(old.target);
  }
  opc.setXml(name, contentType, root);
  opc.relate('/', type, name);
}
