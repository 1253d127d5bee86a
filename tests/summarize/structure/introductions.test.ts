import { describe, expect, it } from 'vitest';
import { annotated } from '../annotated.js';

const known = async (text: string, words: string, language = 'en'): Promise<string[][] | undefined> => {
  const { annotation, at } = await annotated(text, language);
  const { reading, introductions } = annotation;
  return introductions
    .get(at(words))
    ?.map((places) =>
      places.map((place) => reading.text.slice(reading.sentences[place]?.start, reading.sentences[place]?.end)),
    );
};

describe('who is called by a short name', () => {
  it('is introduced by the sentences before that name them in full', async () => {
    const full = 'The barrier was drawn by Daniel Pryce, an engineer of Tarn.';
    const text = `# The gates\n\n${full}\n\nThe board met on Monday.\n\nPryce said the gates need four years.`;
    expect(await known(text, 'four years')).toEqual([[full]]);
  });

  it('is introduced in Vietnamese by the whole name', async () => {
    const full = 'Kỹ sư Nguyễn Văn Phong thiết kế cống mới.';
    const text = `# Cống mới\n\n${full}\n\nHội đồng họp sáng thứ Hai.\n\nÔng Phong cho biết cống cần bốn năm.`;
    expect(await known(text, 'bốn năm', 'vi')).toEqual([[full]]);
  });

  it('is introduced by the name of which its letter is the last', async () => {
    const full = 'Chị Nguyễn Thị N., 31 tuổi, bị lạc trong rừng tràm từ chiều thứ Bảy.';
    const text = `# Tìm người lạc\n\n${full}\n\nHội đồng họp sáng thứ Hai.\n\nKhi N gọi được điện thoại, đội cứu hộ đã ở rất gần.`;
    expect(await known(text, 'ở rất gần', 'vi')).toEqual([[full]]);
    const place = `# Tìm người lạc\n\n${full}\n\nĐội cứu hộ tập trung ở khu vực N trước khi trời tối hẳn.`;
    expect(await known(place, 'trước khi trời tối', 'vi')).toBeUndefined();
  });

  it('is introduced wherever in its sentence the short name stands', async () => {
    const full = 'Investor Robert Marsh has bought a share of the mill.';
    const text = `# The mill\n\n${full}\n\nThe board met on Monday.\n\nThere is no news of what Marsh will do.`;
    expect(await known(text, 'no news')).toEqual([[full]]);
    const place = '# The mill\n\nThe Bank of France has bought it.\n\nIt makes the best flour in France.';
    expect(await known(place, 'best flour')).toBeUndefined();
  });

  it('is introduced by a name that begins with the short one', async () => {
    const full = 'The mill belongs to Tan Wei Ming, a trader of Tarn.';
    const text = `# The mill\n\n${full}\n\nThe board met on Monday.\n\nTan said the wheel needs four years.`;
    expect(await known(text, 'four years')).toEqual([[full]]);
  });

  it('is known where the title names them, or their own sentence does', async () => {
    const said = 'Pryce said the gates need four years.';
    const full = 'The barrier was drawn by Daniel Pryce, an engineer of Tarn.';
    expect(await known(`# Pryce and the gates\n\n${full}\n\n${said}`, 'four years')).toBeUndefined();
    expect(await known(`# The gates\n\n${full}\n\nDaniel ${said}`, 'four years')).toBeUndefined();
  });
});

describe('what adds to the sentence before it', () => {
  it.each([
    ['en', 'The board met on Monday.', 'The town has also bought two pumps.'],
    ['vi', 'Hội đồng họp sáng thứ Hai.', 'Ngân hàng cũng cho xã vay sáu tỷ đồng.'],
  ])('is introduced by it (%s)', async (language, before, added) => {
    expect(await known(`# T\n\n${before}\n\n${added}`, added, language)).toContainEqual([before]);
  });
});

describe('what is called as known', () => {
  it('is introduced wherever it stands among the first words, and by its short name', async () => {
    const first = 'Tarn and the Bank of the North signed an agreement on Monday.';
    const under = 'Under the agreement, the town buys two pumps.';
    expect(await known(`# A loan\n\n${first}\n\n${under}`, 'two pumps')).toEqual([[first]]);
    const short = 'The Bank asks for no interest in May.';
    expect(await known(`# A loan\n\n${first}\n\nIt rained.\n\n${short}`, 'no interest')).toEqual([[first]]);
  });

  it('is a bare noun before its predicate in Vietnamese', async () => {
    const first = 'Chúa Tràm sai một sứ giả sang đảo xin hòa.';
    const bare = 'Sứ giả đã quay về tay không.';
    expect(await known(`# Đảo Tràm\n\n${first}\n\nTrời mưa suốt tuần.\n\n${bare}`, 'tay không', 'vi')).toEqual([
      [first],
    ]);
  });

  it('is introduced by the sentences before that hold the word', async () => {
    const first = 'Tarn and the bank signed an agreement on Monday.';
    const text = `# A loan\n\n${first}\n\nThe town needs pumps.\n\nThe agreement runs for ten years.`;
    expect(await known(text, 'ten years')).toEqual([[first]]);
  });

  it('is nothing that no sentence before speaks of', async () => {
    expect(await known('# A loan\n\nThe council needs pumps.\n\nThe moon rose at six.', 'moon')).toBeUndefined();
  });
});
