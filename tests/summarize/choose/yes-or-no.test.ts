import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from '../annotated.js';

/** The lines that an answer is told in from its first sentence on. */
const openingOf = async (answer: string, language = 'en'): Promise<string[]> => {
  const asked = language === 'vi' ? 'Bà muốn đóng mọi cửa cống phải không?' : 'Do you want to shut all the gates?';
  const names = language === 'vi' ? ['Hỏi', 'Bà Lê Thị An'] : ['Q', 'Ann Lee'];
  const again = language === 'vi' ? 'Bao giờ thì xong?' : 'When will it be done?';
  const last = language === 'vi' ? 'Cuối tháng Bảy, nếu trời yên.' : 'At the end of July, if the sea is calm.';
  const text = [`${names[0]}: ${asked}`, `${names[1]}: ${answer}`, `${names[0]}: ${again}`, `${names[1]}: ${last}`];
  const known = await annotated(`# The gates\n\n${text.join('\n\n')}`, language);
  const first = known.annotation.reading.sentences.find(({ turn }) => turn === 1)?.index;
  const own = candidatesIn(known).find(({ sentences }) => sentences[0] === first);
  return (own?.sentences ?? []).map((index) => known.statements[index]?.text ?? '');
};

describe('an answer that begins with yes or no', () => {
  it.each([
    ['en', 'No, and I have been misread on this. I want both of them mended before the winter.', 2],
    ['en', 'That would be too easy. The gates matter less than the chains that hold them.', 2],
    ['vi', 'Không, và tôi đã bị hiểu sai. Tôi chỉ muốn sửa cả hai cửa trước mùa mưa.', 2],
    ['en', 'The outer gate alone has to be shut. The inner one is sound.', 1],
  ])('is told with what it says next (%s): %s', async (language, answer, count) => {
    expect(await openingOf(answer, language)).toHaveLength(count);
  });
});
