import { addToGroup } from '../../../model/collections/add-to-group.js';
import { type Flowing, type Line } from '../layout/flow.js';

/** The type of running text, and how far its lines stand apart. */
export interface TypeStyle {
  readonly size: number;
  /** Running text is bold all over, so that bold type marks nothing. */
  readonly bold: boolean;
  /** From one baseline to the next, in points, for lines of a size. */
  readonly pitch: (size: number) => number;
}

/** The size that most letters have is that of running text. */
export function typeStyleOf(flow: readonly Flowing[]): TypeStyle {
  const lines = flow.filter((each): each is Line => each.kind === 'text');
  const size = mostOften(lines.map((line) => [rounded(line.size), line.text.length])) ?? 12;
  const body = lines.filter((line) => rounded(line.size) === size);
  const letters = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const pitches = pitchesOf(flow);
  return {
    size,
    bold: letters(body.filter(({ bold }) => bold)) > 0.6 * letters(body),
    pitch: (of) => pitches.get(rounded(of)) ?? usualPitch * of,
  };
}

/** Sizes that differ by less than half a point are one. */
const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Of type that nobody set otherwise. */
const usualPitch = 1.3;

/** What most lines of a size keep, within a column. */
function pitchesOf(flow: readonly Flowing[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, [number, number][]>();
  flow.forEach((line, index) => {
    const above = flow[index - 1];
    if (above?.kind !== 'text' || line.kind !== 'text' || above.region !== line.region) return;
    const gap = line.baseline - above.baseline;
    const size = rounded(line.size);
    if (rounded(above.size) !== size || gap < 0.8 * size || gap > 2.6 * size) return;
    addToGroup(gaps, size, [rounded(gap), 1]);
  });
  const pitches = new Map<number, number>();
  for (const [size, counted] of gaps) {
    const pitch = counted.length < 3 ? undefined : mostOften(counted);
    if (pitch !== undefined) pitches.set(size, pitch);
  }
  return pitches;
}

function mostOften(weighted: readonly (readonly [number, number])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const [value, weight] of weighted) counts.set(value, (counts.get(value) ?? 0) + weight);
  return [...counts].sort((first, second) => second[1] - first[1] || first[0] - second[0])[0]?.[0];
}
