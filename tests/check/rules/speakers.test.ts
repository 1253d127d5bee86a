import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema } from '../../../bench/check/records.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { read } from '../../../src/read/index.js';
import { codesOn } from '../false/on-slide.js';

type Language = 'en' | 'vi';
type Row = readonly [language: Language, article: string, text: string, speaker: string, ...codes: string[]];

/** A line that is printed as said by somebody, and what is wrong with that. */
const holds = (rule: string, rows: readonly Row[]): void => {
  for (const [language, article, text, speaker, ...codes] of rows)
    it(`${rule} (${language}): ${article}`, async () => {
      const one = { code: '', language, article, bad: {}, good: {} };
      const found = await codesOn(one, { points: [{ text, speaker }] });
      expect(found.filter((code) => code.startsWith('speaker'))).toEqual(codes);
    });
};

const en = (sentence: string): string => `The harbour was closed in March. ${sentence}`;
const vi = (sentence: string): string => `Cảng đóng cửa từ tháng ba. ${sentence}`;

describe('a line printed as said by somebody', () => {
  holds('is theirs where they stand before the verb, with their role or without', [
    ['en', en('Ann Lee said that the gate leaks.'), 'the gate leaks', 'Ann Lee'],
    ['en', en('Ann Lee, director of the port, said that the gate leaks.'), 'the gate leaks', 'Ann Lee'],
    ['en', en('Ann Lee, whose boat lies there, said that the gate leaks.'), 'the gate leaks', 'Ann Lee'],
    ['vi', vi('Bà Lê Thu An cho biết cống bị rò.'), 'cống bị rò', 'Lê Thu An'],
    ['vi', vi('Bà Lê Thu An, giám đốc cảng, cho biết cống bị rò.'), 'cống bị rò', 'Lê Thu An'],
  ]);
  holds('is theirs where they stand behind it or in "according to"', [
    ['en', en('The gate leaks badly, said Ann Lee.'), 'The gate leaks badly', 'Ann Lee'],
    ['en', en('According to Ann Lee, the gate leaks.'), 'the gate leaks', 'Ann Lee'],
    ['vi', vi('Theo bà Lê Thu An, cống bị rò.'), 'cống bị rò', 'Lê Thu An'],
  ]);
  holds('is theirs where a label before a colon names them', [
    ['en', 'The harbour was closed in March.\n\nAnn Lee: The gate leaks badly.', 'The gate leaks badly.', 'Ann Lee'],
  ]);
  holds('is theirs where a pronoun stands for them', [
    ['en', en('Ann Lee inspects it. She said that the gate leaks.'), 'the gate leaks', 'Ann Lee'],
  ]);
  holds('is theirs where they stand behind the last sentence of the quotation, also in another paragraph', [
    [
      'en',
      '“The gate leaks badly. Water stands in the hall. Nobody came to look,” Ann Lee said.',
      '“The gate leaks badly.',
      'Ann Lee',
    ],
    [
      'vi',
      'Cảng đóng cửa từ tháng ba. "Cống bị rò từ lâu.\n\nKhông ai đến xem ", bà Lê Thu An nói.',
      '"Cống bị rò từ lâu.',
      'Lê Thu An',
    ],
    [
      'en',
      '“The gate leaks badly. Water stands in the hall.” Ann Lee left. “Nobody came,” Robert Gray said.',
      '“The gate leaks badly.',
      'Robert Gray',
      'speaker-elsewhere',
    ],
  ]);
  holds('is somebody else’s', [
    [
      'en',
      en('Ann Lee inspects it. Robert Gray said that the gate leaks.'),
      'the gate leaks',
      'Ann Lee',
      'speaker-elsewhere',
    ],
    [
      'en',
      en('Robert Gray told Ann Lee. He said that the gate leaks.'),
      'the gate leaks',
      'The harbour',
      'speaker-elsewhere',
    ],
    [
      'vi',
      vi('Bà Lê Thu An kiểm tra cống. Ông Đỗ Văn Khoa cho biết cống bị rò.'),
      'cống bị rò',
      'Lê Thu An',
      'speaker-elsewhere',
    ],
  ]);
  holds('is nobody’s where no verb says it', [
    [
      'en',
      en('The gate leaks badly.\n\nAnn Lee inspects it.'),
      'The gate leaks badly.',
      'Ann Lee',
      'speaker-elsewhere',
    ],
  ]);
  holds('is not said by what cannot speak', [
    ['en', en('The report says that the gate leaks.'), 'the gate leaks', 'The report', 'speaker-nobody'],
    ['en', en('People in Harlow said that the gate leaks.'), 'the gate leaks', 'in Harlow', 'speaker-nobody'],
    ['vi', vi('Báo cáo cho biết cống bị rò.'), 'cống bị rò', 'Báo cáo', 'speaker-nobody'],
  ]);
  holds('is not theirs where they are quoted saying something else', [
    ['en', en('“Ann Lee said nothing,” said Robert Gray.'), 'Ann Lee said nothing', 'Ann Lee', 'speaker-elsewhere'],
  ]);
  holds('is not said by a place that the speaker comes from, nor by whom it is about', [
    ['en', en('A fisherman from Harlow said that the gate leaks.'), 'the gate leaks', 'Harlow', 'speaker-elsewhere'],
    [
      'en',
      en('According to Ann Lee, the boat of Robert Gray leaks.'),
      'the boat of Robert Gray leaks',
      'Robert Gray',
      'speaker-elsewhere',
    ],
    ['en', en('Ann Lee, said Robert Gray, knew it.'), 'Ann Lee, said Robert Gray, knew it.', 'Robert Gray'],
  ]);
  holds('may be said by somebody whom the article does not name so', [
    ['en', en('Ann Lee said that the gate leaks.'), 'the gate leaks', 'Mary Ford', 'speaker-unknown'],
  ]);
});

it('is checked in no language whose verbs of saying are not known', async () => {
  const { value } = await read({
    bytes: Buffer.from('Wrgl brnk Ann Lee.\n\nOlm harg tuk.'),
    name: 'a.txt',
    language: 'xx',
  });
  const slide = slideSchema.parse({ points: [{ text: 'Olm harg tuk.', speaker: 'Ann Lee' }] });
  const found = checkBriefing(briefingOf(slide, value), value, languagePack('xx')).map(({ code }) => code);
  expect(found).not.toContain('check.speaker-elsewhere');
});
