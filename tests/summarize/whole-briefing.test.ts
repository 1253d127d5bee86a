import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';
import { briefingFrom, pointTexts } from './briefing-from.js';

const headings = ({ topics }: Briefing): string[] => topics.map(({ heading }) => heading);

const body = [
  'Hợp tác xã Bến Lội đã lắp ba trạm bơm mới cho cánh đồng phía nam trong tháng này.',
  'Mỗi trạm được nối với một máy đo mặn và một máy phát điện dự phòng của huyện.',
  'Huyện sẽ trả hai phần ba chi phí, phần còn lại do nông dân góp trong ba năm.',
  'Nông dân được báo bằng tin nhắn trước khi cống đóng ít nhất sáu giờ.',
];

describe('a whole briefing', () => {
  it('says nothing that a caption says too', async () => {
    const said = 'Nông dân Bến Lội đã mở cống lấy nước ngọt sáng thứ hai.';
    const { briefing } = await briefingFrom(
      ['Nông dân Bến Lội mở cống lấy nước ngọt', `${said} ${body[0] ?? ''}`, `| ${said}`, ...body.slice(1)].join(
        '\n\n',
      ),
    );
    expect([...headings(briefing), ...pointTexts(briefing)].join('\n')).not.toContain('sáng thứ hai');
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

  it('says first what a short article without headings says, unless there shall be no summary', async () => {
    const { value: article } = await read({
      bytes: new TextEncoder().encode(['Trạm bơm mới', ...body.slice(0, 2)].join('\n\n')),
      name: 'article.txt',
    });
    expect(summarize(article).value.topics.map(({ kind }) => kind)).toEqual(['summary']);
    expect(summarize(article, { summary: 'never' }).value.topics.map(({ kind }) => kind)).toEqual(['points']);
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

describe('the points of a briefing', () => {
  const all = async (...more: string[]): Promise<string> => {
    const { briefing } = await briefingFrom(['Trạm bơm mới ở Bến Lội', ...body, ...more].join('\n\n'), 'vi');
    return [...headings(briefing), ...pointTexts(briefing)].join('\n');
  };

  it('ask nothing', async () => {
    expect(await all('Trạm bơm mới ở Bến Lội có chạy được suốt mùa khô năm tới hay không?')).not.toContain('hay không');
  });

  it('tell what somebody says of themselves, with who says it', async () => {
    const said = 'Bà Lê Thị Sáu cho biết gia đình tôi ở Bến Lội đã góp ba triệu đồng cho trạm bơm mới.';
    expect(await all(said)).toContain(said.slice(0, -1));
  });

  it('give nobody’s words as the article’s own', async () => {
    const lone = '“Gia đình tôi ở Bến Lội đã góp ba triệu đồng cho trạm bơm mới của hợp tác xã.”';
    expect(await all(lone)).not.toContain('Gia đình tôi');
  });

  it('point back only right behind what they point to', async () => {
    const back = 'Khoản tiền này đã được hội đồng thông qua ở kỳ họp thứ hai.';
    const loan = 'Ngân hàng Sông Xanh cho hợp tác xã vay sáu tỷ đồng trong mười năm.';
    expect((await all(`${loan} ${back}`)).split('\n')).toContain(`${loan} ${back.slice(0, -1)}`);
  });

  it('are by nobody whom only the sentence before names', async () => {
    const { briefing } = await briefingFrom(
      [
        ...body,
        'Một nhà đài đã quay phim ở Bến Lội. Nguồn tin này cho biết trạm bơm mới đã chạy thử ba ngày liền.',
      ].join('\n\n'),
      'vi',
    );
    const speakers = briefing.topics.flatMap(({ speaker, points }) => [
      speaker,
      ...points.map((point) => point.speaker),
    ]);
    expect(speakers.join(' ')).not.toContain('này');
  });

  it('are by no name that holds a whole clause', async () => {
    const { briefing } = await briefingFrom(
      [
        ...body,
        'Ông thêm rằng Công ty Sông Xanh đã thử máy ba lần, khẳng định trạm bơm mới ở Bến Lội sẽ chạy suốt mùa khô.',
      ].join('\n\n'),
      'vi',
    );
    const speakers = briefing.topics.flatMap(({ speaker, points }) => [
      speaker,
      ...points.map((point) => point.speaker),
    ]);
    expect(speakers.join(' ')).not.toContain('rằng');
  });
});

it('tells something of an article that gives nothing by the rules', async () => {
  const asked = ['Who pays for the gate?', 'Who will mend the wall?', 'When does the harbour open again?'];
  const { briefing } = await briefingFrom(asked.join('\n\n'), 'en');
  expect(pointTexts(briefing).length).toBeGreaterThan(0);
});

describe('a list behind a colon', () => {
  it('stands under the words before it', async () => {
    const { briefing, errors } = await briefingFrom(
      [...body, 'Ba ấp còn thiếu nước ngọt: Bến Lội (46 hộ); Rạch Gốc (34 hộ); Cửa Lạch (12 hộ).'].join('\n\n'),
      'vi',
    );
    expect(errors).toEqual([]);
    const list = briefing.topics.find(({ kind }) => kind === 'enumeration');
    expect(list?.heading).toBe('Ba ấp còn thiếu nước ngọt');
  });
});

it('takes no count of items for a title', async () => {
  const who =
    '|Hai Thứ trưởng Phạm Thế Tùng (Bộ Công an) và Nguyễn Minh Vũ (Bộ Ngoại giao) trên bàn chủ tọa phiên thảo luận cấp cao, một hoạt động bên lề Lễ ký Công ước Hà Nội, ngày 26/10.';
  const series = 'Thứ nhất, cống phải đóng đúng giờ; thứ hai, nông dân phải được báo trước.';
  const { errors } = await briefingFrom([who, series, who].join(' '));
  expect(errors).toEqual([]);
});
