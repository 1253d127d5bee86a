import { describe, it } from 'vitest';
import type { Point, Topic } from '../../src/model/briefing.js';
import { shareOf } from '../property/runs.js';
import { articleNames } from './support/articles.js';
import { expectEdits } from './support/expect-edits.js';
import { type Edit, inBlock, line, own } from './support/outline-edits.js';

const written = (text: string): Point => ({ id: '', text, evidence: [], origin: 'author' });
const ownTopic = (more: Partial<Topic>): Topic => ({
  id: '',
  kind: 'points',
  heading: 'The keys',
  headingOrigin: 'author',
  points: [],
  captions: [],
  ...more,
});

/** The lines of a block as they stand, what stands below them with each. */
const lines = /^(?:- |\d+\. ).*\n(?: {2,}.*\n)*/gm;
const linesOf = (block: string): string[] => block.match(lines) ?? [];
const withLines = (block: string, change: (all: string[]) => string[]): string => {
  const all = linesOf(block);
  const start = block.search(line);
  const end = start + all.join('').length;
  return `${block.slice(0, start)}${change(all).join('')}${block.slice(end)}`;
};
const marked = (block: string, text: string): string =>
  `${/^\d/m.test(linesOf(block)[0] ?? '') ? '1. ' : '- '}${text}\n`;

/** A topic of a person's own, in a kind that its form says. */
const ownKind = (name: string, block: string, topic: Topic): Edit => ({
  name,
  blocks: (blocks, at) => blocks.splice(at, 0, `## The keys\n\n${block}\n\n`),
  loose: (topics, at) => {
    const { heading, points, kind, quote, table } = topic;
    topics.splice(at, 0, {
      heading,
      kind,
      points: points.map(({ text, when }) => ({ text, ...(when === undefined ? {} : { when }) })),
      ...(quote === undefined ? {} : { quote: { text: quote.text, speaker: quote.speaker } }),
      ...(table === undefined ? {} : { table: { columns: table.columns, rows: table.rows } }),
    });
  },
  wanted: (topics, at) => topics.splice(at, 0, topic),
});

const edits: readonly Edit[] = [
  {
    name: 'an own line before all',
    blocks: inBlock((block) => withLines(block, (all) => [marked(block, own), ...all])),
    loose: (topics, at) => topics[at]?.points.unshift(own),
    wanted: (topics, at) => topics[at]?.points.unshift(written(own)),
  },
  {
    name: 'an own line behind all',
    blocks: inBlock((block) => withLines(block, (all) => [...all, marked(block, own)])),
    loose: (topics, at) => topics[at]?.points.push(own),
    wanted: (topics, at) => topics[at]?.points.push(written(own)),
  },
  {
    name: 'an own line in place of the first',
    blocks: inBlock((block) => withLines(block, ([, ...others]) => [marked(block, own), ...others])),
    loose: (topics, at) => topics[at]?.points.splice(0, 1, own),
    wanted: (topics, at) => topics[at]?.points.splice(0, 1, written(own)),
  },
  {
    name: 'the last line taken out',
    blocks: inBlock((block) => withLines(block, (all) => all.slice(0, -1))),
    loose: (topics, at) => topics[at]?.points.pop(),
    wanted: (topics, at) => topics[at]?.points.pop(),
  },
  {
    name: 'lines in the opposite order',
    blocks: inBlock((block) => withLines(block, (all) => all.toReversed())),
    loose: (topics, at) => topics[at]?.points.reverse(),
    wanted: (topics, at) => topics[at]?.points.reverse(),
  },
  {
    name: 'a heading worded anew',
    blocks: inBlock((block) => block.replace(/^## .*?( \{.*\})?$/m, '## The keys$1')),
    loose: (topics, at) => {
      const topic = topics[at];
      if (topic !== undefined) topic.heading = 'The keys';
    },
    wanted: (topics, at) => {
      const topic = topics[at];
      if (topic === undefined) return;
      Object.assign(topic, { heading: 'The keys', headingOrigin: 'author' });
      delete topic.headingEvidence;
    },
  },
  {
    name: 'a topic put last',
    blocks: (blocks, at) => {
      const [moved = ''] = blocks.splice(at, 1);
      blocks.push(`\n${moved}`);
    },
    loose: (topics, at) => topics.push(...topics.splice(at, 1)),
    wanted: (topics, at) => topics.push(...topics.splice(at, 1)),
  },
  {
    name: 'a layout',
    blocks: inBlock((block) =>
      block.replace(/^(## .*?)(?: \{(.*)\})?$/m, (_, text: string, inside = '') => `${text} {${inside} layout=cards}`),
    ),
    loose: (topics, at) => Object.assign(topics[at] ?? {}, { layout: 'cards' }),
    wanted: (topics, at) => Object.assign(topics[at] ?? {}, { layout: 'cards' }),
  },
  {
    name: 'notes of several paragraphs',
    blocks: inBlock((block) => `${block.trimEnd()}\n\nNotes:\n\nSlowly.\n\n- Then *wait*.\n\n`),
    loose: (topics, at) => Object.assign(topics[at] ?? {}, { notes: 'Slowly.\n\n- Then *wait*.' }),
    wanted: (topics, at) => Object.assign(topics[at] ?? {}, { notes: 'Slowly.\n\n- Then *wait*.' }),
  },
  ownKind(
    'a series of its own',
    '1. One\n2. Two',
    ownTopic({ kind: 'enumeration', points: [written('One'), written('Two')] }),
  ),
  ownKind(
    'a quotation of its own',
    '> The keys hang there.\n> — Ann Lee',
    ownTopic({
      kind: 'quote',
      quote: { text: 'The keys hang there.', speaker: 'Ann Lee', evidence: [], origin: 'author' },
    }),
  ),
  ownKind(
    'a table of its own',
    '| Key | Door |\n| --- | --- |\n| Red | North |',
    ownTopic({
      kind: 'table',
      table: { columns: ['Key', 'Door'], rows: [['Red', 'North']], evidence: [], origin: 'author' },
    }),
  ),
];

describe('a single edit of any outline changes what it should and nothing else', () => {
  // Every kind is tried on texts of every genre, in a quarter of the time; where the matrix does not ask, on a quarter of the texts.
  const texts = shareOf(articleNames, 0, 4).map((name, index) => ({ name, index }));
  it.each(texts)('$name', async ({ name, index }) => {
    const quarter = edits.filter((_, number) => number % 4 === index % 4);
    await expectEdits(name, shareOf(quarter, Math.floor(index / 4), 3));
  });
});
