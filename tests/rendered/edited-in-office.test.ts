import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { readPackage } from '../../src/opc/read.js';
import { briefingOf } from '../../src/pipeline.js';
import { readTrace } from '../../src/render/pptx/trace/trace.js';
import { articleNames, builtFrom, loadArticle } from '../briefing/support/articles.js';
import { allPoints, backFrom, changesBetween, pptxFrom } from '../briefing/deck/decks.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { editedInOffice, type OfficeEdit } from './support/edit-in-office.js';

const hasOffice = spawnSync('which', ['soffice']).status === 0;
if (!hasOffice && process.env['CI']) throw new Error('soffice is not installed, and CI must edit decks with it.');

interface Case {
  readonly name: string;
  readonly briefing: Briefing;
  readonly bytes: Uint8Array;
  readonly edits: readonly OfficeEdit[];
  readonly expected: readonly string[];
}

const own = 'Quentin weighs blue envelopes';

const bench = `---
briefdeck: outline
title: Repair benches in 2027
---

## Where we stand

- Demand grew in every branch and most of all on Saturday mornings
- The council voted for a second van
- Volunteers mend bicycles in two of the branches
- A workshop for lamps opens in the library at Orrin
- Spare parts are paid from the fund for repairs
- Nothing that is mended may be sold within a year

Notes:

Say first that nobody was asked to pay.

## Visits

| Year | Visits |
| --- | --- |
| 2023 | 8,950 |
| 2024 | 10,300 |
`;

const lessons = `---
briefdeck: outline
title: Swimming lessons for all
---

## Lessons begin in June

- Three pools open their small basins in the mornings
- Schools send their third classes by bus

Notes:

Thank the drivers.
`;

/** One edit after the other, each on a deck of its own, on the first slide that has a line of one run for it. */
async function caseOf(name: string, index: number): Promise<Case> {
  const article = await loadArticle(name);
  const { value: briefing } = await briefingOf(article);
  const bytes = await pptxFrom(briefing, { article });
  const { slides } = readShownDeck(readPackage(bytes));
  const found = slides.flatMap(({ number, paragraphs }) =>
    paragraphs.flatMap(({ text, isTitle }) => {
      // What a change of a line says of its figure or time is told elsewhere.
      const line = allPoints(briefing).find(
        (point) =>
          point.text === text &&
          [point.core, point.figure, point.when, point.speaker].every((more) => more === undefined),
      );
      const isOnce = slides.flatMap((one) => one.paragraphs).filter((one) => one.text.includes(text)).length === 1;
      return line === undefined || isTitle || !isOnce || line.children !== undefined ? [] : [{ number, text }];
    }),
  );
  const [first] = found;
  const last = slides.length;
  const slide = first?.number ?? last;
  const text = first?.text ?? '';
  const kinds: readonly (readonly [readonly OfficeEdit[], readonly string[]])[] = [
    [[['text', slide, text, `${text} ${own}`]], [`- - ${text}`, `+ - ${text} ${own}`]],
    [[['below', slide, text, own]], [`+ - ${own}`]],
    [[['without', slide, text]], [`- - ${text}`]],
    [[['insert', 3, own, 'One line', 'Another line']], [`+ ## ${own}`, '+ - One line', '+ - Another line']],
    [[['notes', slide, own]], [`+ notes ${own}`]],
    [[], []],
  ];
  const [edits, expected] = kinds[first === undefined ? 5 : index % kinds.length] ?? [[], []];
  return { name, briefing, bytes, edits, expected };
}

