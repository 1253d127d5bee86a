import { expect, it } from 'vitest';
import { questionHeading } from '../../../src/summarize/head/question.js';
import { annotated } from '../annotated.js';

const heads = async (question: string, language: 'en' | 'vi'): Promise<string | undefined> => {
  const [asks, answers] = language === 'en' ? ['Q:', 'A:'] : ['Hỏi:', 'Đáp:'];
  const [first, second] =
    language === 'en'
      ? ['The gates have warped, and we close them by hand.', 'The town pays two thirds of it.']
      : ['Cửa cống đã vênh, và chúng tôi đóng bằng tay.', 'Huyện trả hai phần ba chi phí.'];
  const last = language === 'en' ? 'Who pays for it?' : 'Ai trả tiền cho việc này?';
  const text = [`${asks} ${question}`, `${answers} ${first}`, `${asks} ${last}`, `${answers} ${second}`].join('\n\n');
  const { annotation } = await annotated(`# T\n\n${text}`, language);
  return questionHeading(
    annotation.reading,
    annotation.reading.article.turns.findIndex(({ kind }) => kind === 'answer'),
  )?.heading;
};

it.each([
  ['en', 'What has the spring done to the gates?'],
  ['vi', 'Mùa xuân vừa rồi cửa cống hư hỏng thế nào?'],
] as const)('an answer stands under its question (%s)', async (language, question) => {
  expect(await heads(question, language)).toBe(question);
});

it('a long question is the sentence of it that asks', async () => {
  const asked = 'What has the spring done to the gates?';
  const lead =
    'Last year you told the council that the gates would hold for twenty winters, and that no money would be needed for them until then. ';
  expect(await heads(lead.repeat(2) + asked, 'en')).toBe(asked);
});
