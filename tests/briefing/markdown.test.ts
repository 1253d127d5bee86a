import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/briefing/outline/write-outline.js';
import { languagePack } from '../../src/language/index.js';
import type { Briefing, Point, Topic } from '../../src/model/briefing.js';
import { runs } from '../property/runs.js';
import { builtFrom } from './support/articles.js';

const pack = languagePack('en');

/** Words with signs that mean something in Markdown, in YAML or in outlines. */
const word = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '#',
    '##',
    '>',
    '-',
    '+',
    '1.',
    '2)',
    '---',
    '===',
    '|',
    '\\',
    '\\*',
    '&amp;',
    '&',
    '<b>',
    '<!--',
    '[a]',
    '[a](b)',
    '![a](b)',
    '[a]:',
    '{lock}',
    '{timeline}',
    '{',
    '}',
    '—',
    '“so”',
    '"so"',
    'Notes:',
    'Caption:',
    'a_b',
    '_a_',
    '*a*',
    '**a**',
    'http://a.b/c_d_e',
    ':',
    '...',
    '%',
    "'",
    '👍',
    'é',
    '東京',
    '。',
  ),
  fc.stringMatching(/^[a-zA-ZàéđĐ0-9]{1,8}$/),
);
const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const name = fc.stringMatching(/^[A-Z][a-z]{1,8}(?:, [A-Z][a-z]{1,8})?$/);

const point: fc.Arbitrary<Point> = fc
  .record({
    text: line,
    speaker: fc.option(name, { nil: undefined, freq: 3 }),
    role: fc.option(line, { nil: undefined, freq: 3 }),
    children: fc.option(fc.array(line, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
    lock: fc.constantFrom(true, undefined),
  })
  .map(({ text, speaker, role, children, lock }) => ({
    ...own(text),
    ...(speaker === undefined ? {} : { speaker, ...(role === undefined ? {} : { role }) }),
    ...(children === undefined ? {} : { children: children.map(own) }),
    ...(lock === undefined ? {} : { lock }),
  }));

const own = (text: string): Point => ({ id: 'p', text, evidence: [], origin: 'author' });

const topic: fc.Arbitrary<Topic> = fc
  .record({
    kind: fc.constantFrom('points', 'enumeration', 'summary', 'question'),
    heading: line,
    label: fc.option(line, { nil: undefined }),
    layout: fc.option(line, { nil: undefined }),
    points: fc.array(point, { minLength: 1, maxLength: 4 }),
    captions: fc.array(fc.record({ text: line, credit: line }), { maxLength: 2 }),
    notes: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    cells: fc.option(fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 3 }), { nil: undefined }),
  })
  .map(({ kind, heading, label, layout, points, captions, notes, cells }) => ({
    id: 't',
    kind: cells === undefined ? kind : ('table' as const),
    heading,
    ...(label === undefined ? {} : { label }),
    ...(layout === undefined ? {} : { layout }),
    points,
    captions: captions.map((caption) => ({ ...caption, evidence: [] })),
    ...(notes === undefined ? {} : { notes: notes.join('\n') }),
    ...(cells === undefined ? {} : { table: { columns: cells[0] ?? [], rows: cells.slice(1), evidence: [] } }),
  }));

/** What an outline shows of a topic. */
const shown = ({ kind, heading, label, layout, points, captions, notes, table }: Topic): unknown => ({
  kind,
  heading,
  label: label === heading ? undefined : label,
  layout,
  points: points.map(linesOf),
  captions: captions.map(({ text, credit }) => ({ text, credit })),
  notes,
  cells: table && [table.columns, ...table.rows],
});

const linesOf = ({ text, speaker, role, lock, children = [] }: Point): unknown => [
  text,
  speaker,
  role,
  lock,
  children.map(linesOf),
];

const outlineOf = (topics: readonly Topic[], title = 'T'): string => {
  const briefing: Briefing = { version: 2, title, language: 'en', sources: [], topics: [...topics] };
  return outlineText(briefing, { source: undefined }, pack);
};

describe('an outline', () => {
  it('reads as it was written, whatever signs its words hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(topic, { minLength: 1, maxLength: 3 }), line, async (topics, title) => {
        const text = outlineOf(topics, title);
        const built = await builtFrom(text, undefined);
        expect(built.title).toBe(title);
        expect(built.topics.map(shown)).toEqual(topics.map(shown));
      }),
      runs(60, 200),
    );
  });
});
