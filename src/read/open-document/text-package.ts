import { BriefdeckError } from '../../diagnostics/error.js';
import { damaged } from '../../opc/failures.js';
import { defaultLimits } from '../../opc/limits.js';
import { Part } from '../../opc/part.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { descend, descendants, textOf } from '../../opc/xml/query.js';
import { parseXml } from '../../opc/xml/parse.js';
import { readArchive } from '../../opc/zip/read-archive.js';
import { CarriedPictures } from '../office/carried-pictures.js';
import type { OfficeDocument } from '../office/office-document.js';
import { readingPackage } from '../office/package-failure.js';
import { BodyReader } from './body.js';
import { readListStyles } from './list-styles.js';
import { readStyles } from './styles.js';

/**
 * Reads the text of an OpenDocument text and the pictures that it shows (ODF 1.3 part 2, 3). Headers, footers, notes,
 * comments and deleted text are left out.
 *
 * @param name what to call it in an error
 * @throws BriefdeckError of kind `input` where the package is damaged, encrypted or too large
 */
export function readTextPackage(bytes: Uint8Array, name: string): OfficeDocument {
  return readingPackage(name, { program: 'LibreOffice', extension: '.odt' }, () => {
    const parts = new Map(
      readArchive(bytes, defaultLimits).map((entry) => [entry.name, Part.ofEntry(entry.name, '', entry)]),
    );
    const xml = (path: string): XmlElement | undefined => {
      const part = parts.get(path);
      return part && parseXml(part.text().replace(emptyDocumentType, '$<before>'), path, 'mixed');
    };
    refuseEncrypted(xml('META-INF/manifest.xml'));
    const content = xml('content.xml');
    const body = content && descend(content, 'office:body', 'office:text');
    if (body === undefined) throw damaged('it has no text');
    const sheets = [content, xml('styles.xml')];
    const pictures = new CarriedPictures((path) => parts.get(path));
    const reader = new BodyReader({ styles: readStyles(sheets), lists: readListStyles(sheets), pictures });
    const meta = xml('meta.xml');
    const title = meta && descend(meta, 'office:meta', 'dc:title');
    return {
      parts: reader.read(body),
      namedTitle: title && textOf(title),
      pictures: pictures.pictures,
      diagnostics: pictures.diagnostics,
    };
  });
}

/** As OpenOffice wrote it: it names a file that nobody reads, and declares nothing. */
const emptyDocumentType =
  /^(?<before>\s*(?:<\?[^>]{0,200}\?>\s*)?)<!DOCTYPE\s+[\w:.-]{1,100}\s+(?:PUBLIC\s+"[^"]{0,200}"|SYSTEM)\s+"[^"]{0,200}"\s*>/;

/** The archive itself is plain; its files are not (ODF 1.3 part 2, 4.8). */
function refuseEncrypted(manifest: XmlElement | undefined): void {
  if (manifest === undefined || descendants(manifest, 'manifest:encryption-data').length === 0) return;
  throw new BriefdeckError('template', 'template.encrypted', 'The file is encrypted.');
}
