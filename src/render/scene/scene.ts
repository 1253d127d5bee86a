import type { Crop } from '../../opc/drawing/source-rectangle.js';
import type { Segment } from '../../template/picture/svg/geometry/segment.js';
import type { DrawnFace } from './fonts/drawn-face.js';
import type { Note } from '../../model/deck.js';

/**
 * A deck as it is seen, whatever draws it: every shape, line of text and picture with its place, in points from the top left
 * corner of its slide. Nothing is left to be measured, inherited or looked up.
 */
export interface Scene {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly presenter: string | undefined;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly slides: readonly SceneSlide[];
}

export interface SceneSlide {
  readonly title: string;
  /** What lies below everything else, the backmost first: nobody reads it. */
  readonly art: readonly Drawn[];
  /** What the slide says, in reading order, which is the order of painting too. */
  readonly content: readonly SceneItem[];
  readonly notes: readonly Note[];
  /** How long it is to be spoken at, where that is planned. */
  readonly seconds?: number | undefined;
}

/** What is drawn and says nothing. */
export type Drawn = SceneShape | ScenePicture;

export type SceneItem = SceneText | SceneFigure | SceneTable;

/** An outline that is filled, drawn along, or both. */
export interface SceneShape {
  readonly kind: 'shape';
  readonly outline: readonly Segment[];
  readonly fill?: SceneFill | undefined;
  readonly stroke?: SceneStroke | undefined;
}

export type SceneFill =
  | { readonly kind: 'solid'; readonly colour: string; readonly opacity: number }
  | {
      readonly kind: 'linear' | 'radial';
      /** From and to, or middle and rim. */
      readonly from: ScenePoint;
      readonly to: ScenePoint;
      readonly stops: readonly { readonly place: number; readonly colour: string; readonly opacity: number }[];
    };

export interface SceneStroke {
  /** "RRGGBB". */
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number] | undefined;
}

export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

export interface SceneBox extends ScenePoint {
  readonly width: number;
  readonly height: number;
}

export interface ScenePicture {
  readonly kind: 'picture';
  readonly box: SceneBox;
  /** The same value for one picture that is shown often. */
  readonly file: PictureFile;
  readonly crop?: Crop | undefined;
  readonly opacity: number;
  /** What is seen of it, where that is not the whole box. */
  readonly clip?: readonly Segment[] | undefined;
}

export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

/** Text in a box. */
export interface SceneText {
  readonly kind: 'text';
  /** The title of the slide, what it says, or what is on every slide. */
  readonly role: 'title' | 'text' | 'furniture';
  /** The box itself, where it has a fill or a line of its own. */
  readonly behind: readonly Drawn[];
  readonly paragraphs: readonly SceneParagraph[];
}

export interface SceneParagraph {
  readonly level: number;
  /** Its bullet or number, in the first line: letters, or a square for which few fonts have any. */
  readonly mark?: SceneSpan | SceneShape | undefined;
  readonly lines: readonly SceneLine[];
  /** What a click on it opens. */
  readonly link?: SceneLink | undefined;
}

/** An address of the web, or a slide of the same deck, counted from 0. */
export type SceneLink = { readonly address: string } | { readonly slide: number };

export interface SceneLine {
  /** Where letters stand, from the top of the slide. */
  readonly baseline: number;
  /** From left to right. */
  readonly spans: readonly SceneSpan[];
  /** A space stands between it and the line that it is read on in. */
  readonly endsInSpace?: boolean;
}

/** Letters that are set alike, one after the other. */
export interface SceneSpan {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly face: DrawnFace;
  readonly size: number;
  /** "RRGGBB". */
  readonly colour: string;
  readonly letterSpacing: number;
}

/** A picture or a chart, with what it shows for those who do not see it. */
export interface SceneFigure {
  readonly kind: 'figure';
  readonly alternative: string;
  readonly box: SceneBox;
  readonly parts: readonly (Drawn | SceneLine)[];
}

export interface SceneTable {
  readonly kind: 'table';
  readonly alternative: string;
  readonly box: SceneBox;
  readonly header: boolean;
  readonly rows: readonly SceneRow[];
  /** Fills of cells, below all text. */
  readonly fills: readonly SceneShape[];
  /** Lines between cells. */
  readonly rules: readonly SceneShape[];
}

export interface SceneRow {
  readonly cells: readonly (readonly SceneLine[])[];
}
