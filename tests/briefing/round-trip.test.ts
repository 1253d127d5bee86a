import { describe, expect, it } from 'vitest';
import { briefingYaml } from '../../src/briefing/write-briefing.js';
import { shareOf } from '../property/runs.js';
import { articleNames, builtFrom, knownOf, loadArticle, outlineOf } from './support/articles.js';
import { expectEdits } from './support/expect-edits.js';
import { type Edit, inBlock, line, own } from './support/outline-edits.js';

const edits: readonly Edit[] = [
  {
    name: 'a line taken out',
    blocks: inBlock((block) => block.replace(line, '')),
    loose: (topics, at) => topics[at]?.points.shift(),
    wanted: (topics, at) => topics[at]?.points.shift(),
  },
  {
    name: 'the first line put last',
    blocks: inBlock((block) => {
      const [first = ''] = line.exec(block) ?? [];
      return block.replace(first, '').replace(/((?:^(?:- |\d+\. ).*\n(?: {2,}.*\n)*)+)/m, `$1${first}`);
    }),
    loose: (topics, at) => topics[at]?.points.push(topics[at].points.shift()),
    wanted: (topics, at) => {
      const points = topics[at]?.points ?? [];
      points.push(...points.splice(0, 1));
    },
  },
  {
    name: 'an own line',
    blocks: inBlock((block) => block.replace(line, (first) => `${first}${/^\d/.test(first) ? '2. ' : '- '}${own}\n`)),
    loose: (topics, at) => topics[at]?.points.splice(1, 0, own),
    wanted: (topics, at) => topics[at]?.points.splice(1, 0, { id: '', text: own, evidence: [], origin: 'author' }),
  },
  {
    name: 'an own topic',
    blocks: (blocks, at) => blocks.splice(at, 0, `## The keys\n\n- ${own}\n\n`),
    loose: (topics, at) => topics.splice(at, 0, { heading: 'The keys', points: [own] }),
    wanted: (topics, at) =>
      topics.splice(at, 0, {
        id: '',
        kind: 'points',
        heading: 'The keys',
        headingOrigin: 'author',
        points: [{ id: '', text: own, evidence: [], origin: 'author' }],
        captions: [],
      }),
  },
  {
    name: 'a topic put first',
    blocks: (blocks, at) => blocks.unshift(...blocks.splice(at, 1)),
    loose: (topics, at) => topics.unshift(...topics.splice(at, 1)),
    wanted: (topics, at) => topics.unshift(...topics.splice(at, 1)),
  },
  {
    name: 'a topic taken out',
    blocks: (blocks, at) => blocks.splice(at, 1),
    loose: (topics, at) => topics.splice(at, 1),
    wanted: (topics, at) => topics.splice(at, 1),
  },
  {
    name: 'notes',
    blocks: inBlock((block) => `${block.trimEnd()}\n\nNotes:\n\nSlowly.\n\n`),
    loose: (topics, at) => Object.assign(topics[at] ?? {}, { notes: 'Slowly.' }),
    wanted: (topics, at) => Object.assign(topics[at] ?? {}, { notes: 'Slowly.' }),
  },
  {
    name: 'a lock and a layout',
    blocks: inBlock((block) =>
      block.replace(
        /^(## .*?)(?: \{(.*)\})?$/m,
        (_, heading: string, inside = '') => `${heading} {${inside} lock layout=points}`,
      ),
    ),
    loose: (topics, at) => Object.assign(topics[at] ?? {}, { lock: true, layout: 'points' }),
    wanted: (topics, at) => Object.assign(topics[at] ?? {}, { lock: true, layout: 'points' }),
  },
];

describe('an outline', () => {
  it.each(shareOf(articleNames, 0, 2).map((name, index) => ({ name, index })))('$name', async ({ name, index }) => {
    const article = await loadArticle(name);
    for (const briefing of knownOf(article)) {
      // To the order of its keys, so that the deck of it has the same bytes.
      expect(JSON.stringify(await builtFrom(outlineOf(briefing), article))).toBe(JSON.stringify(briefing));
      expect(await builtFrom(briefingYaml(briefing, true), article, 'yaml')).toEqual(briefing);
    }
    await expectEdits(name, shareOf(edits, index, 4));
  });
});
