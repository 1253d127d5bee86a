import type { TemplateModel } from '../../../template/model.js';
import type { SlideContent } from '../../content/content.js';
import { isZeroWidth } from '../../../fonts/missing-glyph.js';
import { isDrawnSquare } from '../text/mark.js';
import { plainBullet } from '../text/symbols.js';

/** All characters that slides show and a font has to have; marks that join or turn others are nothing to draw. */
export function charactersOf(slides: readonly SlideContent[], { layouts }: TemplateModel): ReadonlySet<number> {
  const texts = slides.flatMap(({ boxes, graphics }) => [
    ...boxes.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))),
    ...graphics.flatMap(({ graphic }) =>
      graphic.kind === 'table'
        ? graphic.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        : [...graphic.labels, ...graphic.series.map(({ name }) => name), graphic.caption ?? '', graphic.suffix ?? ''],
    ),
  ]);
  const marks = layouts.flatMap(({ placeholders }) =>
    placeholders
      .flatMap(({ levels }) =>
        levels.flatMap(({ mark }) => (mark?.character === undefined ? [] : plainBullet(mark.character, mark.font))),
      )
      .filter((character) => !isDrawnSquare(character)),
  );
  const characters = new Set<number>();
  for (const text of [...texts, ...marks])
    for (const letter of text.normalize('NFC') + text.normalize('NFC').toUpperCase()) {
      const point = letter.codePointAt(0) ?? 0;
      if (!isZeroWidth(point) && point >= 0x20) characters.add(point);
    }
  return characters;
}
