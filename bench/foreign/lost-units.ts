import type { Briefing, Point } from '../../src/model/briefing.js';
import { readPackage } from '../../src/opc/read.js';
import { descendants, textOf } from '../../src/opc/xml/query.js';

/** What a briefing says and neither the slides nor the notes of a deck do. */
export function lostUnits(briefing: Briefing, pptx: Uint8Array): string[] {
  const shown = wordsOf(textsOf(pptx).join(' '));
  const known = new Set(runsOf(shown));
  const single = new Set(shown);
  return [...new Set(unitsOf(briefing))].filter((unit) => {
    const words = wordsOf(unit);
    if (words.length < size) return !words.every((word) => single.has(word));
    const runs = runsOf(words);
    // Where a text goes on on another slide, the runs across the break are in none.
    return runs.filter((run) => !known.has(run)).length > mostBroken * runs.length + size;
  });
}

/** Words that are looked for together. */
const size = 3;
const mostBroken = 0.15;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));

function textsOf(pptx: Uint8Array): string[] {
  const opc = readPackage(pptx);
  return opc
    .partNames()
    .filter((name) => /^\/ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const root = opc.look(name);
      return [...descendants(root, 'a:p'), ...descendants(root, 'c:v')].map((paragraph) =>
        paragraph.name === 'c:v' ? textOf(paragraph) : descendants(paragraph, 'a:t').map(textOf).join(''),
      );
    });
}

function unitsOf({ title, subtitle, topics }: Briefing): string[] {
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...topics.flatMap(({ heading, points, quote, figure, table, chart, captions }) => [
      heading,
      ...points.flatMap(textsOfPoint),
      ...(quote === undefined ? [] : [quote.text, quote.speaker ?? '']),
      ...(figure === undefined ? [] : [figure.value, figure.of]),
      ...(table === undefined ? [] : [...table.columns, ...table.rows.flat()]),
      ...(chart === undefined ? [] : chart.series.flatMap(({ labels }) => labels)),
      ...captions.map(({ text }) => text),
    ]),
  ];
}

const textsOfPoint = ({ text, speaker, children = [] }: Point): string[] => [
  text,
  ...(speaker === undefined ? [] : [speaker]),
  ...children.flatMap(textsOfPoint),
];
