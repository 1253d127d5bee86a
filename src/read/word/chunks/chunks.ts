import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../../diagnostics/error.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descendants } from '../../../opc/xml/query.js';
import type { OfficePart } from '../../office/office-document.js';
import { readChunk, type Chunk, type ReadWord } from './chunk.js';

/** What the chunks of other formats say that stand in a document, by the id of their relationship, and what is to be said of them. */
export interface Chunks {
  readonly parts: ReadonlyMap<string, readonly OfficePart[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the chunks of a document (`w:altChunk`, ECMA-376 part 1, 17.17.2.1): programs that write reports put a page, a text or another
 * document into one, of which Word makes paragraphs when it opens the file. One that can't be read costs no more than itself.
 *
 * @param readWord reads one that is a Word document; undefined inside of one, where that would go on without end
 */
export async function readChunks(
  body: XmlElement,
  { opc, main }: { readonly opc: OpcPackage; readonly main: string },
  readWord: ReadWord | undefined,
): Promise<Chunks> {
  const parts = new Map<string, readonly OfficePart[]>();
  const diagnostics: Diagnostic[] = [];
  const ids = new Set(descendants(body, 'w:altChunk').flatMap(({ attributes }) => attributes['r:id'] ?? []));
  for (const id of ids) {
    const target = opc.relationships(main).find((each) => each.id === id && !each.external)?.target;
    const read = await readable(target === undefined ? undefined : opc.find(target)?.bytes, readWord);
    if (read === undefined) diagnostics.push(leftOut(target ?? id));
    else {
      parts.set(id, read.parts);
      diagnostics.push(...read.diagnostics);
    }
  }
  return { parts, diagnostics };
}

async function readable(bytes: Uint8Array | undefined, readWord: ReadWord | undefined): Promise<Chunk | undefined> {
  try {
    return bytes && (await readChunk(bytes, readWord));
  } catch (cause) {
    if (cause instanceof BriefdeckError) return undefined;
    throw cause;
  }
}

const leftOut = (what: string): Diagnostic => ({
  code: 'read.chunk-left-out',
  severity: 'warning',
  message: `The document holds ${what} inside it, which can't be read, so it is left out.`,
  hint: 'Open the document in Word, save it, and give it again.',
});
