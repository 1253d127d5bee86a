import { describe, expect, it } from 'vitest';
import { editDeck, type EditedDeck } from '../../cli/edit-deck.js';
import { builtFrom } from '../support/articles.js';
import { backFrom, changesBetween, pptxFrom, seenIn } from './decks.js';

const briefing = await builtFrom(
  `---
briefdeck: outline
title: Repair benches in 2027
date: 2026-04-09
presenter: Ann Lee
organisation: Library service
---

## What to remember

- Four branches have a bench, and two more asked for one in the autumn
- The benches pay for themselves in their third year
- Volunteers give eleven hours a week on average

## Where we stand

- Demand grew in every branch but Tanner Street
  - Tanner Street closed for repairs in May
  - It reopened with half of its rooms
- The council voted for a second van
- Most visitors come on a Saturday morning

Caption: Volunteers mend chairs on a Saturday morning.
— Photo: Ines Calloway

Notes:

Say first that nobody was asked to pay.
Then show the chair.

## What comes {timeline}

- **January 2027:** The board decides about the northern villages
- **March 2027:** The van is fitted out in the depot
- **June 2027:** The first report goes to the council

## What it costs {figure}

- **£214,000** a year for the benches
- **£96,000** of it for two coordinators

## In their words

> They come in because the kettle belonged to their mother
> — Ruth Okonjo, coordinator

## Visits

| Year | Visits | Repairs |
| --- | --- | --- |
| 2023 | 8,950 | 4,100 |
| 2024 | 10,300 | 5,020 |
| 2025 | 12,760 | 6,480 |

## What must happen first

1. The van needs a ramp for wheelchairs
2. Two coordinators have to be hired
3. The depot has to be heated
`,
  undefined,
);
const bytes = await pptxFrom(briefing);

const back = (edit: (deck: EditedDeck) => void) => backFrom(editDeck(bytes, edit), briefing);
const changes = (edit: (deck: EditedDeck) => void): string[] => changesBetween(briefing, back(edit).briefing);

