import { expect, it } from 'vitest';
import { decisiveSentences } from '../../../src/summarize/value/decisive.js';
import { annotated } from '../annotated.js';

it('an act is read for what it rules and for the day from which it holds', async () => {
  const text = [
    '# THÔNG TƯ VỀ VÉ QUA PHÀ',
    '### Điều 1. Phạm vi điều chỉnh',
    'Thông tư này quy định giá vé, cách bán vé và việc miễn, giảm vé qua phà.',
    '### Điều 2. Giá vé',
    'Giá vé của một hành khách được niêm yết ở lối lên phà.',
    '### Điều 3. Hiệu lực',
    'Thông tư này có hiệu lực kể từ ngày 01 tháng 6 năm 2026.',
  ].join('\n\n');
  const { annotation, at } = await annotated(text, 'vi', 'legal');
  expect([...decisiveSentences(annotation)]).toEqual([at('quy định giá vé'), at('có hiệu lực')]);
});
