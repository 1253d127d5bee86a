import { describe, expect, it } from 'vitest';
import { promisedSentences, tellsOfOnce } from '../../../src/summarize/value/spoken.js';
import { annotated, candidatesIn } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const filler = [
  'The quay is 400 metres long and took three winters to build. Ships of 9 metres can moor at any tide.',
  'Half of the cost was borne by the county. The rest came from the dues that the boats paid since 2024.',
];
const speech = [
  '# Address by the harbour master of Corrie at the opening of the North Quay, 3 May 2031',
  'Thirty years ago I stood on this stone with a bucket in my hand. A storm had taken the old pier. Nobody said a word.',
  ...filler,
  'Dues for boats under nine metres will not rise before 2033. The board decided on Monday that 2 cranes stay.',
  'Engineer Maud Lee, would you please stand up now? She drew every pile of it.',
  'The ferry office moves into the brick house. Its clerks will tell you the rest.',
  'I declare the North Quay open. Mind the wet paint near the steps.',
];

describe('a speech', () => {
  it('promises what will be and what not, and what was decided', async () => {
    const made = await annotated(speech.join('\n\n'), 'en', 'speech');
    const promised = promisedSentences(made.annotation);
    expect([...promised]).toEqual([made.at('Dues for boats'), made.at('The board decided')]);
  });

  it('leads up to its matter by what once befell whoever speaks', async () => {
    const made = await annotated(speech.join('\n\n'), 'en', 'speech');
    const once = tellsOfOnce(made.annotation.reading);
    expect([...once]).toEqual([made.at('Thirty years ago'), made.at('A storm had'), made.at('Nobody said')]);
    expect(candidatesIn(made).flatMap(({ sentences }) => sentences)).not.toContain(made.at('A storm had'));
  });

  it('that is one story tells it', async () => {
    const made = await annotated(speech.slice(0, 2).concat('It was a long night.').join('\n\n'), 'en', 'speech');
    expect(tellsOfOnce(made.annotation.reading).size).toBe(0);
  });

  it('calls one of those who listen, and asks nothing', async () => {
    const { briefing } = await briefingFrom(speech.join('\n\n'), 'en', 'long');
    expect(briefing.topics.map(({ heading }) => heading).join()).not.toContain('please stand');
    expect(briefing.topics.flatMap(({ points }) => points.map(({ text }) => text)).join()).not.toContain(
      'please stand',
    );
  });

  it('ends with what nobody takes home', async () => {
    const made = await annotated(speech.join('\n\n'), 'en', 'speech');
    expect(candidatesIn(made).flatMap(({ sentences }) => sentences)).not.toContain(made.at('Mind the wet paint'));
  });

  it('points to what its title names', async () => {
    const own = 'This quay is two years late. That wall cost three million crowns more than we had told you.';
    const made = await annotated([...speech.slice(0, 2), own, ...speech.slice(2)].join('\n\n'), 'en', 'speech');
    const alone = candidatesIn(made).filter(({ sentences }) => sentences[0] === made.at('This quay is'));
    expect(alone.some(({ sentences }) => sentences.length === 1)).toBe(true);
  });

  it('calls nobody behind what joins a sentence to the one before either', async () => {
    const text = [
      '# Phát biểu của Trạm trưởng Bến Quế tại lễ thông luồng, ngày 3 tháng 5 năm 2031',
      'Luồng vào bến dài 9 km, sâu thêm 1,2 m so với năm 2029. Tỉnh góp 30 tỷ đồng, bến góp 18 tỷ đồng.',
      'Vì thế, thưa quý vị, bến mang tên Bình An từ ngày 1 tháng 6 năm 2031. Tàu 300 tấn vào được cả khi nước ròng.',
      'Chúng tôi thu phí như cũ đến hết năm 2033. Ghe dưới 9 m không phải trả đồng nào.',
    ].join('\n\n');
    const { briefing } = await briefingFrom(text, 'vi', 'long');
    const lines = briefing.topics.flatMap(({ points }) => points.map((point) => point.text));
    expect(lines.some((line) => line.includes('Bình An'))).toBe(true);
    expect(lines.join('\n').toLowerCase()).not.toContain('thưa quý vị');
  });
});
