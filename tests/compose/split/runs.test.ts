import { expect, it } from 'vitest';
import type { Point } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const plain = pointFrom({
  text: 'The harbour office met on Monday to talk about the repairs at the mouth of the river',
});
const counted = (value: string): Point =>
  pointFrom({
    text: `The works cost ${value}`,
    figure: { value, number: Number.parseInt(value, 10), of: 'The works', evidence: [] },
  });
const dated = (when: string): Point => pointFrom({ text: `${when}, the gates were closed for a week`, when });
const said = (speaker: string): Point => pointFrom({ text: 'The quay has to be repaired', speaker });
const layoutsOf = (points: readonly Point[]): string[] =>
  slidesOf({ points: [...points] }, brief.model).map(({ layout }) => layout);

it('sets neighbours apart that each tell a number, a time or who says it, and what stands around them as points', () => {
  const numbers = ['10 million', '20 million', '30 million'].map(counted);
  expect(layoutsOf([plain, plain, ...numbers])).toEqual([expect.any(String), 'figures-3']);
  expect(layoutsOf([...['In 2019', 'In 2020', 'In 2021'].map(dated), plain, plain])[0]).toBe('timeline-3');
  expect(layoutsOf([plain, plain, ...['Ann Lee', 'Bob Day', 'Clara Moss'].map(said)])).toContain('quotes-3');
});

it('leaves what to remember whole up to six lines: what is behind it would be details', () => {
  const numbers = ['10 million', '20 million', '30 million'].map(counted);
  const titlesOf = (points: readonly Point[]): string[] =>
    slidesOf({ kind: 'summary', heading: 'What to remember', points: [...points] }, brief.model).map(
      ({ title }) => title,
    );
  expect(titlesOf([plain, plain, ...numbers])).toHaveLength(1);
  expect(titlesOf([plain, plain, plain, plain, ...numbers])).toHaveLength(2);
});

it('leaves fewer of them, and what people go on to say, where they stand', () => {
  expect(layoutsOf([plain, plain, ...['10 million', '20 million'].map(counted)])).not.toContain('figures-2');
  const talk = ['Ann Lee', 'Bob Day', 'Ann Lee', 'Clara Moss', 'Ann Lee'].map(said);
  expect(layoutsOf([plain, plain, ...talk]).filter((layout) => layout.startsWith('quotes'))).toEqual([]);
});

it('sets events, numbers and voices in the rows of a table where no layout of their own holds them large enough', () => {
  const long =
    'The court found that the office had closed the gates without any notice to the boats in the river, '.repeat(2);
  const points = ['In 2019', 'In 2020', 'In 2021', 'In 2022', 'In 2023'].map((when) =>
    pointFrom({ text: `${when}, ${long}`, when }),
  );
  const graphics = slidesOf({ kind: 'timeline', points }, brief.model).flatMap((slide) => slide.graphics ?? []);
  const rows = graphics.flatMap((graphic) => (graphic.kind === 'table' ? graphic.rows : []));
  expect(rows.map(({ cells: [first] }) => first?.text)).toEqual(points.map(({ when }) => when));
});

it('sets more steps than stand along one line along two', () => {
  const points = Array.from({ length: 6 }, (_, index) =>
    pointFrom({ text: `Step ${index + 1}: close gate ${index + 1}` }),
  );
  expect(slidesOf({ kind: 'enumeration', points }, brief.model).map(({ layout }) => layout)).toEqual([
    'timeline-3',
    'timeline-3',
  ]);
});
