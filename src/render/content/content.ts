import type { ChartGraphic, Note, Paragraph, Run, TableGraphic } from '../../model/deck.js';
import type { Crop } from '../../opc/drawing/source-rectangle.js';
import type { Box } from '../../model/units.js';
import type { Layout, Placeholder } from '../../template/model.js';

/** A slide as it will be written: its layout found, its boxes in reading order, its text fit for XML. */
export interface SlideContent {
  readonly layout: Layout;
  readonly title: string;
  readonly boxes: readonly BoxContent[];
  readonly pictures: readonly PictureContent[];
  readonly graphics: readonly GraphicContent[];
  readonly notes: readonly Note[];
}

/** A picture in a placeholder. */
export interface PictureContent {
  readonly placeholder: Placeholder;
  /** Which picture, as the article calls it. */
  readonly image: string;
  readonly alternative: string;
  /** Where it stands, when it does not fill its placeholder. */
  readonly box: Box | undefined;
  readonly crop: Crop | undefined;
}

/** A table or chart in a placeholder. */
export interface GraphicContent {
  readonly placeholder: Placeholder;
  readonly graphic: TableGraphic | ChartGraphic;
  readonly box: Box;
}

/** What stands in a placeholder. */
export interface BoxContent {
  readonly placeholder: Placeholder;
  readonly paragraphs: readonly ParagraphContent[];
  /** The web address that a click on it opens. */
  readonly link?: string | undefined;
}

/** A paragraph with what differs from the style of the placeholder; what is undefined is inherited. */
export interface ParagraphContent {
  /** None of them empty, and no line breaks inside. */
  readonly runs: readonly RunContent[];
  readonly level: number;
  /** Points. */
  readonly size: number | undefined;
  /** Points. */
  readonly spaceBefore: number | undefined;
  /** How far its lines are apart, in points, where its style says that for smaller letters. */
  readonly pitch?: number;
  /** The number before it, where it is numbered. */
  readonly number: number | undefined;
  /** The number that the list of the paragraph starts at, where it is numbered. */
  readonly startAt: number | undefined;
  /** How far the number hangs before the text and where that begins, or where a plain paragraph does, in points, where it is not inherited. */
  readonly hang: Paragraph['hang'];
  /** Without the mark and the indent of its level. */
  readonly plain: boolean;
  /** Its mark is in the colour of its text: in that of its level nobody would see it on what lies behind. */
  readonly markInInk?: true;
  readonly rightToLeft: boolean;
  /** BCP 47, where it is not that of the deck. */
  readonly language: string | undefined;
  /** The template's own text runs from right to left, this one does not; and whether it is to stand on the left too. */
  readonly turned: 'direction' | 'direction and side' | undefined;
}

export interface RunContent {
  readonly text: string;
  readonly bold: boolean | undefined;
  /** A theme colour slot. */
  readonly colour: string | undefined;
  /** The colour is a shade of its slot. */
  readonly lightness: Run['lightness'];
}
