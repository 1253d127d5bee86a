import type { OpcPackage } from '../../opc/package.js';
import { relationshipTypes } from '../../opc/part-kind.js';
import { readPackage } from '../../opc/read.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child, descend, textOf } from '../../opc/xml/query.js';
import { damaged } from '../../opc/failures.js';
import { CarriedPictures } from '../office/carried-pictures.js';
import type { OfficeDocument } from '../office/office-document.js';
import { readingPackage } from '../office/package-failure.js';
import { BodyReader } from './body.js';
import { readChunks } from './chunks/chunks.js';
import { readNumbering } from './numbering.js';
import { pictureSource } from './picture-source.js';
import { readStyles } from './styles.js';

/**
 * Reads the text of a Word document and the pictures that it shows: its body, as it is once every tracked change is accepted.
 * Headers, footers, notes and comments are left out.
 *
 * @param name what to call it in an error
 * @param isInner a document that stands inside of another
 * @throws BriefdeckError of kind `input` where the package is damaged, encrypted, too large or strict
 */
export async function readWordPackage(bytes: Uint8Array, name: string, isInner = false): Promise<OfficeDocument> {
  const saving = { program: 'Word', extension: '.docx' };
  const { opc, main, body } = readingPackage(name, saving, () => {
    const opc = readPackage(bytes, {}, 'ignored');
    const main = opc.relationships('/').find(({ type }) => type === relationshipTypes.officeDocument)?.target;
    const root = main === undefined ? undefined : opc.find(main)?.xml();
    const body = root && child(root, 'w:body');
    if (main === undefined || body === undefined) throw damaged('it has no text');
    return { opc, main, body };
  });
  const readWord = isInner ? undefined : (inner: Uint8Array) => readWordPackage(inner, name, true);
  const chunks = await readChunks(body, { opc, main }, readWord);
  return readingPackage(name, saving, () => {
    const related = (kind: string): XmlElement | undefined => relatedPart(opc, main, kind)?.xml();
    const styles = readStyles(related('styles'));
    const pictures = new CarriedPictures((path) => opc.find(`/${path}`));
    const reader = new BodyReader({
      styles,
      numbering: readNumbering(related('numbering'), styles),
      picture: pictureSource(opc.relationships(main), pictures),
      chunks: chunks.parts,
    });
    return {
      parts: reader.read(body),
      namedTitle: namedTitle(opc),
      pictures: pictures.pictures,
      diagnostics: [...chunks.diagnostics, ...pictures.diagnostics],
    };
  });
}

const relatedPart = (opc: OpcPackage, main: string, kind: string) => {
  const relationship = opc.relationships(main).find(({ type, external }) => !external && type.endsWith(`/${kind}`));
  return relationship && opc.find(relationship.target);
};

function namedTitle(opc: OpcPackage): string | undefined {
  const target = opc.relationships('/').find(({ type }) => type === relationshipTypes.coreProperties)?.target;
  const properties = target === undefined ? undefined : opc.find(target)?.xml();
  const title = properties && descend(properties, 'dc:title');
  return title && textOf(title);
}
