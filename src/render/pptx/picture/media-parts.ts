import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { EncodedPicture } from '../../../picture/picture.js';

/** The files of pictures in a package. Each is stored once, however many slides show it. */
export class MediaParts {
  readonly #package: OpcPackage;
  readonly #parts = new Map<EncodedPicture, string>();

  constructor(opc: OpcPackage) {
    this.#package = opc;
  }

  /** Stores a picture unless it is, and gives the relationship to it of the part that shows it. */
  embed(picture: EncodedPicture, shownBy: string): string {
    const part = this.#parts.get(picture) ?? this.#store(picture);
    const known = this.#package.relationships(shownBy).find(({ target }) => target === part);
    return known?.id ?? this.#package.relate(shownBy, relationshipTypes.image, part);
  }

  #store(picture: EncodedPicture): string {
    const part = this.#unusedName(picture.mediaType.replace('image/', ''));
    this.#package.setBytes(part, picture.mediaType, picture.bytes);
    this.#parts.set(picture, part);
    return part;
  }

  /** Templates bring pictures of their own along. */
  #unusedName(extension: string): string {
    const taken = new Set(this.#package.partNames().map((name) => name.replace(/\.\w+$/, '')));
    let number = this.#parts.size + 1;
    while (taken.has(`/ppt/media/image${number}`)) number += 1;
    return `/ppt/media/image${number}.${extension}`;
  }
}
