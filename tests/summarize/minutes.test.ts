import { describe, expect, it } from 'vitest';
import { isSummarySentence } from '../../src/summarize/choose/summary/summary-sentence.js';
import { annotated } from './annotated.js';
import { briefingFrom, pointTexts } from './briefing-from.js';

const talk = [
  'AL: The outer gate of the basin is closed by hand, which takes the crews an hour at every spring tide.',
  'JA: The town pays two thirds of a new gate where the harbour board finds the rest before the summer.',
  'AL: The crews of both lifeboats adopted the plan last week and ask for the gate before the winter.',
  'JA: The yard at Harlow needs five months to build it, and two weeks to put it in.',
  'AL: We should tell the school, as its boats lie behind the gate for most of the year.',
];
const meeting = (decided: string): string =>
  ['# Minutes of the harbour board, 4 May 2027', '## A gate for the basin', ...talk, decided].join('\n\n');

describe('what a meeting came to', () => {
  it('stands first in a few words, under its heading with the matter that it belongs to', async () => {
    const { briefing } = await briefingFrom(meeting('### Conclusion\n\n- Stage 2 approval'));
    expect(briefing.topics[0]?.heading).toBe('A gate for the basin: Conclusion');
    expect(briefing.topics[0]?.points.map(({ text }) => text)).toEqual(['Stage 2 approval']);
  });

  it('may be a paragraph without a verb or a stop, beside which nothing is decided by what people say', async () => {
    const { briefing } = await briefingFrom(meeting('### Conclusion\n\nNo objections, on to stage 4'));
    expect(briefing.topics.map(({ kind }) => kind)).not.toContain('summary');
    expect(briefing.topics[0]?.points.map(({ text }) => text)).toEqual(['No objections, on to stage 4']);
  });
});

describe('the paragraph that minutes open with', () => {
  const opening = 'Today, 4 May 2027, the harbour board met in the boat house. Nine of its eleven members came.';

  it('says when and where they met, and is no point', async () => {
    const text = `# Minutes of the harbour board\n\n${opening}\n\n## A gate for the basin\n\n${talk.join('\n\n')}`;
    expect(pointTexts((await briefingFrom(text)).briefing).join('\n')).not.toContain('boat house');
  });

  it('may be one of what was decided', async () => {
    const text = `# Minutes of the harbour board\n\n${opening} They agreed to buy the second gate.\n\n## A gate for the basin\n\n${talk.join('\n\n')}`;
    expect(pointTexts((await briefingFrom(text)).briefing).join('\n')).toContain('the second gate');
  });
});

describe('the summary of a meeting', () => {
  it.each([
    [
      'en',
      '# Minutes of the harbour board, 4 May 2027\n\n## 1. Declarations of interest\n\nMr Reed declared a personal interest in item 3, his sister being the owner of the yard.\n\n## 2. A gate\n\nMr Reed said the gate takes an hour at every tide.',
      'his sister',
      'takes an hour',
    ],
    [
      'vi',
      '# Biên bản họp ban quản lý bến, ngày 4/5/2027\n\n## 1. Khai báo xung đột lợi ích\n\nÔng Nam khai có lợi ích ở mục 3 vì chị ông là chủ xưởng đóng thuyền.\n\n## 2. Cửa cống\n\nÔng Nam nói mỗi lần đóng cống mất một giờ.',
      'chị ông',
      'mất một giờ',
    ],
  ])('holds nothing that each meeting begins with (%s)', async (language, text, formal, other) => {
    const { annotation, at } = await annotated(text, language, 'minutes');
    expect(isSummarySentence(annotation, at(formal))).toBe(false);
    expect(isSummarySentence(annotation, at(other))).toBe(true);
  });

  it('is none where a paper holds talk alone, of which nothing was decided', async () => {
    const matters = ['A gate', 'A boat', 'A quay'].map((name) => [
      `## ${name}`,
      ...talk.filter((line) => !line.includes('adopted')),
    ]);
    const { briefing } = await briefingFrom(
      ['# Minutes of the harbour board, 4 May 2027', ...matters.flat()].join('\n\n'),
    );
    expect(briefing.topics.map(({ kind }) => kind)).not.toContain('summary');
  });

  const matter = (name: string): string =>
    [
      `## ${name}`,
      `- The crew has painted the ${name.toLowerCase()} and mended the chain of it.\n- The clerk has asked three yards for a price of the ${name.toLowerCase()}.\n- The pilots want to see the ${name.toLowerCase()} lit at night.`,
    ].join('\n\n');
  const closing = (name: string): string =>
    `## ${name}\n\nAnn Lee thanked the crews for the work of the winter and for the new paint. Jonas Aas said that the next call is on a Monday, as the hall is taken on Tuesdays. Bo Holm will look for a larger hall, since the board has grown to twelve members.`;

  it('is none where it would be of one matter among many, as what was said at the end', async () => {
    const matters = ['Gate', 'Pier', 'Crane', 'Lamp'].map(matter);
    const { briefing } = await briefingFrom(
      ['# Minutes of the harbour board, 4 May 2027', ...matters, closing('Closing remarks')].join('\n\n'),
    );
    expect(briefing.topics.map(({ kind }) => kind)).not.toContain('summary');
    expect(pointTexts(briefing).join('\n')).toContain('painted the gate');
  });
});

it('what people say in minutes on one matter after the other is told below each', async () => {
  const said = (name: string, matter: string): string =>
    `${name} reported that ${matter} would cost the board £9,000 more than the budget of the year allows.`;
  const text = [
    '# Minutes of the harbour board, 4 May 2027',
    ...[
      ['The gate', said('Captain Anna Lee', 'the gate of the outer basin')],
      ['The nets', said('Mr James Aird', 'the drying of the nets')],
      ['The light', said('Mrs Olga Brandt', 'the lamp on the east pier')],
    ].flatMap(([heading = '', line = '']) => [`## ${heading}`, line, 'It was agreed to look at the matter in June.']),
  ].join('\n\n');
  const { briefing } = await briefingFrom(text);
  expect(briefing.topics.map(({ heading }) => heading)).not.toContainEqual(expect.stringMatching(/^What .* said$/));
});
