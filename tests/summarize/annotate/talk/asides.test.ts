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

  it.each([
    ['en', 'I kept the gates in winter.', []],
    ['en', 'I kept you waiting this winter.', ['I kept']],
    ['vi', 'Tôi giữ cửa cống suốt nhiệm kỳ đầu.', []],
    ['vi', 'Tôi giữ cửa cống.', ['Tôi giữ']],
  ])('is none where it says when (%s: %s)', async (language, sentence, found) => {
    const above = language === 'vi' ? 'Cửa cống dài bốn trăm mét.' : 'The quay is 400 metres long.';
    const made = await annotated(`# Gates\n\n${above} ${sentence} ${above}`, language, 'speech');
    expect([...asidesOfSpeaker(made.annotation)]).toEqual(found.map((words) => made.at(words)));
  });

  it('is none where the next sentence goes on from it', async () => {
    const text = (behind: string) => `# Gates\n\nThe quay is long. I put a plan before you. ${behind}`;
    const taken = await annotated(text('It closes two gates.'), 'en', 'speech');
    expect([...asidesOfSpeaker(taken.annotation)]).toEqual([]);
    const apart = await annotated(text('You have waited long.'), 'en', 'speech');
    expect(asidesOfSpeaker(apart.annotation).has(apart.at('I put a plan'))).toBe(true);
  });

  it('is none in a letter', async () => {
    const made = await annotated(lines, 'en', 'letter');
    expect(asidesOfSpeaker(made.annotation).size).toBe(0);
  });
});
