import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { ColourResolver } from '../../../template/open/colour.js';
import type { PictureFile } from '../scene.js';
import type { NotDrawn } from './not-drawn.js';

/** What the shapes of a layout or master are read with. */
export interface PartSetting {
  readonly package: OpcPackage;
  /** Name of the part that the shapes stand in: pictures are found by its relationships. */
  readonly part: string;
  readonly theme: XmlElement;
  readonly colour: ColourResolver;
  readonly pictures: PictureFiles;
  readonly told: NotDrawn;
}

/** The pictures of a package; each is one value, however often it is shown. */
export class PictureFiles {
  readonly #package: OpcPackage;
  readonly #files = new Map<string, PictureFile | undefined>();

  constructor(opc: OpcPackage) {
    this.#package = opc;
  }

  /** @returns undefined for what is no PNG and no JPEG */
  find(part: string, relationship: string): PictureFile | undefined {
    const target = this.#package.relationships(part).find(({ id }) => id === relationship)?.target;
    if (target === undefined) return undefined;
    if (!this.#files.has(target)) this.#files.set(target, this.#read(target));
    return this.#files.get(target);
  }

  #read(target: string): PictureFile | undefined {
    const bytes = this.#package.find(target)?.bytes;
    const mediaType = bytes === undefined ? undefined : mediaTypeOf(bytes);
    return bytes === undefined || mediaType === undefined ? undefined : { bytes, mediaType };
  }
}

function mediaTypeOf(bytes: Uint8Array): PictureFile['mediaType'] | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : undefined;
}
