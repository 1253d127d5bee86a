import type { Role } from '../../../model/role.js';
import type { Box, Emu, Points } from '../../../model/units.js';
import type { Placeholder } from '../../model.js';
import type { ColourName } from '../schema/colour.js';
import type { LayoutDefinition } from '../schema/layout.js';
import type { Theme } from '../schema/theme.js';
import type { ThemePath } from '../theme-fault.js';

/** A theme with all defaults, names and repetitions worked out: what there is to draw, and nothing to look up. */
export interface ResolvedTheme {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly size: { readonly width: Emu; readonly height: Emu };
  readonly margin: Emu;
  readonly colours: Theme['colours'];
  readonly fonts: Theme['fonts'];
  readonly emphasis: Theme['emphasis'];
  readonly footer: Theme['footer'];
  readonly labels: Theme['labels'];
  readonly master: {
    readonly background: Paint;
    readonly title: ResolvedPlaceholder;
    readonly body: ResolvedPlaceholder;
    readonly date: ResolvedPlaceholder;
    readonly footer: ResolvedPlaceholder;
    readonly slideNumber: ResolvedPlaceholder;
    readonly art: readonly ResolvedArt[];
  };
  readonly layouts: readonly ResolvedLayout[];
}

export interface ResolvedLayout {
  readonly key: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly type: LayoutDefinition['type'];
  readonly background: Paint;
  /** Whether the art of the master shows. */
  readonly masterArt: boolean;
  readonly art: readonly ResolvedArt[];
  readonly placeholders: readonly ResolvedPlaceholder[];
}

export interface ResolvedPlaceholder {
  readonly key: string;
  readonly name: string;
  readonly type: Placeholder['type'];
  readonly box: Box;
  readonly insets: Placeholder['insets'];
  readonly anchor: Placeholder['anchor'];
  readonly fill: Paint | undefined;
  /** One style for each level, at least one. */
  readonly levels: readonly ResolvedStyle[];
  readonly prompts: readonly string[];
}

export type ResolvedArt = ResolvedShape | ResolvedPicture;

export interface ResolvedShape {
  readonly shape: 'rectangle' | 'ellipse' | 'line' | 'quotation-mark';
  readonly box: Box;
  readonly fill: Paint | undefined;
  readonly outline: { readonly paint: Paint; readonly width: Points } | undefined;
}

export interface ResolvedPicture {
  readonly shape: 'picture';
  readonly box: Box;
  /** Path from the folder of the theme. */
  readonly file: string;
  readonly fit: 'contain' | 'cover';
  readonly align: 'left' | 'centre' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Undefined where it is mere decoration. */
  readonly description: string | undefined;
  /** Where the theme says so. */
  readonly path: ThemePath;
}

export interface ResolvedStyle {
  /** A key of the theme's fonts. */
  readonly font: string;
  readonly size: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly spacing: number;
  readonly colour: ColourName;
  readonly pitch: number;
  readonly before: number;
  readonly after: number;
  readonly align: 'left' | 'centre' | 'right';
  /** Inches. */
  readonly indent: number;
  readonly bullet: ResolvedBullet | undefined;
}

export interface ResolvedBullet {
  /** Left out, the paragraph is numbered from `start`. */
  readonly character: string | undefined;
  readonly start: number;
  readonly colour: ColourName;
  /** Per cent of the size of the text. */
  readonly scale: number;
  /** Inches. */
  readonly hang: number;
}

/** A colour with an opacity between 0 and 1. */
export interface Paint {
  readonly colour: ColourName;
  readonly opacity: number;
}
