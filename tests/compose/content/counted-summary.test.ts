import { describe, expect, it } from 'vitest';
import { builtInNames, builtInTemplate } from '../../template/built-in.js';
import type { Point } from '../../../src/model/briefing.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const headed = (lead: string, text: string): Point => pointFrom({ text: `${lead}: ${text}`, lead });
const ferry = headed(
  'The ferry',
  'The night boat leaves the customs quay at ten from the first of May until the bridge has been painted.',
);
const fares = headed(
  'Fares',
  'A lorry pays less than the detour costs it, as long as the harbour board keeps its promise.',
);
const plain = pointFrom({
  text: 'The council votes on the old quay in May, after two public meetings in the school hall.',
});

describe.each(builtInNames)('what to remember, in %s', (name) => {
  const slideOf = (points: Point[]) =>
    slidesOf({ kind: 'summary', heading: 'What to remember', points }, builtInTemplate(name).model)[0];
  const numbersOf = (points: Point[]) =>
    slideOf(points)?.fills.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? []));

  it('is counted where each of its lines has a heading before it, or none', () => {
    expect(numbersOf([ferry, fares])).toEqual([1, 2]);
  });

  it('is not where some do, whose numbers alone would be bold', () => {
    const points = [plain, ferry, fares, plain];
    expect(numbersOf(points)).toEqual([]);
    expect(slideOf(points)?.layout).not.toMatch(/^summary/);
  });
});
