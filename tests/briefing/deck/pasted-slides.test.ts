import { describe, expect, it } from 'vitest';
import { asEdited } from '../../../src/edited.js';
import { pptxOf } from '../../../src/formats.js';
import { joinedDeck } from '../../../src/joined.js';
import { readPackage } from '../../../src/opc/read.js';
import { deckOf } from '../../../src/pipeline.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from '../../cli/edit-deck.js';
import { builtInTemplate } from '../../template/built-in.js';
import { builtFrom } from '../support/articles.js';
import { changesBetween, pptxFrom } from './decks.js';

const briefing = await builtFrom(
  `---
briefdeck: outline
title: Repair benches in 2027
---

## Where we stand

- Demand grew in every branch but Tanner Street
- The council voted for a second van

## What must happen first

1. The van needs a ramp for wheelchairs
2. Two coordinators have to be hired
`,
  undefined,
);

const swimming = await builtFrom(
  `---
briefdeck: outline
title: Swimming lessons for all
---

## Lessons begin in June {label="For decision" more=3}

- Three pools open their small basins in the mornings
  - Each has water of thirty degrees
- Schools send their third classes by bus

Notes:

Thank the drivers.

## Places by pool

| Pool | Places |
| --- | --- |
| Harbour | 140 |
| Northside | 95 |
`,
  undefined,
);

/** A slide of another deck of ours as PowerPoint pastes it: in the design of the deck, or with its layout, master and theme. */
async function withPasted(heading: string, design: string) {
  const template = builtInTemplate(design);
  const { value: deck } = await deckOf(swimming, template);
  const other = await pptxOf(deck, swimming, template, { trace: false });
  const number = deck.slides.findIndex(
    ({ topic }) => topic === swimming.topics.find((one) => one.heading === heading)?.id,
  );
  const joined = joinedDeck({ package: readPackage(await pptxFrom(briefing)), after: 2 }, other.bytes, {
    briefing: swimming,
    trace: false,
  });
  const theirs = deck.slides.map((_, index) => 3 + index);
  const bytes = editDeck(joined.bytes, (made) => {
    made.arrange((numbers) => numbers.filter((one) => !theirs.includes(one) || one === 3 + number));
  });
  return asEdited(briefing, readShownDeck(readPackage(bytes)));
}

describe.each(['brief', 'bold'])('a slide that somebody pasted from a deck in %s', (design) => {
  it('is a topic where it stands, with its label, its lines as deep as they stand, what is left out, and its notes', async () => {
    const back = await withPasted('Lessons begin in June', design);
    expect(changesBetween(briefing, back.briefing)).toEqual([
      '+ ## Lessons begin in June',
      '+ label For decision',
      '+ - Three pools open their small basins in the mornings',
      '+   - Each has water of thirty degrees',
      '+ - Schools send their third classes by bus',
      '+ notes Thank the drivers.',
    ]);
    expect(back.briefing.topics[1]).toMatchObject({ heading: 'Lessons begin in June', leftOut: 3 });
    expect(back.diagnostics.map(({ code }) => code)).toEqual(['deck.slide-added']);
  });

  it('has its table', async () => {
    const back = await withPasted('Places by pool', design);
    expect(changesBetween(briefing, back.briefing)).toEqual([
      '+ ## Places by pool',
      '+ label Table',
      '+ | Pool | Places |',
      '+ | Harbour | 140 |',
      '+ | Northside | 95 |',
    ]);
  });
});
