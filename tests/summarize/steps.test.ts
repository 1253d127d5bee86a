import { expect, it } from 'vitest';
import { briefingFrom } from './briefing-from.js';

const guide = `# How to borrow the punt

The rowing club lends its punt to whoever can swim. It lies at the weir from May to September, and on some days in October as well.

Many people ask whether they may take dogs along. They may, if the dog can swim too.

**Step 1: Ask for a day.** The list hangs in the boathouse. Days that are crossed out are taken, and days with a ring are for the club.

**Step 2: Pay the deposit.** This is forty crowns. You will see it again unless the punt comes home with a hole, without its pole or late.

**Step 3: Fetch the pole.** Ask for Mrs Lind at the kiosk, who has the key from eight to ten. Together you note:

- the length of the pole,
- the state of the bench.

Do not skip this, since whatever nobody has noted is charged to you.

**Step 4: Bring it back.** Tie it up with both ropes, bail it out and hang the pole on the wall. The lamp is switched off at nine.
`;

it('steps are all shown in their order, though each goes on from the one before and one has a list of its own', async () => {
  const { briefing, errors } = await briefingFrom(guide);
  expect(errors).toEqual([]);
  const lists = briefing.topics.filter(({ kind }) => kind === 'enumeration');
  expect(lists.map(({ points }) => points.map(({ text }) => text.split('.')[0]))).toEqual([
    ['Ask for a day', 'Pay the deposit', 'Fetch the pole', 'Bring it back'],
  ]);
});
