import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { askedLists } from '../../../src/summarize/value/asked/asked-for.js';
import { annotated } from '../annotated.js';

const sections =
  '## How long does a berth last?\n\nA berth lasts one winter:\n\n- From 1 October on the northern quay\n- From 1 November on the southern quay';
const answer =
  'A berth in the harbour is given by two offices:\n\n- The harbour office on the northern quay\n- The town on the southern quay';

const asked = async (title: string): Promise<number> => {
  const { annotation } = await annotated(`# ${title}\n\n${answer}\n\n${sections}`, 'en', 'report');
  return askedLists(annotation).length;
};

describe('a title that asks', () => {
  it('is answered by the list above the first heading, which is told before lists of other questions', async () => {
    expect(await asked('Who gives a berth in the harbour?')).toBe(1);
    expect(await asked('Berths in the harbour')).toBe(0);
  });

  const number = 'The line of the harbour office for berths is 1900 1234 from 2 May 2031 on.';
  const saysNothing = async (title: string): Promise<boolean> => {
    const { annotation, statements, at } = await annotated(`# ${title}\n\n${number}\n\n${sections}`, 'en', 'report');
    return isNoStatement(annotation, statements, at('1900 1234'));
  };

  it('is answered by a telephone number where it asks for one, which elsewhere is for who calls', async () => {
    expect(await saysNothing('What is the line of the harbour office for berths?')).toBe(false);
    expect(await saysNothing('The storm of May took nine boats')).toBe(true);
    expect(await saysNothing('What did the storm of May take?')).toBe(true);
  });
});
