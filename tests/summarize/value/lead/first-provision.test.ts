import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/model/article.js';
import { firstProvision, firstStatement } from '../../../../src/summarize/value/lead/first-provision.js';
import { annotated } from '../../annotated.js';

const scope = ['## Article 1. Scope', 'These rules hold for the east basin of the port of Lenn.'];
const terms = ['## Article 2. Definitions', 'In these rules, a barge is a boat without an engine.'];
const rule = ['## Article 3. Mooring', 'No barge may lie in the basin for more than two nights.'];
const force = ['## Article 4. Commencement', 'These rules come into force on 1 May 2031.'];

const first = async (genre: Genre, ...parts: readonly string[]): Promise<(string | undefined)[]> => {
  const { annotation } = await annotated(['# Rules of the east basin', ...parts].join('\n\n'), 'en', genre);
  const { reading } = annotation;
  const heading = reading.sections[firstProvision(reading) ?? -1]?.heading;
  const sentence = reading.sentences[firstStatement(reading) ?? -1];
  return [heading, sentence].map((span) => (span === undefined ? undefined : reading.text.slice(span.start, span.end)));
};

describe('what an act rules first', () => {
  it('is neither its scope, nor what its words mean, nor from when it holds', async () => {
    expect(await first('legal', ...scope, ...terms, ...rule, ...force)).toEqual(['Mooring', rule[1]]);
    expect(await first('legal', ...scope, ...force)).toEqual([undefined, undefined]);
  });

  it('is what the next part excepts from, whatever that is called', async () => {
    const ban = ['## Article 1. Scope', 'No barge may lie in the basin for more than two nights.'];
    const cases = [
      '## Article 2. Where these rules do not apply',
      'Barges of the fire service may lie there for a week.',
    ];
    expect((await first('legal', ...ban, ...cases, ...force))[0]).toBe('Scope');
  });

  it('may be told by what it aims at', async () => {
    const aim = ['## Article 1. Purpose', 'The port keeps the east basin free for the lifeboat.'];
    expect(await first('legal', ...aim, ...rule)).toEqual(['Mooring', aim[1]]);
  });

  it('is none of an extract, of a long act, and of what is no act', async () => {
    expect(await first('legal', ...rule, ...force)).toEqual([undefined, undefined]);
    const many = Array.from({ length: 15 }, (_, at) => [
      `## Article ${at + 5}. Berth ${at}`,
      `Berth ${at} is for eel boats.`,
    ]);
    expect(await first('legal', ...scope, ...rule, ...many.flat())).toEqual([undefined, undefined]);
    expect(await first('report', ...scope, ...rule)).toEqual([undefined, undefined]);
  });
});
