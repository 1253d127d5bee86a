/** A picture that was read and found fit to be shown. */
export interface SourcePicture {
  /** As they came. */
  readonly bytes: Uint8Array;
  /** In pixels, as it is seen: turned as its orientation says. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of an article, by what its figures call them. One that stands twice is one value. */
export type SourcePictures = ReadonlyMap<string, SourcePicture>;

/** A picture as a deck carries it. */
export interface EncodedPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

/** Makes a picture ready for a deck: upright, without metadata, in a format that PowerPoint reads, no larger than `most` pixels. */
export type EncodePicture = (
  picture: SourcePicture,
  most: { readonly width: number; readonly height: number },
) => Promise<EncodedPicture>;
