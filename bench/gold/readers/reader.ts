// What a repository's files hold, and how a text is taken out of one.

export interface Reader {
  /** The names of a file's documents, or of a document's chapters. Without it a file is one text. */
  readonly parts?: (raw: string) => string[];
  /** The text, or nothing where the file holds none that could stand alone. */
  readonly text: (raw: string, part: string | undefined) => string | undefined;
}

/** A reader whose documents are cut: the parts are the numbers of the pieces. */
export function inPieces(cut: (raw: string) => string[]): Reader {
  return {
    parts: (raw) => cut(raw).map((_, i) => String(i)),
    text: (raw, part) => cut(raw)[Number(part)],
  };
}
