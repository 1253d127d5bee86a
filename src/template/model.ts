import type { FontSet } from '../fonts/font.js';
import type { OpcPackage } from '../opc/package.js';
import type { Carried } from './carried/carried.js';
import type { Role } from '../model/role.js';
import type { Box, Emu, Points } from '../model/units.js';

/** A template: the OPC package itself, and what was read from it. */
export interface Template {
  readonly model: TemplateModel;
  readonly package: OpcPackage;
  /** What the file carries in and decks go without: pictures of elsewhere, controls, actions. */
  readonly carried?: readonly Carried[];
}

/** What composing needs to know of a template, the same for a compiled theme file and for a corporate file. */
export interface TemplateModel {
  readonly name: string;
  readonly title: string;
  readonly size: { readonly width: Emu; readonly height: Emu };
  readonly fonts: { readonly heading: string; readonly body: string };
  /** Hexadecimal colours by theme slot: dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink. */
  readonly colours: Readonly<Record<string, string>>;
  readonly layouts: readonly Layout[];
  /** Names of layouts by role, the preferred first; variants of one role differ by their placeholders. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Whether the words that carry the message of a point stand out; they do unless said. */
  readonly emphasis?: Emphasis;
  /** What the footer says, with {title}, {source}, {date}, {organisation} and {presenter} to be filled in. */
  readonly footer?: string;
  /** Fixed labels in words of the house, by language and by their names in a language pack. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * How a slide is skimmed: by the words of each point that carry its message, in the colour of the text while the rest is quieter
 * (`core`), or not at all (`none`).
 */
export const emphases = ['core', 'none'] as const;
export type Emphasis = (typeof emphases)[number];

export interface Layout {
  /** What the template calls it to us: the key of a theme file, or the name in PowerPoint where there is no theme. */
  readonly name: string;
  /** The name in the list of layouts in PowerPoint, where it is another. */
  readonly title?: string;
  /** Part name: `/ppt/slideLayouts/slideLayout3.xml`. */
  readonly part: string;
  readonly placeholders: readonly Placeholder[];
  /** Colours by slot of the theme of its own master, where that is not the one of most slides: a slot's name means these there. */
  readonly colours?: TemplateModel['colours'];
  /** It shows quotation marks of its own, so that what stands between them needs none. */
  readonly drawsQuotationMarks?: true;
  /** It looks otherwise than the layout for points, by its title or what is drawn on it: others are taken before it. */
  readonly isOfOtherLook?: true;
  /** Nobody has said in which sizes its texts may be set: slides of one deck are set nearly alike. */
  readonly hasOpenSizes?: true;
}

export type PlaceholderType =
  'title' | 'ctrTitle' | 'subTitle' | 'body' | 'obj' | 'pic' | 'tbl' | 'chart' | 'dt' | 'ftr' | 'sldNum';

export interface Placeholder {
  /**
   * What the placeholder is for, unique in its layout: `title`, `subtitle`, `label`, `body`, `body-2`, `speaker`,
   * `row-1` …, `card-1` …, `value`, `value-1` …, `detail`, `quote`, `speaker-1` … with `quote-1` …, `time-1` …, `text-1` …, `claim` with `body` or `support-1` …, `passage-1` …, `picture`, `picture-1` …,
   * `caption`, `caption-1` …, `credit`, `credit-1` …, `date`, `presenter`, `marking`, `footer`, `slide-number`. A corporate file's further text placeholders are `detail`, `detail-2` …, those that nothing
   * should be put into (vertical, turned, over others) `other`, `other-2` ….
   */
  readonly key: string;
  /** The shape's name in the layout. */
  readonly name: string;
  readonly type: PlaceholderType;
  readonly idx: number | undefined;
  /** Where it stands, with what the layout inherits from its master resolved. */
  readonly box: Box;
  /** It stands elsewhere in the layout: over art, partly off the slide, or with no room for two lines. Slides say where it is. */
  readonly isMoved?: true;
  /** Something is drawn right where its text would stand out of it, or the slide ends there: it is set smaller before it does. */
  readonly isHemmed?: true;
  /** Programs differ in what its text inherits; slides say in which size it is. */
  readonly statesSize?: true;
  /** It is for a picture, and no rectangle: what is put there is cut to a circle, or the like. */
  readonly isShaped?: true;
  readonly insets: { readonly left: Emu; readonly top: Emu; readonly right: Emu; readonly bottom: Emu };
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Hexadecimal colour behind the text; undefined where it is a picture, a pattern or a gradient. */
  readonly background?: string | undefined;
  /** Text styles by level, the first for level 0; inherited values resolved. At least one. */
  readonly levels: readonly TextStyle[];
}

export interface TextStyle {
  /** Family names whose widest advance counts: the theme's font, then its named fallback. */
  readonly fonts: readonly string[];
  /** What these fonts are measured with, where it is more than the tables that are always at hand. */
  readonly fontSet?: FontSet;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Extra space between letters. */
  readonly letterSpacing: Points;
  /** The size that the layout states. */
  readonly size: Points;
  /** Fitting stays inside these. */
  readonly minimum: Points;
  /** What it is set in rather than be cut, where that is smaller. */
  readonly least?: Points;
  readonly maximum: Points;
  /** What such text is set in on other layouts, where this one states less: fitting begins with it. */
  readonly wanted?: Points;
  /** What a sentence may be set in that stands alone, where that is larger. */
  readonly alone?: Points;
  /** Hexadecimal, resolved through the theme. */
  readonly colour: string;
  /**
   * Distance between base lines as a multiple of the size (`multiple`) or fixed (`exact`, in points). The multiple is what
   * the eye sees: the file's per cent of a single line, which is 1.2 of the size for every font.
   */
  readonly pitch:
    { readonly kind: 'multiple'; readonly value: number } | { readonly kind: 'exact'; readonly value: Points };
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
  /** Where such space is a share of the size that the text is set in: what is planned with above is that of the stated size, and more. */
  readonly spaceShare?: { readonly before?: number; readonly after?: number };
  /** Left edge of the text and of the first line relative to it (negative when a bullet hangs). */
  readonly marginLeft: Emu;
  readonly indent: Emu;
  readonly bullet: boolean;
  /** How its bullet or number looks, where it has one, and a number that it is given where it has none. */
  readonly mark?: Mark;
  /** `left` where it says nothing. */
  readonly align?: 'left' | 'centre' | 'right';
  /** Lines but the last are spread over the whole width. */
  readonly justified?: boolean;
  /** The template is made for text that runs from right to left. */
  readonly rightToLeft?: boolean;
}

/** A bullet or number before a paragraph; what is not said is as the text has it. */
export interface Mark {
  /** Nothing for a number. */
  readonly character?: string;
  /** Hexadecimal. */
  readonly colour?: string;
  readonly font?: string;
  /** Of the size of the text. */
  readonly share: number;
}