describe('a deck that somebody edited in PowerPoint', () => {
  it('gives its briefing again where nobody changed anything', () => {
    expect(back(() => undefined)).toMatchObject({ briefing, diagnostics: [] });
    expect(back(() => undefined).briefing).toEqual(briefing);
  });

  it('is the same however runs are parted', () => {
    const { briefing: same, diagnostics } = back((deck) => {
      deck.splitRuns();
    });
    expect(diagnostics).toEqual([]);
    expect(same).toEqual(briefing);
  });

  it.each<[string, (deck: EditedDeck) => void, string[]]>([
    [
      'a line is worded anew',
      (deck) => {
        deck.reword('The council voted', (text) => text.replace('a second van', 'two more vans'));
      },
      ['- - The council voted for a second van', '+ - The council voted for two more vans'],
    ],
    [
      'a mark is added',
      (deck) => {
        deck.reword('The council voted', (text) => `${text}?`);
      },
      ['- - The council voted for a second van', '+ - The council voted for a second van?'],
    ],
    [
      'a word is written with a capital',
      (deck) => {
        deck.reword('The council voted', (text) => text.replace('council', 'Council'));
      },
      ['- - The council voted for a second van', '+ - The Council voted for a second van'],
    ],
    [
      'a line is added',
      (deck) => {
        deck.addBehind('The council voted', 'It came by three votes');
      },
      ['+ - It came by three votes'],
    ],
    [
      'a line is taken out',
      (deck) => {
        deck.removeParagraph('The council voted');
      },
      ['- - The council voted for a second van'],
    ],
    [
      'a line below another is taken out',
      (deck) => {
        deck.removeParagraph('Tanner Street closed');
      },
      ['-   - Tanner Street closed for repairs in May'],
    ],
    [
      'a line is parted in two',
      (deck) => {
        deck.reword('Four branches', () => 'Four branches have a bench');
        deck.addBehind('Four branches', 'Two more asked for one in the autumn');
      },
      [
        '- - Four branches have a bench, and two more asked for one in the autumn',
        '+ - Four branches have a bench',
        '+ - Two more asked for one in the autumn',
      ],
    ],
    [
      'two lines become one',
      (deck) => {
        deck.removeParagraph('Most visitors');
        deck.reword('The council voted', (text) => `${text}; most visitors come on a Saturday`);
      },
      [
        '- - The council voted for a second van',
        '- - Most visitors come on a Saturday morning',
        '+ - The council voted for a second van; most visitors come on a Saturday',
      ],
    ],
    [
      'two lines become one that has the words of both',
      (deck) => {
        deck.removeParagraph('Most visitors');
        deck.reword('The council voted', (text) => `${text} Most visitors come on a Saturday morning`);
      },
      [
        '- - The council voted for a second van',
        '- - Most visitors come on a Saturday morning',
        '+ - The council voted for a second van Most visitors come on a Saturday morning',
      ],
    ],
    [
      'a heading is worded anew',
      (deck) => {
        deck.reword('Where we stand', () => 'How far we have come');
      },
      ['- ## Where we stand', '+ ## How far we have come'],
    ],
    [
      'the title is worded anew',
      (deck) => {
        deck.reword('Repair benches in 2027', (text) => text.replace('2027', '2028'));
      },
      ['- # Repair benches in 2027', '+ # Repair benches in 2028'],
    ],
    [
      'a time is changed',
      (deck) => {
        deck.reword('March 2027', () => 'May 2027');
      },
      ['- - The van is fitted out in the depot (March 2027)', '+ - The van is fitted out in the depot (May 2027)'],
    ],
    [
      'what happens then is changed',
      (deck) => {
        deck.reword('The van is fitted out', () => 'The van is fitted out at Fenside');
      },
      ['- - The van is fitted out in the depot (March 2027)', '+ - The van is fitted out at Fenside (March 2027)'],
    ],
    [
      'a number that stands large is changed',
      (deck) => {
        deck.reword('£96,000', (text) => text.replace('£96,000', '£98,500'));
      },
      ['- - £96,000 of it for two coordinators (£96,000)', '+ - £98,500 of it for two coordinators (£98,500)'],
    ],
    [
      'a quotation is shortened',
      (deck) => {
        deck.reword('They come in because', (text) => text.replace('because', 'since'));
      },
      [
        '- > They come in because the kettle belonged to their mother — Ruth Okonjo, coordinator',
        '+ > They come in since the kettle belonged to their mother — Ruth Okonjo, coordinator',
      ],
    ],
    [
      'somebody else says it',
      (deck) => {
        deck.reword('Ruth Okonjo', () => '— Ines Calloway, volunteer');
      },
      [
        '- > They come in because the kettle belonged to their mother — Ruth Okonjo, coordinator',
        '+ > They come in because the kettle belonged to their mother — Ines Calloway, volunteer',
      ],
    ],
    [
      'a cell is changed',
      (deck) => {
        deck.reword('10,300', () => '10,350');
      },
      ['- | 2024 | 10,300 | 5,020 |', '+ | 2024 | 10,350 | 5,020 |'],
    ],
    [
      'an item of a series is added',
      (deck) => {
        deck.addBehind('Two coordinators have', 'Somebody has to drive');
      },
      ['+ - Somebody has to drive'],
    ],
    [
      'a note is added',
      (deck) => {
        deck.notes.addBehind('Then show', 'Thank the volunteers.');
      },
      ['+ notes Thank the volunteers.'],
    ],
    [
      'a note is worded anew',
      (deck) => {
        deck.notes.reword('Then show', () => 'Then pass the chair round.');
      },
      ['- notes Then show the chair.', '+ notes Then pass the chair round.'],
    ],
    [
      'a note is taken out',
      (deck) => {
        deck.notes.removeParagraph('Then show');
      },
      ['- notes Then show the chair.'],
    ],
    [
      'a slide is taken out',
      (deck) => {
        deck.arrange((numbers) => numbers.filter((number) => number !== 4));
      },
      [
        '- ## What comes',
        '- label Timeline',
        '- - The board decides about the northern villages (January 2027)',
        '- - The van is fitted out in the depot (March 2027)',
        '- - The first report goes to the council (June 2027)',
      ],
    ],
    [
      'a slide of their own is added',
      (deck) => {
        deck.addSlide(3, 'What we ask for', ['Two more coordinators', 'A van for the villages']);
      },
      ['+ ## What we ask for', '+ label Key points', '+ - Two more coordinators', '+ - A van for the villages'],
    ],
  ])('gives back that %s, and nothing else', (_, edit, expected) => {
    expect(changes(edit).sort()).toEqual([...expected].sort());
  });

  it('gives the slides back in the order that they stand in', () => {
    const headings = (numbers: readonly number[]): string[] => {
      const { briefing: edited } = back((deck) => {
        deck.arrange(() => numbers);
      });
      return edited.topics.map(({ heading }) => heading);
    };
    const { topics } = briefing;
    expect(headings([1, 2, 6, 3, 4, 5, 7, 8])).toEqual([0, 4, 1, 2, 3, 5, 6].map((index) => topics[index]?.heading));
    expect(headings([1, 8, 7, 6, 5, 4, 3, 2])).toEqual(topics.toReversed().map(({ heading }) => heading));
  });

  it('gives a slide of their own back where it stands, and a copy as a topic of its own', () => {
    const own = back((deck) => {
      deck.addSlide(2, 'What we ask for', ['Two more coordinators']);
    });
    expect(own.briefing.topics.map(({ heading }) => heading).slice(0, 3)).toEqual([
      'What to remember',
      'What we ask for',
      'Where we stand',
    ]);
    const copied = back((deck) => {
      deck.arrange(() => [1, 2, 3, 4, 4, 5, 6, 7, 8]);
    });
    expect(copied.briefing.topics.map(({ heading }) => heading).slice(2, 4)).toEqual(['What comes', 'What comes']);
    expect(new Set(copied.briefing.topics.map(({ id }) => id)).size).toBe(8);
    expect(copied.diagnostics.map(({ code }) => code)).toEqual(['deck.slide-copied']);
  });

  it('gives two topics back that say the same, as the outline of a deck has them on which a slide was copied', async () => {
    const twice = await builtFrom(
      `---
briefdeck: outline
title: Two pools
---

${['June', 'June', 'July'].map((month) => `## Lessons begin in ${month}\n\n- The small pool opens first\n- Schools come by bus\n`).join('\n')}`,
      undefined,
    );
    const made = await pptxFrom(twice);
    expect(backFrom(made, twice)).toMatchObject({ briefing: twice, diagnostics: [] });
    const changed = editDeck(made, (deck) => {
      deck.addBehind('Schools come', 'Parents may watch');
    });
    expect(changesBetween(twice, backFrom(changed, twice).briefing)).toEqual(['+ - Parents may watch']);
  });

  it('gives a line back where somebody moved it, on its slide and to another one', () => {
    const within = back((deck) => {
      deck.removeParagraph('Most visitors');
      deck.addBehind('It reopened', 'Most visitors come on a Saturday morning');
    });
    expect(changesBetween(briefing, within.briefing)).toEqual([]);
    expect(seenIn(within.briefing).indexOf('- Most visitors come on a Saturday morning')).toBeLessThan(
      seenIn(within.briefing).indexOf('- The council voted for a second van'),
    );
    const across = back((deck) => {
      deck.removeParagraph('Most visitors');
      deck.addBehind('Volunteers give', 'Most visitors come on a Saturday morning');
    });
    expect(across.briefing.topics[0]?.points.at(-1)).toEqual(briefing.topics[1]?.points.at(-1));
    expect(across.briefing.topics[1]?.points).toHaveLength(2);
  });

  it('tells of a title that somebody emptied, and of words on a slide that is made anew', async () => {
    const { briefing: untitled, diagnostics } = back((deck) => {
      deck.reword('Where we stand', () => '');
    });
    expect(changesBetween(briefing, untitled)).toEqual([]);
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: A slide of "Where we stand" has lost its title, and gets it back.',
    ]);
    const sourced = {
      ...briefing,
      sources: [{ id: 'article', name: 'County archive', title: 'Benches in the county', sha256: '' }],
    };
    const written = editDeck(await pptxFrom(sourced), (made) => {
      made.addBehind('Benches in the county', 'Ask the clerk for the annex');
    });
    expect(backFrom(written, sourced).diagnostics.map(({ message }) => message)).toContain(
      'The words "Ask the clerk for the annex" stand on a slide that is made anew.',
    );
  });

  it('takes presenter and date from the cover', () => {
    const { briefing: edited } = back((deck) => {
      deck.reword('Ann Lee', (text) => text.replace('Ann Lee', 'Bo Lind'));
      deck.reword('9 April 2026', (text) => text.replace('9 April 2026', '16 April 2026'));
    });
    expect(edited).toEqual({ ...briefing, presenter: 'Bo Lind', date: '2026-04-16' });
  });

  it('is held against what a changed line was', () => {
    const line = back((deck) => {
      deck.reword('The council voted', (text) => text.replace('second', 'third'));
    }).briefing.topics[1]?.points[1];
    expect(line).toMatchObject({ text: 'The council voted for a third van', origin: 'author' });
    expect(line?.id).toBe(briefing.topics[1]?.points[1]?.id);
  });
});