describe.skipIf(!hasOffice)(
  hasOffice ? 'decks edited in LibreOffice' : "decks can't be edited in LibreOffice, since soffice is not installed",
  () => {
    it('still carry their briefing, and give every edit back and none besides', async () => {
      const cases = await Promise.all(
        articleNames
          .filter((_, index) => index % 2 === 1)
          .slice(0, 18)
          .map(caseOf),
      );
      const saved = editedInOffice(cases);
      const found = saved.map((bytes, index) => {
        const { name = '', briefing, edits = [] } = cases[index] ?? {};
        if (briefing === undefined) throw new Error('There is a deck of no article.');
        expect(briefingOfTrace(readTrace(readPackage(bytes)) ?? '', name).topics).toEqual(briefing.topics);
        const { briefing: edited } = backFrom(bytes, briefing);
        const changes = changesBetween(briefing, edited).filter((line) => !/^[-+] (?:label|caption) /.test(line));
        return { name, edit: edits[0]?.[0], changes: changes.sort() };
      });
      const wanted = cases.map(({ name, edits, expected }) => ({
        name,
        edit: edits[0]?.[0],
        changes: [...expected].sort(),
      }));
      expect(found).toEqual(wanted);
    }, 300_000);

    it('give back lines that were parted, boxes, copies and cells, and tell of a title that is gone', async () => {
      const briefing = await builtFrom(bench, undefined);
      const bytes = await pptxFrom(briefing);
      const { slides } = readShownDeck(readPackage(bytes));
      const slideWith = (words: string): number =>
        slides.find(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(words)))?.number ?? 0;
      const [lines, table] = [slideWith('Demand grew'), slideWith('10,300')];
      const cases: readonly (readonly [readonly OfficeEdit[], readonly string[]])[] = [
        [
          [['split', lines, 'Demand grew in every branch']],
          [
            '+ - Demand grew in every branch',
            '+ - and most of all on Saturday mornings',
            '- - Demand grew in every branch and most of all on Saturday mornings',
          ],
        ],
        [
          [['join', lines, 'Demand grew in every branch and most of all on Saturday mornings']],
          [
            '+ - Demand grew in every branch and most of all on Saturday mornings The council voted for a second van',
            '- - Demand grew in every branch and most of all on Saturday mornings',
            '- - The council voted for a second van',
          ],
        ],
        [
          [['word', lines, 'The council voted for a second van', 'second', 'third']],
          ['+ - The council voted for a third van', '- - The council voted for a second van'],
        ],
        [[['box', lines, own]], [`+ - ${own}`]],
        [[['cell', table, '10,300', '10,400']], ['+ | 2024 | 10,400 |', '- | 2024 | 10,300 |']],
        [
          [['copy', lines]],
          [
            '+ ## Where we stand',
            '+ - Demand grew in every branch and most of all on Saturday mornings',
            '+ - The council voted for a second van',
            '+ - Volunteers mend bicycles in two of the branches',
            '+ - A workshop for lamps opens in the library at Orrin',
            '+ - Spare parts are paid from the fund for repairs',
            '+ - Nothing that is mended may be sold within a year',
            '+ notes Say first that nobody was asked to pay.',
          ],
        ],
        [[['title', lines, '']], []],
        [[['notes', lines, '']], ['- notes Say first that nobody was asked to pay.']],
        [[['bold', lines, 'a second van']], []],
      ];
      const found = editedInOffice(cases.map(([edits]) => ({ bytes, edits }))).map((saved) =>
        backFrom(saved, briefing),
      );
      const changes = found.map((one) =>
        changesBetween(briefing, one.briefing)
          .filter((line) => !/^[-+] label /.test(line))
          .sort(),
      );
      expect(changes).toEqual(cases.map(([, expected]) => [...expected].sort()));
      const left = found.map(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'warning'));
      expect(left.map((all) => all.map(({ message }) => message))).toEqual(
        cases.map(([[edit]]) =>
          edit?.[0] === 'title' ? ['A slide of "Where we stand" has lost its title, and gets it back.'] : [],
        ),
      );
    }, 300_000);

    it('give slides back that were moved, and pasted from another deck with what they are labelled', async () => {
      const briefing = await builtFrom(bench, undefined);
      const swimming = await builtFrom(lessons, undefined);
      const [bytes, other] = [await pptxFrom(briefing), await pptxFrom(swimming)];
      const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pasted-'));
      try {
        const file = join(folder, 'lessons.pptx');
        writeFileSync(file, other);
        const [moved, pasted] = editedInOffice([
          { bytes, edits: [['move', 3, '1']] },
          { bytes, edits: [['paste', 2, pathToFileURL(file).href, '2']] },
        ]).map((saved) => backFrom(saved, briefing).briefing);
        expect(moved?.topics.map(({ heading }) => heading)).toEqual(['Visits', 'Where we stand']);
        expect(pasted && changesBetween(briefing, pasted)).toEqual([
          '+ ## Lessons begin in June',
          '+ label Key points',
          '+ - Three pools open their small basins in the mornings',
          '+ - Schools send their third classes by bus',
          '+ notes Thank the drivers.',
        ]);
        expect(pasted?.topics.map(({ heading }) => heading)).toEqual([
          'Where we stand',
          'Lessons begin in June',
          'Visits',
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }, 300_000);
  },
);
