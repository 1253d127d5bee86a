import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from './briefing-from.js';

const body = [
  'Hợp tác xã Bến Lội đã lắp ba trạm bơm mới cho cánh đồng phía nam trong tháng này.',
  'Mỗi trạm được nối với một máy đo mặn và một máy phát điện dự phòng của huyện.',
  'Huyện sẽ trả hai phần ba chi phí, phần còn lại do nông dân góp trong ba năm.',
  'Nông dân được báo bằng tin nhắn trước khi cống đóng ít nhất sáu giờ.',
];

describe('a whole briefing', () => {
  it('has no point that a caption says too', async () => {
    const said = 'Nông dân Bến Lội đã mở cống lấy nước ngọt sáng thứ hai.';
    const { briefing } = await briefingFrom(
      ['Nông dân Bến Lội mở cống lấy nước ngọt', `${said} ${body[0] ?? ''}`, `| ${said}`, ...body.slice(1)].join(
        '\n\n',
      ),
    );
    expect(pointTexts(briefing).join('\n')).not.toContain('mở cống lấy nước ngọt');
    expect(briefing.topics.flatMap(({ captions }) => captions)).toHaveLength(1);
  });

  it('shows a caption as it stands, a lone mark and all', async () => {
    const { briefing, errors } = await briefingFrom([...body, '| Máy đo mặn "Sông Xanh ở cửa cống.'].join('\n\n'));
    expect(briefing.topics.flatMap(({ captions }) => captions)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('keeps an item of a list that the body says too', async () => {
    const list = [
      `- ${body[1] ?? ''}`,
      '- Cống phải đóng đúng giờ vào mùa khô.',
      '- Nông dân phải được báo trước sáu giờ.',
    ];
    const { briefing, errors } = await briefingFrom(
      ['Trạm bơm mới', ...body, 'Hợp tác xã nêu ba yêu cầu sau đây:', list.join('\n')].join('\n\n'),
    );
    expect(errors).toEqual([]);
    expect(briefing.topics.find(({ kind }) => kind === 'enumeration')?.points).toHaveLength(3);
  });

  it('takes a list inside one item for whole', async () => {
    const list = [
      '- Trạm bơm chạy suốt mùa khô.',
      '- Cống phải đóng trong các trường hợp sau: nước mặn vượt ngưỡng cho phép; sóng tràn qua bờ đê phía nam; máy đo mặn báo hỏng cả ngày.',
    ];
    const { errors } = await briefingFrom(['Trạm bơm mới', ...body, list.join('\n')].join('\n\n'));
    expect(errors).toEqual([]);
  });

  it('has no title that parts a word', async () => {
    const named = (rest: string): string => `Thứ trưởng Nội vụ Trần Hà ${rest}`;
    const { briefing, errors } = await briefingFrom(
      [named('đã tới Bến Lội.'), named('đã thăm ba trạm bơm.'), named('sẽ trở lại vào mùa khô.'), ...body].join('\n\n'),
    );
    expect(errors).toEqual([]);
    expect(briefing.title).not.toMatch(/^Trưởng/);
  });
});
