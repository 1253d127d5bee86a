import { expect, it } from 'vitest';
import { relabelled } from '../../src/briefing/relabel.js';
import { briefingFrom } from '../summarize/briefing-from.js';

it('gives what one person says the heading of the other language', async () => {
  const { briefing } = await briefingFrom(
    [
      'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
      'The engineers told the meeting that the gates will close four times a year at the most.',
      'A public inquiry will open in June, and the first stones will be laid in the autumn of next year.',
      'Daniel Pryce said: “Nobody here is against keeping the town dry in winter.”',
    ].join('\n\n'),
    'en',
  );
  const { topics, language } = relabelled(briefing, 'vi');
  expect(language).toBe('vi');
  expect(topics.find(({ quote }) => quote !== undefined)?.heading).toBe('Phát biểu của Daniel Pryce');
});
