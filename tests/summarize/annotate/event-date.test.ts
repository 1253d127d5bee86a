import { expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const paper = (caption: string): string =>
  [
    '# Từ 1/7/2027 ai cấp thẻ lái đò cho người lái mới?',
    'Thẻ lái đò do phòng kinh tế của huyện cấp sau khi người lái thi đỗ. Huyện có ba bến và chín chủ đò.',
    `![](anh.jpg)\n\n*${caption}*`,
    'Người lái mới thi hai buổi, một buổi trên giấy và một buổi trên sông. Mỗi năm huyện mở hai kỳ thi.',
  ].join('\n\n');

it('a picture that is called as the article is tells no day', async () => {
  const { briefing } = await briefingFrom(
    paper('Từ 1/7/2027 ai cấp thẻ lái đò cho người lái mới? (Hình từ Internet)'),
    'vi',
  );
  expect(briefing.date).toBeUndefined();
});

it('a picture of a day tells it', async () => {
  const { briefing } = await briefingFrom(paper('Người lái đò thi trên sông Trà ngày 12/6/2027. Ảnh: Mai Vân'), 'vi');
  expect(briefing.date).toBe('2027-06-12');
});
