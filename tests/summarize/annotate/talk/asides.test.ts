import { describe, expect, it } from 'vitest';
import { asidesOfSpeaker } from '../../../../src/summarize/annotate/talk/asides.js';
import { annotated } from '../../annotated.js';

const lines = [
  '# Address by the harbour master of Corrie to the boat owners, 3 May 2031',
  'The quay is 400 metres long. I know that you are cold.',
  'We asked that too. I propose a toll of two crowns. I will publish the accounts. I saw nine boats sink in Corrie Bay.',
  "That's what I came to say. The gate stays open.",
].join('\n\n');

describe('what a speaker says to the hall', () => {
  it('is of "I" or "you", and tells nothing that is to be done, will be or could be looked up', async () => {
    const made = await annotated(lines, 'en', 'speech');
    expect([...asidesOfSpeaker(made.annotation)]).toEqual([
      made.at('I know that'),
      made.at('We asked that'),
      made.at("That's what I"),
    ]);
  });

  it('is none in a letter', async () => {
    const made = await annotated(lines, 'en', 'letter');
    expect(asidesOfSpeaker(made.annotation).size).toBe(0);
  });
});
