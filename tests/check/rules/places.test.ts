import { describe, expect, it } from 'vitest';
import { codesOn, type Slide } from '../false/on-slide.js';

type Row = readonly [article: string, slide: Slide, ...codes: string[]];

const holds = (rule: string, rows: readonly Row[]): void => {
  for (const [index, [article, slide, ...codes]] of rows.entries())
    it(`${rule} (${index + 1})`, async () => {
      const one = { code: '', language: 'en', article, bad: {}, good: {} } as const;
      expect((await codesOn(one, slide)).sort()).toEqual(codes);
    });
};

const harbour =
  'The gate was shut in March. However, the wall holds. In addition, the crane was sold. Boats wait outside. They lie in the roads. “The gate leaks badly,” said Ann Lee. “We knew it for years.” The board will meet in May.';

const ferry =
  'Why do fewer ferries run? The office gives three reasons: one is that the fuel is dear; two is that a pilot has left. The quay is mended in May.';

describe('a heading', () => {
  const points = ['The quay is mended in May.'];
  holds(
    'may be a question and what announces the list that answers it, and no other part of a sentence behind a question',
    [
      [ferry, { heading: 'Why do fewer ferries run? The office gives three reasons', points }],
      [ferry, { heading: 'Why do fewer ferries run? The office gives', points }, 'cut-unlicensed', 'several-sentences'],
    ],
  );
});

describe('a line on its slide', () => {
  holds('may begin with a connective behind the sentence that it follows', [
    [harbour, { points: ['The gate was shut in March.', 'However, the wall holds.'] }],
    [harbour, { points: ['The gate was shut in March. However, the wall holds.'] }],
    [harbour, { points: ['Boats wait outside.', 'However, the wall holds.'] }, 'connection-wrong'],
    [harbour, { points: ['However, the wall holds.'] }, 'connection-dangling'],
    [harbour, { points: ['Boats wait outside.', 'In addition, the crane was sold.'] }, 'connection-dangling'],
    [harbour, { points: ['the wall holds.'] }],
  ]);

  holds('may point back behind the sentence that it points to', [
    [harbour, { points: ['Boats wait outside.', 'They lie in the roads.'] }],
    [harbour, { points: ['The gate was shut in March.', 'They lie in the roads.'] }, 'reference-wrong'],
    [harbour, { points: ['They lie in the roads.'] }, 'reference-dangling'],
  ]);

  const paragraphs = 'The gate was shut in March.\n\nBoats wait outside the wall.\n\nThe crane was sold.';
  holds('may be two sentences in a row, of two paragraphs too', [
    [paragraphs, { points: ['The gate was shut in March. […] Boats wait outside the wall.'] }],
    [paragraphs, { points: ['The gate was shut in March. […] The crane was sold.'] }, 'several-sentences'],
  ]);

  const quay = 'The board met.\n\n"The gate has leaked for years.\n\nNobody came to look," said Ann Lee.';
  const cut = '"The gate has leaked for years. […] Nobody came to look,"';
  holds('may be several sentences of a quotation without who says it, where that is printed beside it', [
    [quay, { points: [{ text: cut, speaker: 'Ann Lee' }] }],
    [quay, { points: [cut] }, 'attribution-cut', 'several-sentences'],
  ]);

  holds('shows what is quoted in its marks or with its speaker', [
    [harbour, { points: [{ text: 'The gate leaks badly', speaker: 'Ann Lee' }] }],
    [harbour, { points: ['“The gate leaks badly,” said Ann Lee.'] }],
    [harbour, { points: ['The board “will meet” in May.'] }, 'quotation-false'],
    // Marks in a row that might be paired otherwise, as the article writes them.
    [
      `${harbour} Holders of "A" shares may not settle with "B" shares.`,
      { points: ['Holders of "A" shares may not settle with "B" shares'] },
    ],
    // The words stand in the line without marks before they stand in them.
    [
      `${harbour} Moreover, Lysanne Roux, “Lys” to her friends, came by boat.`,
      { points: ['Lysanne Roux, “Lys” to her friends, came by boat'] },
    ],
    [harbour, { points: ['The gate leaks badly'] }, 'attribution-cut', 'attribution-cut'],
  ]);

  holds('shows a quotation whole, from the first word of a sentence to the last of one', [
    [harbour, { kind: 'quote', quote: { text: 'The gate leaks badly', speaker: 'Ann Lee' } }],
    [harbour, { kind: 'quote', quote: { text: 'gate leaks badly', speaker: 'Ann Lee' } }, 'quotation-parted'],
    [harbour, { kind: 'quote', quote: { text: 'The gate leaks', speaker: 'Ann Lee' } }, 'quotation-parted'],
    [
      harbour,
      { kind: 'quote', quote: { text: 'Boats wait outside.', speaker: 'Ann Lee' } },
      'quotation-parted',
      'speaker-elsewhere',
    ],
  ]);
});

const talk =
  'Interview with Ann Lee about the harbour\n\nQuestion: Will the gate open again this year?\n\nAnn Lee: Yes. The gate will open in May, after the repair of its chain.\n\nQuestion: Who pays for the wall?\n\nAnn Lee: The town pays two thirds of it.';

describe('an answer', () => {
  holds('stands below its question, or in the summary where it says all', [
    [
      talk,
      {
        kind: 'question',
        heading: 'Who pays for the wall?',
        points: [{ text: 'The town pays two thirds of it.', speaker: 'Ann Lee' }],
      },
    ],
    [
      talk,
      {
        kind: 'question',
        heading: 'Who pays for the wall?',
        points: [{ text: 'The gate will open in May, after the repair of its chain.', speaker: 'Ann Lee' }],
      },
      'answer-elsewhere',
    ],
    [talk, { points: [{ text: 'The town pays two thirds of it.', speaker: 'Ann Lee' }] }, 'answer-alone'],
    [
      talk,
      {
        kind: 'summary',
        points: [{ text: 'The gate will open in May, after the repair of its chain.', speaker: 'Ann Lee' }],
      },
    ],
    [talk, { kind: 'summary', points: [{ text: 'Yes.', speaker: 'Ann Lee' }] }, 'answer-alone'],
  ]);

  const put = `${talk.slice(0, talk.indexOf('Question: Who'))}Question: In May.\n\nAnn Lee: The chain comes by ship from the works in the north.\n\n${talk.slice(talk.indexOf('Question: Who'))}`;
  const goesOn = { text: 'The chain comes by ship from the works in the north.', speaker: 'Ann Lee' };
  holds('goes on below its question behind a word that somebody puts in', [
    [put, { kind: 'question', heading: 'Will the gate open again this year?', points: [goesOn] }],
    [put, { kind: 'question', heading: 'Who pays for the wall?', points: [goesOn] }, 'answer-elsewhere'],
  ]);
});
