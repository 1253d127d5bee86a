import { describe, expect, it } from 'vitest';
import { asEdited } from '../../../src/edited.js';
import { pptxOf } from '../../../src/formats.js';
import { joinedDeck } from '../../../src/joined.js';
import { readPackage } from '../../../src/opc/read.js';
import { deckOf } from '../../../src/pipeline.js';
import { readShownDeck } from '../../../src/render/pptx/read/read-shown-deck.js';
import { editDeck } from '../../cli/edit-deck.js';
import type { Topic } from '../../../src/model/briefing.js';
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

/** What is told of the lessons by names, times, numbers, a quotation, cards and sides. */
const told = await builtFrom(
  `---
briefdeck: outline
title: What swimmers say
---

## Where we stand

- Nobody drowned in the harbour last year

## Who said what

> The water was never warmer than in May
> — Ines Calloway, bath attendant

> My class learned it in eleven weeks
> — Tom Brandt, teacher

## What comes {timeline}

- **January 2027:** Three pools reopen
- **March 2027:** The buses are ordered
- **June 2027:** First lessons begin

## What it costs {figure}

- **£214,000** is set aside for the pools
- **£96,000** of it goes to the teachers

## In her words

> Nobody who fears the water has to jump
> — Ines Calloway, bath attendant

## What comes first

1. The pools are heated before the schools write to the parents of their third classes
2. The buses wait in front of the schools until the last of the children has dried her hair

## What Ines Calloway said {speaker="Ines Calloway"}

- The small basins are full in the mornings
- The large ones stand empty until noon
`,
  undefined,
);

/** A slide of another deck of ours as PowerPoint pastes it: in the design of the deck, or with its layout, master and theme. */
async function withPasted(heading: string, design: string, from = swimming) {
  const template = builtInTemplate(design);
  const { value: deck } = await deckOf(from, template);
  const other = await pptxOf(deck, from, template, { trace: false });
  const number = deck.slides.findIndex(({ topic }) => topic === from.topics.find((one) => one.heading === heading)?.id);
  const joined = joinedDeck({ package: readPackage(await pptxFrom(briefing)), after: 2 }, other.bytes, {
    briefing: from,
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

  it.each<[string, Partial<Topic>, readonly string[]]>([
    [
      'Who said what',
      { kind: 'voices' },
      [
        '- The water was never warmer than in May (Ines Calloway)',
        '- My class learned it in eleven weeks (Tom Brandt)',
      ],
    ],
    [
      'What comes',
      { kind: 'timeline' },
      [
        '- Three pools reopen (January 2027)',
        '- The buses are ordered (March 2027)',
        '- First lessons begin (June 2027)',
      ],
    ],
    [
      'What it costs',
      { kind: 'figure' },
      ['- £214,000 is set aside for the pools (£214,000)', '- £96,000 of it goes to the teachers (£96,000)'],
    ],
    ['In her words', { kind: 'quote' }, ['> Nobody who fears the water has to jump — Ines Calloway, bath attendant']],
    [
      'What comes first',
      { kind: 'enumeration' },
      [
        '- The pools are heated before the schools write to the parents of their third classes',
        '- The buses wait in front of the schools until the last of the children has dried her hair',
      ],
    ],
    [
      'What Ines Calloway said',
      { kind: 'points', speaker: 'Ines Calloway' },
      [
        'speaker Ines Calloway',
        '- The small basins are full in the mornings',
        '- The large ones stand empty until noon',
      ],
    ],
  ])('is what its places say that it is: %s', async (heading, topic, lines) => {
    const back = await withPasted(heading, design, told);
    expect(back.briefing.topics[1]).toMatchObject({ heading, ...topic });
    expect(changesBetween(briefing, back.briefing).filter((line) => !line.startsWith('+ label '))).toEqual([
      `+ ## ${heading}`,
      ...lines.map((line) => `+ ${line}`),
    ]);
  });

  it('has lines of their own where two say the same', async () => {
    const edited = editDeck(await pptxFrom(briefing), (deck) => {
      deck.addSlide(2, 'What was asked', ['Not discussed', 'A ramp for the van', 'Not discussed']);
    });
    const { topics } = asEdited(briefing, readShownDeck(readPackage(edited))).briefing;
    const points = topics.find(({ heading }) => heading === 'What was asked')?.points ?? [];
    expect(points.map(({ text }) => text)).toEqual(['Not discussed', 'A ramp for the van', 'Not discussed']);
    expect(new Set(points.map(({ id }) => id)).size).toBe(3);
  });

  it('is not joined to a topic of the same heading, of which it says nothing', async () => {
    const back = await withPasted('Where we stand', design, told);
    expect(back.briefing.topics.map(({ heading }) => heading)).toEqual([
      'Where we stand',
      'Where we stand',
      'What must happen first',
    ]);
    expect(changesBetween(briefing, back.briefing)).toContain('+ - Nobody drowned in the harbour last year');
  });
});
