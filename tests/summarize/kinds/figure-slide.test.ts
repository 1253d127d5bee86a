import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/briefing.js';
import { briefingFrom } from '../briefing-from.js';

const padding = {
  vi: [
    'Hợp tác xã Bến Lội đã lắp ba trạm bơm mới cho cánh đồng phía nam trong tháng này.',
    'Trạm bơm được nối với một máy đo mặn và một máy phát điện dự phòng của huyện.',
    'Huyện đã cử cán bộ xuống từng ấp để hướng dẫn nông dân cách đo mặn hằng ngày.',
    'Nông dân được báo bằng tin nhắn trước khi cống đóng vào mùa khô hằng năm.',
    'Các ấp phía nam đã dọn sạch kênh mương để nước ngọt chảy tới tận chân ruộng trước khi mùa khô bắt đầu.',
    'Trường học trong xã đã dạy học sinh cách đọc máy đo mặn và cách báo tin cho gia đình khi nước sông đổi màu.',
    'Đoàn thanh niên của huyện cùng bộ đội biên phòng đã đắp lại những đoạn đê bị sóng bào mòn trong mùa mưa vừa rồi.',
    'Giống lúa chịu mặn do viện nghiên cứu gửi về đã được gieo thử trên những thửa ruộng gần cửa cống của hợp tác xã.',
    'Chợ nổi ở ngã ba sông đã họp lại sau nhiều tháng vắng khách vì ghe chở nước ngọt từ thượng nguồn đã về được tới nơi.',
    'Những người già trong ấp kể rằng con nước năm nay lên sớm hơn mọi năm và mặn hơn hẳn so với hồi họ còn trẻ.',
    'Phòng nông nghiệp của huyện đang lập bản đồ những thửa ruộng nên đổi sang nuôi tôm khi nước mặn ở lại lâu trên đồng.',
  ],
  en: [
    'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
    'The engineers told the meeting that the gates will close a few times a year at the most.',
    'A public inquiry will open in June, and the first stones will be laid in the autumn.',
    'The national government has promised to cover most of the cost of the whole project.',
    'The fishermen of the old town fear that narrower openings will strengthen the current at the entrance.',
    'Schools along the quays have taught pupils to read the tide tables and to tell their families in time.',
    'The salt marsh behind the harbour depends on regular flooding and shelters wading birds in winter.',
    'Volunteers have filled sandbags every weekend since the surge and stacked them along the fish market.',
  ],
};

const figures = async (language: 'vi' | 'en', ...sentences: string[]): Promise<string[]> => {
  const { briefing, errors } = await briefingFrom([...padding[language], ...sentences].join('\n\n'), language);
  expect(errors).toEqual([]);
  return briefing.topics
    .flatMap(({ figure, points }) => [figure, ...points.map((point) => point.figure)])
    .filter((figure): figure is Figure => figure !== undefined)
    .map(({ value, of }) => `${value} | ${of}`);
};

describe('a figure on a slide', () => {
  it('counts what is named, without the predicate', async () => {
    expect(await figures('vi', 'Chi phí lắp đặt đã tăng lên 38 triệu USD vào cuối mùa khô năm ngoái.')).toEqual([
      '38 triệu USD | Chi phí lắp đặt',
    ]);
    expect(await figures('en', 'The barrier, a row of six gates, is expected to cost £412 million.')).toEqual([
      '£412 million | The barrier',
    ]);
  });

  it('is none where nothing near by names what it counts', async () => {
    expect(await figures('en', 'The remaining 20%, about £82 million, will be raised through a loan.')).toEqual([]);
    expect(await figures('vi', 'Số tiền này đã tăng lên 38 triệu USD vào cuối mùa khô năm ngoái ở Bến Lội.')).toEqual(
      [],
    );
    expect(
      await figures('en', 'The town will cover 65% of the cost and the port authority a further 15%.'),
    ).not.toContain('a further 15% | The town');
  });

  it('is shown once, and never a handful', async () => {
    expect(
      await figures(
        'vi',
        'Chi phí lắp đặt đã lên tới 38 triệu USD vào cuối mùa khô năm ngoái.',
        'Tổng vốn vay của hợp tác xã cũng lên tới 38 triệu USD trong năm nay.',
        'Đoàn đã tới thăm 4 hộ dân sống bên bờ sông phía nam của Bến Lội.',
      ),
    ).toHaveLength(1);
  });

  it('is a whole range, spaces or not', async () => {
    expect(await figures('vi', 'Đoàn có khoảng 60 – 70 người dân đi dọc bờ sông phía nam của Bến Lội.')).toEqual([
      'khoảng 60 – 70 | người dân',
    ]);
  });
});
