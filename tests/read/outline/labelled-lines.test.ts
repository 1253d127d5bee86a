import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const listsOf = async (text: string, language = 'en'): Promise<string[][]> => {
  const article = await readText(text, language, 'notice.md');
  return article.blocks.flatMap((block) =>
    block.kind === 'list' ? [block.items.map(({ span }) => article.text.slice(span.start, span.end))] : [],
  );
};
const opening = 'The lock at Harlow has to be drained so that its lower gate can be lifted out and mended, as follows:';
const labelled = [
  'Time: from 9 p.m. on Saturday, 10 May to noon on Sunday.',
  'Streets without water: Quay Row and Mill Lane.',
];
const notice = (above: string, lines: readonly string[]): string =>
  ['# Drained lock', above, ...lines, 'Whoever needs water before that gets it from a tank beside the church.'].join(
    '\n\n',
  );

describe('lines with a label each', () => {
  it('are a list below what announces them', async () => {
    expect(await listsOf(notice(opening, labelled))).toEqual([labelled]);
  });

  it('are a list anywhere where they are short and three', async () => {
    const short = ['Place: boat house', 'Day: 12 May', 'Price: four crowns'];
    const above = 'The rowers of Harlow race each other again below the lock, for the first time since it was drained.';
    expect(await listsOf(notice(above, short))).toEqual([short]);
    expect(await listsOf(notice(above, short.slice(1)))).toEqual([]);
  });

  it('are none where they count, or tell who speaks', async () => {
    expect(await listsOf(notice(opening, ['Bus 4: stops at the quay.', 'Bus 7: stops at the mill.']))).toEqual([]);
    expect(await listsOf(notice(opening, ['Field [4]: your name.', 'Field [5]: your boat.']))).toEqual([]);
    expect(await listsOf(notice(opening, ['Mayor Lee: it is late.', 'Councillor Orr: it is not.']))).toEqual([]);
  });

  it('are none where a label comes back before sentences, unless something announces them', async () => {
    const tasks = ['Action: Ann asks the port.', 'Cora: The point is who pays.', 'Action: Ben asks the owners.'];
    expect(await listsOf(notice('The harbour met in May.', tasks))).toEqual([]);
    expect(await listsOf(notice(opening, tasks))).toEqual([tasks]);
  });

  it('are none where one alone has a label', async () => {
    expect(await listsOf(notice(opening, labelled.slice(0, 1)))).toEqual([]);
  });
});
