/** A word as it was drawn: its letters, and its rectangle in points from the top left corner of the slide. */
export interface DrawnWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What of a word's rectangle is more than a line of the font: pdftotext draws it from the highest to the lowest glyph
 * that the font has at all. In font units.
 */
export interface FontLine {
  readonly above: number;
  readonly below: number;
  readonly height: number;
}

/** The words of each page, as high as a line of their font, out of what `pdftotext -bbox` says. */
export function pagesOf(bbox: string, line: FontLine): DrawnWord[][] {
  return bbox
    .split('<page ')
    .slice(1)
    .map((page) => Array.from(page.matchAll(wordPattern), ({ groups }) => wordFrom(groups ?? {}, line)));
}

const wordPattern =
  /<word xMin="(?<left>[\d.-]+)" yMin="(?<top>[\d.-]+)" xMax="(?<right>[\d.-]+)" yMax="(?<bottom>[\d.-]+)">(?<text>[^<]*)</g;

function wordFrom(groups: Readonly<Record<string, string>>, { above, below, height }: FontLine): DrawnWord {
  const top = Number(groups['top']);
  const bottom = Number(groups['bottom']);
  const unit = (bottom - top) / height;
  return {
    text: decoded(groups['text'] ?? ''),
    left: Number(groups['left']),
    top: top + above * unit,
    right: Number(groups['right']),
    bottom: bottom - below * unit,
  };
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (reference, name: string) => references[name] ?? reference);
}
