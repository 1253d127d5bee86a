import { describe, expect, it } from 'vitest';
import { leadInHeading } from '../../../src/summarize/head/announcer/lead-in.js';
import { headingsFor } from '../../../src/summarize/head/headings-for.js';
import { annotated, candidatesIn } from '../annotated.js';

const seriesOf = async (text: string, language: string) => {
  const found = await annotated(text, language);
  const series = candidatesIn(found).find((candidate) => candidate.series !== undefined)?.series;
  return series === undefined ? expect.fail('there is no series') : { ...found, series };
};

const leadIn = async (announcer: string, language = 'en'): Promise<string | undefined> => {
  const items =
    language === 'en' ? ['Keep every window closed.', 'Run the taps.'] : ['Đóng mọi cửa sổ.', 'Xả hết vòi nước.'];
  const text = ['# The tower', announcer, items.map((item) => `- ${item}`).join('\n')].join('\n\n');
  const { annotation, series } = await seriesOf(text, language);
  return leadInHeading(annotation.reading, series)?.heading;
};

describe('what leads into a list', () => {
  it.each([
    ['en', 'Until Thursday, all residents are asked to:', 'Until Thursday, all residents are asked to:'],
    ['en', 'In addition, households nearby have to:', 'Households nearby have to:'],
    ['vi', 'Người nộp đơn phải:', 'Người nộp đơn phải:'],
    ['vi', 'Diễn biến theo Cảng vụ Hòa Mỹ (Cảng vụ):', 'Diễn biến theo Cảng vụ Hòa Mỹ:'],
  ])('heads it with its colon (%s)', async (language, announcer, heading) => {
    expect(await leadIn(announcer, language)).toBe(heading);
  });

  it.each([
    ['en', 'They are asked to:'],
    ['en', 'The tower is shut. In it:'],
    [
      'en',
      `Until the results of the laboratory in the capital, which tests the water of all ${'old '.repeat(9)}towers, arrive, they:`,
    ],
    ['vi', 'Cụ thể:'],
  ])(
    'heads nothing where it is long, says nothing, or leans on what is before (%s: %s)',
    async (language, announcer) => {
      expect(await leadIn(announcer, language)).toBeUndefined();
    },
  );

  it.each([
    ['# The tower', ['All residents are asked to:']],
    ['# The tower\n\n## What to do at home', ['What to do at home', 'All residents are asked to:']],
  ])('heads a list that nothing else names, and stands behind all that does (%j)', async (above, headings) => {
    const list = 'All residents are asked to:\n\n- Keep every window closed.\n- Run the taps.';
    const { annotation, series, statements } = await seriesOf(`${above}\n\n${list}`, 'en');
    const section = statements.at(-1)?.sentence.section ?? 0;
    const found = headingsFor(annotation, { series, statements, section });
    expect(found.map(({ heading }) => heading)).toEqual(headings);
  });
});
