import type { OpcPackage } from '../../../opc/package.js';
import type { Picture, Raster } from '../../picture/picture.js';
import { relationshipTypes } from '../../../opc/part-kind.js';

/** The pictures of a theme, and what parts of the package show them. Each is stored once, however many do. */
export class EmbeddedPictures {
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #package: OpcPackage;
  /** Names of parts, by the file of the theme. */
  readonly #parts = new Map<string, string>();

  constructor(pictures: ReadonlyMap<string, Picture>, opc: OpcPackage) {
    this.#pictures = pictures;
    this.#package = opc;
  }

  get(file: string): Picture {
    const picture = this.#pictures.get(file);
    if (picture === undefined) throw new RangeError(`Nobody has read ${file}.`);
    return picture;
  }

  /** Stores a picture unless it is, and gives the relationship to it of the part that shows it. */
  embed(file: string, picture: Raster, shownBy: string): string {
    const part = this.#parts.get(file) ?? this.#store(file, picture);
    const known = this.#package.relationships(shownBy).find(({ target }) => target === part);
    return known?.id ?? this.#package.relate(shownBy, relationshipTypes.image, part);
  }

  #store(file: string, { format, bytes }: Raster): string {
    const name = `/ppt/media/image${this.#parts.size + 1}.${format}`;
    this.#package.setBytes(name, `image/${format}`, bytes);
    this.#parts.set(file, name);
    return name;
  }
}
