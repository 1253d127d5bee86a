/** What is read of a PDF at most. All are counts, so that the same file gives the same result on any machine. */
export interface PdfLimits {
  readonly bytes: number;
  readonly pages: number;
  /** Runs of text, as the producer of the file cut them. */
  readonly items: number;
  /** The same on one page; a full page of a newspaper has half as many. */
  readonly itemsOnPage: number;
  /** UTF-16 units of text; as much as plain text may have. */
  readonly characters: number;
  /** Pictures that are taken out of the file. */
  readonly pictures: number;
  /** Pixels of one picture; larger ones are never decoded. */
  readonly pixels: number;
  /** Pixels of all pictures together; pages behind that keep their text alone. */
  readonly pixelsTogether: number;
  /** Bytes of one compressed stream that holds no picture, when it is unpacked. */
  readonly unpackedBytes: number;
  /** The same for a picture, which may be larger than those that are decoded. */
  readonly unpackedPictureBytes: number;
  /** Codes that all maps of characters together name; a map of all two bytes can say has 65,536. */
  readonly mappedCodes: number;
  /** Of one stream, see `drawingWork`; a map of forty megabytes that is drawn ten states deep asks for 400 million. */
  readonly drawingWork: number;
}

export const pdfLimits: PdfLimits = {
  bytes: 50_000_000,
  pages: 300,
  items: 400_000,
  itemsOnPage: 20_000,
  characters: 5_000_000,
  pictures: 60,
  pixels: 16_000_000,
  pixelsTogether: 64_000_000,
  unpackedBytes: 48_000_000,
  unpackedPictureBytes: 256_000_000,
  mappedCodes: 5_000_000,
  drawingWork: 1_000_000_000,
};
