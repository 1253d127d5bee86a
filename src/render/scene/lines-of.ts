import type { SceneLine, SceneSlide } from './scene.js';

/** All letters of a slide: lines of boxes, tables and charts in reading order, and marks that are letters. */
export function linesOfScene({ content }: SceneSlide): Pick<SceneLine, 'spans' | 'baseline'>[] {
  return content.flatMap((item) => {
    if (item.kind === 'table') return item.rows.flatMap(({ cells }) => cells.flat());
    if (item.kind === 'figure') return item.parts.flatMap((part) => ('kind' in part ? [] : [part]));
    return item.paragraphs.flatMap(({ mark, lines }) => [
      ...(mark === undefined || 'kind' in mark ? [] : [{ spans: [mark], baseline: lines[0]?.baseline ?? 0 }]),
      ...lines,
    ]);
  });
}
