import type { SceneBox, SceneLine, SceneSlide } from './scene.js';

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

/** Where the letters of a line are, from above their marks to below their base line; nothing for a line without any. */
export function boxOfLine({ spans, baseline }: SceneLine): SceneBox[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const size = Math.max(...spans.map((span) => span.size));
  return [{ x: first.x, y: baseline - size, width: last.x + last.width - first.x, height: 1.3 * size }];
}
