import type { OpcPackage } from '../../opc/package.js';
import { macrosRefused } from '../../opc/failures.js';

/**
 * Refuses a VBA project that goes by another name: one that a relationship leads to, and one inside an object that is embedded.
 *
 * @throws BriefdeckError `template.macros`
 */
export function refuseHiddenMacros(opc: OpcPackage): void {
  const related = ['/', ...opc.partNames()].flatMap((part) => opc.relationships(part));
  if (related.some(({ type }) => /\/(vbaProject|wordVbaData)$/i.test(type))) throw macrosRefused();
  for (const name of opc.partNames()) {
    const part = opc.find(name);
    if (part === undefined || part.isXml || isMedia(part.contentType)) continue;
    if (holdsProject(part.bytes)) throw macrosRefused();
  }
}

/** What programs play, show or write with is never run. */
const isMedia = (contentType: string): boolean => /^(image|video|audio|font)\/|fontdata/i.test(contentType);

/** Compound files ([MS-CFB] 2.2) begin with this; one with macros has a stream of that name ([MS-OVBA] 2.2.1). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const stream = Buffer.from('_VBA_PROJECT', 'utf16le');

function holdsProject(bytes: Uint8Array): boolean {
  if (!signature.every((byte, index) => bytes[index] === byte)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream);
}
