import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const body =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour after years of argument.';
const page = (list: string): string =>
  `<!doctype html><html lang="en"><head><title>Barrier</title></head><body><main><h1>The barrier</h1><p>${body}</p>${list}<p>${body}</p></main></body></html>`;
const headings = async (list: string): Promise<string[]> =>
  sectionsOf(await readText(page(list), 'en', 'barrier.html')).filter((line) => !line.endsWith('| '));

const inner = '<ol type="a"><li>Who pays: the port.</li><li>Who builds: the town.</li></ol>';

describe('outer items of a list that a format marks', () => {
  it('are headings where large Roman numbers count titles with items or text below', async () => {
    const list = `<ol type="I"><li>Money${inner}</li><li>Place${inner}</li><li>Time</li></ol>`;
    expect((await headings(list)).slice(-3)).toEqual(['1 | I. | Money', '1 | II. | Place', '1 | III. | Time']);
  });

  it('are headings where they are set in capitals', async () => {
    const list = `<ol><li>MONEY${inner}</li><li>PLACE${inner}</li></ol>`;
    expect((await headings(list)).slice(-2)).toEqual(['1 | 1. | MONEY', '1 | 2. | PLACE']);
  });

  it('stay items where nothing sets them apart, where they are sentences, or hold nothing', async () => {
    const lists = [
      `<ol><li>Money${inner}</li><li>Place${inner}</li></ol>`,
      `<ol type="I"><li>The port pays for all of it.${inner}</li><li>The town builds it. It has the cranes.${inner}</li></ol>`,
      '<ol type="I"><li>Money</li><li>Place</li><li>Time</li></ol>',
    ];
    for (const list of lists) expect((await headings(list)).filter((line) => /I?\d?\. \| /u.test(line))).toEqual([]);
  });
});
