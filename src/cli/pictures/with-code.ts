import type { AddressCode } from '../../compose/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourcePictures } from '../../picture/picture.js';
import type { Material } from '../material.js';
import type { BuildArguments } from '../options/options.js';

/** The pictures of a deck, and the code of the address of its article among them where one is asked for and there is an address. */
export async function withCode(
  { briefing, pictures }: Pick<Material, 'briefing' | 'pictures'>,
  { qr }: Pick<BuildArguments, 'qr'>,
): Promise<{
  readonly pictures: SourcePictures;
  readonly code?: AddressCode;
  readonly diagnostics: readonly Diagnostic[];
}> {
  if (!qr) return { pictures, diagnostics: [] };
  const address = briefing.sources.find(({ uri = '' }) => /^https?:\/\//i.test(uri))?.uri;
  if (address === undefined) return { pictures, diagnostics: [noAddress] };
  if (address.length > longestAddress) return { pictures, diagnostics: [longAddress] };
  const { qrCode, qrCodeName } = await import('../../picture/qr-code.js');
  const image = qrCodeName(address);
  return { pictures: new Map([...pictures, [image, qrCode(address)]]), code: { image, address }, diagnostics: [] };
}

/** A code of a longer one is too fine to be read from a screen across a room. */
const longestAddress = 400;

const noAddress: Diagnostic = {
  code: 'qr.no-address',
  severity: 'warning',
  message: 'There is no QR code, as the article has no web address.',
  hint: 'Build from its address.',
};

const longAddress: Diagnostic = {
  code: 'qr.long-address',
  severity: 'warning',
  message: `There is no QR code, as the address of the article has more than ${longestAddress} characters.`,
};
