import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/model/article.js';
import { messageOfTitle, saysTitle } from '../../../../src/summarize/value/title/says-title.js';
import { annotated } from '../../annotated.js';

/** Where the sentence stands that says what a title says. */
const message = async (
  title: string,
  sentences: readonly string[],
  genre: Genre = 'report',
): Promise<string | undefined> => {
  const { annotation, statements } = await annotated(`# ${title}\n\n${sentences.join('\n\n')}`, 'vi', genre);
  const all = annotation.reading.sentences.map(({ index }) => index);
  return statements[messageOfTitle(annotation.reading, all) ?? -1]?.text;
};

const title = 'Cây đa trăm tuổi ở bến Vĩnh có nguy cơ đổ';
const background = 'Bến Vĩnh có mười hai cây đa, trồng khi làng mở chợ.';
const others = [
  'Người dân trong làng đã chống thân bằng sáu cọc gỗ.',
  'Huyện chưa bố trí được tiền để thuê thợ chữa.',
  'Mỗi mùa mưa lại có thêm một cành lớn gãy xuống mái chợ.',
];
const main = 'Lớn nhất là cây đa hơn trăm tuổi cạnh đình, rễ đã mục và có nguy cơ đổ bất cứ lúc nào.';

describe('the sentence that says what the title says', () => {
  it('has most of what its rare words weigh, wherever it stands', async () => {
    expect(await message(title, [background, ...others, main])).toContain('Lớn nhất là cây đa hơn trăm tuổi');
    expect(await message(title, [background, ...others])).toBeUndefined();
  });

  it('is none that names a paper by its title, nor a line without a stop', async () => {
    const named = 'Bài viết “Cây đa trăm tuổi ở bến Vĩnh có nguy cơ đổ” chỉ để bạn đọc trong làng tham khảo thêm.';
    expect(await message(title, [background, ...others, named])).toBeUndefined();
    expect(await message(title, [background, ...others, main.replace(/\.$/, '')])).toBeUndefined();
  });

  it('is none that says when by the sentence before it', async () => {
    expect(await message(title, [background, ...others, `Lúc này, ${main.replace('L', 'l')}`])).toBeUndefined();
  });

  it('is none of a paper that its title only names', async () => {
    expect(await message(title, [background, ...others, main], 'minutes')).toBeUndefined();
  });
});

it('a sentence with half of the title leaves no need of another before it', async () => {
  const { annotation, at } = await annotated(`# ${title}\n\n${[main, background, ...others].join('\n\n')}`, 'vi');
  expect(saysTitle(annotation.reading, at('Lớn nhất'))).toBe(true);
  expect(saysTitle(annotation.reading, at('mười hai cây'))).toBe(false);
});
