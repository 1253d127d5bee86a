import { packageKind } from '../bytes/package-kind.js';
import type { Reader } from '../reader.js';

/** OpenDocument text, as LibreOffice Writer saves it. */
export const openDocumentText: Reader = {
  name: 'OpenDocument text (.odt)',
  formats: ['odt'],
  extensions: ['.odt', '.ott'],
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
  maximumBytes: 50_000_000,
  sniff: (bytes, name) => packageKind(bytes, name) === 'open-document-text',
  read: async (input) => (await import('./read-open-document.js')).readOpenDocument(input),
};
