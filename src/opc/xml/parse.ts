import { BriefdeckError } from '../../diagnostics/error.js';
import { DocumentReader } from './document-reader.js';
import type { XmlElement } from './element.js';
import { legalText } from './legal-text.js';
import { MalformedXml } from './malformed.js';

const maximumLength = 32 * 1024 * 1024;

/**
 * Reads an XML document into a plain tree. Comments, processing instructions and the white space between elements are
 * left out; prefixes are made canonical and all namespaces declared on the root. Document types are refused, so no
 * entity but the five of XML itself is ever expanded.
 *
 * @param text the document, without a byte order mark
 * @param name what to call the document in an error
 * @param form `mixed` where text stands beside elements, so that the space between them is kept
 * @throws BriefdeckError `template.damaged`, `template.strict-package`
 */
export function parseXml(text: string, name = 'An XML document', form: 'mixed' | 'plain' = 'plain'): XmlElement {
  if (text.length > maximumLength) throw damaged(name, 'is too large');
  if (legalText(text) !== text) throw damaged(name, 'holds a character that XML forbids');
  try {
    return new DocumentReader(text, form === 'mixed').read();
  } catch (cause) {
    if (cause instanceof MalformedXml) throw damaged(name, `is not well-formed XML: ${cause.message}`, cause);
    throw cause;
  }
}

function damaged(name: string, what: string, cause?: unknown): BriefdeckError {
  return new BriefdeckError('template', 'template.damaged', `${name} ${what}.`, { cause });
}
