import { expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const talk = {
  en: [
    'The keeper of the lock looks back',
    'The keeper of the old lock, Ann Lee, spoke with us about the spring and about the money for new gates.',
    'Q: What has the spring done to the gates?',
    'A: The gates have warped, and we close them by hand. Two men need an hour for that.',
    'Q: Who pays for the new ones?',
    'A: The town will pay two thirds of the cost. Boats will pay the rest by a fee of four crowns.',
  ],
  vi: [
    'Người giữ cống kể chuyện mùa mưa',
    'Ông Lê Văn Nam, người giữ cống Bến Lội, trao đổi về mùa mưa vừa rồi và tiền sửa cửa cống.',
    'Hỏi: Mùa mưa vừa rồi cửa cống hư hỏng thế nào?',
    'Đáp: Cửa cống đã vênh, chúng tôi phải đóng bằng tay. Hai người cần một giờ cho việc đó.',
    'Hỏi: Ai sẽ trả tiền cho cửa mới?',
    'Đáp: Huyện sẽ trả hai phần ba chi phí. Các ghe sẽ trả phần còn lại bằng phí bốn nghìn đồng.',
  ],
};

it.each(['en', 'vi'] as const)('answers stand under their questions (%s)', async (language) => {
  const { briefing, errors } = await briefingFrom(talk[language].join('\n\n'), language, 'long');
  expect(errors).toEqual([]);
  const topics = briefing.topics.filter(({ kind }) => kind === 'question');
  const asked = talk[language].filter((line) => line.endsWith('?')).map((line) => line.replace(/^[^:]+: /, ''));
  expect(topics.map(({ heading }) => heading)).toEqual(asked);
  for (const [index, { points }] of topics.entries()) {
    const answer = talk[language][3 + index * 2] ?? '';
    expect(points.length).toBeGreaterThan(0);
    for (const { text } of points) expect(answer).toContain(text);
  }
  const elsewhere = briefing.topics.filter(({ kind }) => kind !== 'question').flatMap(({ points }) => points);
  for (const { text } of elsewhere) expect(talk[language].slice(3).join(' ')).not.toContain(text);
});
