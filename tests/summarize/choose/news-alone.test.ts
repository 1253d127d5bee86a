import { expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const story = [
  '# Harbour board announces £85 million settlement with Lenn Ferries',
  'LOWICK, 18 May 2034 – The Lowick harbour board today announced an £85 million settlement with Lenn Ferries Ltd and Lenn Moorings Ltd over allegations that the companies concealed faults in the winches of all nine landing stages, which they had known of since the first of them failed in the spring of 2031, from the board and from those who work there. The winches were designed and built by Orrin Ironworks, a supplier of Lenn Ferries for two decades, and were first used on the landing stages of the west bank in 2027.',
  'The settlement ends a three-year inquiry into the winches. Two deckhands were injured when a winch gave way.',
  '“No deckhand should fear the machine beside them,” said Ann Lee, who chairs the board. “This settlement pays for what was hidden from us,” she said.',
  'Under the terms of the settlement, which will be filed with the county court, Lenn Ferries has agreed to:',
  '- Replace every winch on the nine landing stages with one of another maker by October 2035\n- Have each of the new winches tested by an engineer whom the board names, and pay for these tests\n- Publish the results of all tests each quarter, with the names of those who carried them out\n- Train every deckhand on the new winches before the summer timetable begins',
  '## How the inquiry went',
  'The board says that engineers of Lenn Ferries suspected the brakes of the winches as early as 2030. Despite that, the company kept them in service for four summers. Inspectors of the board took one apart in January and found the brake worn to the rivets.',
  '## For those who were hurt',
  'Claims may be sent to the board until the end of the year. A form lies at the ticket office. Ann Lee asks all deckhands who saw a winch slip to write to the board as well.',
].join('\n\n');

it('what a story opens with is told first without the sentence that leans on it', async () => {
  const { briefing, errors } = await briefingFrom(story, 'en', 'standard');
  expect(errors).toEqual([]);
  const [first] = briefing.topics;
  expect(first?.kind).toBe('summary');
  expect(first?.points[0]?.text).toMatch(/^The Lowick harbour board today announced an £85 million settlement/u);
  expect(first?.points[0]?.text).not.toContain('Orrin Ironworks');
});
