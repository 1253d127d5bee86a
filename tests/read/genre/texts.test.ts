import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { readText } from '../outline/read-text.js';

const genreOf = async (text: string): Promise<string> =>
  (await read({ bytes: new TextEncoder().encode(text), name: 'text.md' })).value.genre;

const ferry =
  'The Tram ferry carries more than two thousand passengers a day, twice as many as before the repairs, and runs until midnight.';

describe('the genre of a text', () => {
  it.each([
    [
      'minutes',
      `# Ferry board, 3 May

## Present

- Lan Tran (chair)
- Minh Ho

## Decisions

- The board buys two electric boats by June.

## Action items

- Minh Ho asks three yards for prices.`,
    ],
    [
      'legal',
      `# Chỉ thị về an toàn bến phà mùa lũ

Từ đầu năm, sáu chuyến phà gặp nạn.

Trước tình hình đó, Chủ tịch tỉnh yêu cầu:

1. Các bến dừng phà khi nước lên mức hai.

2. Cảng vụ kiểm tra áo phao mỗi tuần.`,
    ],
    [
      'release',
      `FOR IMMEDIATE RELEASE\n\n# Tram ferry reopens\n\nAN HAI, May 3 – ${ferry}\n\nAbout Port of An Hai\n\n${ferry}`,
    ],
    [
      'letter',
      `Kính gửi: Ủy ban nhân dân huyện Tân Phú\n\nCầu phao bến Tràm hư hỏng ba nhịp. Sở đề nghị huyện cấm xe tải qua cầu từ ngày 01 tháng 6.\n\nTrân trọng./.`,
    ],
    [
      'plan',
      `# Kế hoạch sửa chữa bến phà năm 2026\n\n## I. Mục tiêu\n\nSửa xong ba bến trước tháng 9.\n\n## II. Nhiệm vụ\n\nNạo vét luồng và thay phao tiêu ở bến Tràm.\n\n## III. Tổ chức thực hiện\n\nCảng vụ chủ trì.`,
    ],
    ['report', `# Ferries in 2026\n\n## Executive summary\n\n${ferry}\n\n## Recommendations\n\n${ferry}`],
    [
      'legal',
      `# Quyết định về hoạt động của bến phà\n\nĐiều 1. Phạm vi điều chỉnh\n\nQuyết định này quy định giờ chạy phà.\n\nĐiều 2. Giờ chạy\n\nPhà chạy từ 5 giờ đến 24 giờ.\n\nĐiều 3. Hiệu lực\n\nQuyết định có hiệu lực từ ngày 1 tháng 6.`,
    ],
    [
      'legal',
      `# Quyết định về hoạt động của bến phà\n\n### Điều 1.\n\nQuyết định này quy định giờ chạy phà.\n\n### Điều 2.\n\nPhà chạy từ 5 giờ đến 24 giờ.\n\n### Điều 3.\n\nQuyết định có hiệu lực từ ngày 1 tháng 6.`,
    ],
    [
      'legal',
      `# Verordnung über den Betrieb der Fähre\n\n## § 4 Fahrzeiten\n\nDie Fähre verkehrt täglich von fünf Uhr bis Mitternacht und bei Sturm nur bis zehn Uhr abends.`,
    ],
    ['minutes', `# 3 May 2026 Meeting Notes\n\n## New boats\n\n${ferry}`],
    ['minutes', `# Ferry Board Meeting 41 Notes\n\n## New boats\n\n${ferry}`],
    ['notice', `# Thông báo lịch chạy phà mùa mưa\n\nTừ ngày 1 tháng 6, phà bến Tràm chạy từ 5 giờ đến 22 giờ.`],
    [
      'abstract',
      `# Waiting at ferries\n\n## Background\n\n${ferry}\n\n## Methods\n\n${ferry}\n\n## Results\n\n${ferry}\n\n## Conclusions\n\n${ferry}`,
    ],
    [
      'news',
      `# Bến phà Tràm mở lại\n\nAn Hải (TTXVN) – Bến phà Tràm mở lại sau mười tháng sửa chữa, phục vụ hơn hai nghìn lượt khách mỗi ngày.`,
    ],
    ['news', `# Tram ferry reopens\n\n${ferry}`],
  ])('is %s', async (genre, text) => {
    expect(await genreOf(text)).toBe(genre);
  });
});

describe('contents at the head of a text', () => {
  it('are no agenda of a meeting', async () => {
    const parts = ['Why people read less', 'How a school brings books back', 'What parents may do at home'];
    const body = 'Children read less than they did, and most of them say that nobody reads beside them in the evening.';
    const text = [
      '# On reading',
      '## Three essays',
      parts.map((part, index) => `- ${index + 1}. ${part}`).join('\n'),
      ...parts.flatMap((part, index) => [`## ${index + 1}. ${part}`, body, body]),
    ].join('\n\n');
    expect((await readText(text, 'en', 'a.md')).genre).not.toBe('minutes');
  });
});
