import { describe, expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const long =
  'Chúng tôi đã nạo vét xong sáu trong chín ki-lô-mét luồng, phần còn lại vướng dây cáp cũ nằm dưới bùn từ hai mươi năm trước và phải chờ thợ lặn đến cắt từng đoạn một.';
const heading = 'Phát biểu của Trần Văn Hậu và Lê Thị Mai';

const titlesOf = (speakers: readonly string[], title = heading): string[] =>
  slidesOf(
    { heading: title, points: speakers.map((speaker, index) => pointFrom({ text: `${index + 1} ${long}`, speaker })) },
    brief.model,
  ).map((slide) => slide.title);

const [hau, mai] = ['Trần Văn Hậu', 'Lê Thị Mai'];

describe('a topic that is called after those who speak in it', () => {
  it('has each slide called after those who speak there', () => {
    expect(titlesOf([hau, hau, hau, mai, mai, mai])).toEqual([
      'Phát biểu của Trần Văn Hậu',
      'Phát biểu của Lê Thị Mai',
    ]);
  });

  it('says where somebody goes on', () => {
    expect(titlesOf([hau, hau, hau, hau, hau, hau, mai, mai, mai])).toEqual([
      'Phát biểu của Trần Văn Hậu',
      'Phát biểu của Trần Văn Hậu (tiếp theo)',
      'Phát biểu của Lê Thị Mai',
    ]);
  });

  it('keeps its heading where all speak, and any other everywhere', () => {
    expect(titlesOf([hau, mai])).toEqual([heading]);
    expect(titlesOf([hau, hau, hau, mai, mai, mai], 'Việc nạo vét luồng')[0]).toBe('Việc nạo vét luồng');
  });
});
