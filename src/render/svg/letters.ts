import { element, type XmlElement } from '../../opc/xml/element.js';
import type { GlyphOutlines } from '../outlines/glyph-outlines.js';
import type { SceneLine, SceneSpan } from '../scene/scene.js';
import type { FaceNames } from './face-names.js';
import { pathData, short } from './path-data.js';

/** Sets a line of text. */
export type SetLine = (line: Pick<SceneLine, 'spans' | 'baseline'>) => XmlElement[];

/** As letters in the fonts that go with the drawing: they can be found and copied. */
export const asLetters =
  (faces: FaceNames): SetLine =>
  ({ spans, baseline }) =>
    spans.map((span) =>
      element(
        'text',
        {
          x: short(span.x),
          y: short(baseline),
          'font-family': faces.of(span.face),
          'font-size': short(span.size),
          fill: `#${span.colour}`,
          ...(span.letterSpacing === 0 ? {} : { 'letter-spacing': short(span.letterSpacing) }),
          'xml:space': 'preserve',
        },
        span.text,
      ),
    );

/** As outlines, which look the same wherever they are drawn. */
export const asOutlines =
  (outlines: GlyphOutlines): SetLine =>
  ({ spans, baseline }) =>
    spans.map((span: SceneSpan) =>
      element('path', { d: pathData(outlines.of(span, baseline)), fill: `#${span.colour}` }),
    );
