import { describe, expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const pointsOf = (texts: readonly string[]) => texts.map((text) => pointFrom({ text }));
const rowsOf = (texts: readonly string[]) =>
  slidesOf({ points: pointsOf(texts) }, brief.model).flatMap(({ graphics = [] }) =>
    graphics.flatMap((graphic) =>
      graphic.kind === 'table' ? graphic.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
    ),
  );

const labelled = [
  'Giờ mở cửa: từ bảy giờ sáng đến năm giờ chiều, trừ thứ hai đầu tháng khi kho được kiểm kê và người đọc chỉ trả sách',
  'Thẻ đọc: cấp tại quầy trong mười phút cho ai có giấy tờ tùy thân hoặc giấy của trường',
  'Mượn về: năm cuốn trong ba tuần, gia hạn một lần nếu không ai chờ cuốn ấy',
  'Phòng yên tĩnh: không điện thoại, không nước ngọt, và cửa sổ chỉ mở vào buổi sáng',
  'Kho sách cũ: chỉ mở khi có thủ thư đi cùng, mỗi lần không quá ba người',
];

describe('lines that open with what they are about', () => {
  it('stand in rows behind that, where they would be a list', () => {
    expect(rowsOf(labelled).map(([label]) => label)).toEqual([
      'Giờ mở cửa',
      'Thẻ đọc',
      'Mượn về',
      'Phòng yên tĩnh',
      'Kho sách cũ',
    ]);
    expect(rowsOf(labelled)[1]?.[1]).toBe(
      'Cấp tại quầy trong mười phút cho ai có giấy tờ tùy thân hoặc giấy của trường',
    );
  });

  it.each([
    ['a line has none', 'Sách được trả ở quầy hoặc bỏ vào hộp sau giờ mở cửa'],
    ['a line goes on in what somebody says', 'Người thủ thư nói: “Sách được trả ở quầy, không ở quán cà phê”'],
    ['a line tells an hour', 'Cửa mở lúc 7:30 và đóng lúc 17:00 trong cả tuần, trừ ngày lễ'],
  ])('are a list where %s', (_, text) => {
    expect(rowsOf([...labelled.slice(0, 4), text])).toEqual([]);
  });
});

describe('what is asked', () => {
  const answers = [
    { text: 'Mái trường được lợp lại trước mùa mưa.', speaker: 'Bà Tạ Kim Liên' },
    { text: 'Tiền lấy từ quỹ sửa chữa của huyện.', speaker: 'Ông Đỗ Hữu Phước' },
  ];
  const heading = 'Bao giờ mái trường được sửa?';

  it('and answered by several people shows who says what', () => {
    const [slide] = slidesOf({ kind: 'question', heading, points: answers.map(pointFrom) }, brief.model);
    expect(slide?.layout).toBe('quotes-2');
    expect(slide?.title).toBe(heading);
  });

  it('and answered by one person is no exchange', () => {
    const points = answers.map(({ text }) => pointFrom({ text, speaker: 'Bà Tạ Kim Liên' }));
    expect(slidesOf({ kind: 'question', heading, points }, brief.model)[0]?.layout).not.toMatch(/^quotes/);
  });
});

describe('an exchange of more people than stand side by side', () => {
  const said = (speakers: readonly string[]) =>
    speakers.map((speaker, index) =>
      pointFrom({ text: `Điều thứ ${index + 1} bàn về giờ mở cửa của chợ đêm.`, speaker }),
    );
  const tableOf = (speakers: readonly string[]) =>
    slidesOf({ points: said(speakers) }, brief.model)
      .flatMap(({ graphics = [] }) => graphics)
      .flatMap((graphic) => (graphic.kind === 'table' ? graphic.rows.map(({ cells: [name] }) => name?.text) : []));

  it('stands in rows, each line behind who says it', () => {
    const speakers = ['Lò Thị Sáng', 'Vừ A Páo', 'Lò Thị Sáng', 'Hà Văn Bích', 'Vừ A Páo'];
    expect(tableOf(speakers)).toEqual(speakers);
  });

  it('is none where one of them says most', () => {
    const one = 'Lò Thị Sáng';
    expect(tableOf([one, one, one, one, 'Vừ A Páo'])).toEqual([]);
  });
});
