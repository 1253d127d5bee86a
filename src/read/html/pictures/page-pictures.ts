import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { InlinePictures } from '../../marked/inline-pictures.js';
import type { Part } from '../../marked/marked-document.js';
import { attribute, elementsIn, type HtmlElement } from '../tree.js';
import type { PageAddresses } from './addresses.js';
import { bestCandidate, candidatesOf } from './candidates.js';
import { isDecoration } from './decoration.js';

/** A picture of the article, by what the document will call it. */
export interface Picture {
  readonly image: string;
  readonly alternative?: string;
}

/** Finds what the pictures of a page are called, and keeps those that came inside it. */
export class PagePictures {
  readonly #addresses: PageAddresses;
  readonly #brought: ReadonlyMap<string, Uint8Array>;
  readonly #inline = new InlinePictures();
  readonly #numbered: RegExp;
  /** Language packs of the caller. */
  readonly packs: readonly LanguagePack[];

  /**
   * @param brought pictures that came with the page, by their address or by `cid:` and their id
   * @param packs language packs of the caller
   */
  constructor(
    addresses: PageAddresses,
    brought: ReadonlyMap<string, Uint8Array> = new Map(),
    packs: readonly LanguagePack[] = [],
  ) {
    this.packs = packs;
    this.#numbered = new RegExp(`\\s+-\\s+${surroundingPattern('pictureNumbers', packs)}\\.?$`, 'iu');
    this.#addresses = addresses;
    this.#brought = brought;
  }

  /** The pictures of an element, or the one that it is, without decoration, each once. */
  picturesIn(element: HtmlElement): Picture[] {
    const found = new Map<string, Picture>();
    const images = [element, ...elementsIn(element)].filter(({ tag }) => imageTags.has(tag));
    for (const each of images) {
      const image = isDecoration(each) ? undefined : this.#imageOf(each);
      if (image === undefined || found.has(image)) continue;
      // Some pages number their pictures there, or put the name of the file.
      const alternative = attribute(each, 'alt').replace(this.#numbered, '');
      const told = /^\S+\.\w{3,4}$/.test(alternative) ? '' : alternative;
      found.set(image, { image, ...(told === '' ? {} : { alternative: told }) });
    }
    return [...found.values()];
  }

  #imageOf(image: HtmlElement): string | undefined {
    const candidates = candidatesOf(image);
    const brought = candidates.map(({ reference }) => this.#broughtAs(reference)).find((name) => name !== undefined);
    if (brought !== undefined) return brought;
    const inline = candidates.find(({ reference }) => /^data:/i.test(reference));
    // Beside a saved page stand the files that the browser saw fit to save.
    const beside = this.#addresses.isFile
      ? bestCandidate(candidates.filter(({ reference }) => !/^(?:[a-z]+:|[\\/])/i.test(reference)))
      : undefined;
    const linked = candidates.filter(({ reference }) => !/^(?:data|cid):/i.test(reference));
    const best = beside ?? bestCandidate(linked);
    if (best !== undefined) return this.#addresses.resolve(best.reference);
    const [, type = 'png', content] = /^data:image\/([^;,]+)[^,]*,(.*)$/is.exec(inline?.reference ?? '') ?? [];
    return content === undefined ? undefined : this.#inline.add(type, content);
  }

  #broughtAs(reference: string): string | undefined {
    if (this.#brought.has(reference)) return reference;
    const resolved = /^cid:/i.test(reference) ? plainId(reference) : this.#addresses.resolve(reference);
    return resolved !== undefined && this.#brought.has(resolved) ? resolved : undefined;
  }

  /** Those of the pictures that came with the page which the parts show; nothing where there are none. */
  taken(parts: readonly Part[]): ReadonlyMap<string, Uint8Array> | undefined {
    const taken = new Map<string, Uint8Array>();
    for (const part of parts) {
      const image = part.kind === 'figure' ? part.image : undefined;
      const bytes = image === undefined ? undefined : (this.#brought.get(image) ?? this.#inline.pictures.get(image));
      if (image !== undefined && bytes !== undefined) taken.set(image, bytes);
    }
    return taken.size === 0 ? undefined : taken;
  }
}

/** The address of a part may have its signs escaped (RFC 2392). */
function plainId(reference: string): string | undefined {
  try {
    return `cid:${decodeURIComponent(reference.slice(4))}`;
  } catch {
    return undefined;
  }
}

/** What shows a picture; a video has one to show before it plays. */
export const imageTags: ReadonlySet<string> = new Set(['img', 'amp-img', 'image']);
