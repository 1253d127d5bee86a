import { describe, expect, it } from 'vitest';
import type { Fill } from '../../../src/model/deck.js';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const heading = 'Bến phà mùa lũ';
const lead = 'Bến phà mở cửa từ năm giờ sáng đến mười giờ đêm';
const further = ['Xe trên bảy tấn chờ sau trạm thuế', 'Tài xế ngủ lại trong các phòng học cũ'];
const point = [lead, ...further].join('. ');
const others = [
  'Trường học có chuyến riêng vào thứ hai',
  'Không ai trả tiền cho trẻ dưới sáu tuổi',
  'Bến cũ để cho thuyền cá',
  'Đò ngang nghỉ',
];

function bodyOf(texts: readonly string[]): Fill['paragraphs'] {
  const [slide] = slidesOf({ heading, points: texts.map((text) => pointFrom({ text })) }, brief.model);
  return (
    slide?.fills
      .filter(({ placeholder }) => /^(?:body|row|card)/u.test(placeholder))
      .flatMap((one) => one.paragraphs) ?? []
  );
}
const textOf = ({ runs }: Fill['paragraphs'][number]): string =>
  runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');

describe('a point of three sentences', () => {
  it('stands sentence by sentence, what goes on from the first below it without a mark, where its text begins', () => {
    const [first, ...rest] = bodyOf([point, ...others]);
    expect(first).toMatchObject({ level: 0 });
    expect(first && textOf(first)).toBe(lead);
    const below = rest.slice(0, 2);
    expect(below.map(textOf)).toEqual(further);
    for (const paragraph of below) expect(paragraph).toMatchObject({ level: 1, plain: true, hang: { by: 0 } });
    for (const { hang } of below) expect(hang?.left).toBeGreaterThan(0);
  });

  it('is read by its first sentence: the others are quieter', () => {
    const [first, second] = bodyOf([point, ...others]);
    expect(first?.runs.every(({ colour }) => colour === undefined)).toBe(true);
    expect(second?.runs.every(({ colour }) => colour !== undefined)).toBe(true);
  });

  it('makes others on its slide that have two stand likewise', () => {
    const two = 'Phà nhỏ chạy khi nước xuống dưới báo động hai. Bến tạm nằm sau chợ';
    expect(bodyOf([two, ...others]).map(textOf)).toContain(two);
    expect(bodyOf([point, two, ...others]).map(textOf)).toContain('Bến tạm nằm sau chợ');
  });

  it('stays in one piece where its slide has no room', () => {
    const full = Array.from(
      { length: 5 },
      (_, index) => `${point}. Chuyến số ${index + 1} dành cho xe cứu thương của huyện`,
    );
    const [slide] = slidesOf(
      { kind: 'summary', heading, points: full.map((text) => pointFrom({ text })) },
      brief.model,
    );
    const shown = slide?.fills.flatMap(({ paragraphs }) => paragraphs.map(textOf)) ?? [];
    expect(shown.some((text) => text.startsWith(point))).toBe(true);
  });
});

it('a list takes another layout for lists where that has the room', () => {
  const long = [
    lead,
    ...further,
    'Xe máy đi cửa bên',
    'Người đi bộ không mất tiền',
    'Trạm thuế mở cả ngày lễ',
    'Phà cuối rời bến lúc mười giờ',
  ];
  const texts = [long.join('. '), ...others.slice(1)];
  const [slide] = slidesOf({ heading, points: texts.map((text) => pointFrom({ text })) }, brief.model);
  expect(slide?.layout).toMatch(/^points-/u);
  expect(slide?.fills.flatMap(({ paragraphs }) => paragraphs.map(textOf))).toContain('Người đi bộ không mất tiền');
});

describe('sentences that need each other', () => {
  it.each([
    [
      'a question and its answer',
      'Ai trả tiền dầu cho phà? Huyện trả tiền dầu đến hết năm. Xã lo bến bãi. Nước rút vào tháng mười',
      'Ai trả tiền dầu cho phà? Huyện trả tiền dầu đến hết năm',
    ],
    [
      'a few words',
      'Phà vẫn chạy. Không chuyến nào bị bỏ từ đầu mùa lũ. Xã lo bến bãi. Nước rút vào tháng mười',
      'Phà vẫn chạy. Không chuyến nào bị bỏ từ đầu mùa lũ',
    ],
    [
      'what is quoted',
      'Ông Lê Văn Tám nói tại cuộc họp: "Phà vẫn chạy. Không ai bị bỏ lại". Xã lo bến bãi. Huyện trả tiền dầu',
      'Ông Lê Văn Tám nói tại cuộc họp: "Phà vẫn chạy. Không ai bị bỏ lại"',
    ],
  ])('stand on one line: %s', (_, text, whole) => {
    const shown = bodyOf([text, ...others]).map(textOf);
    expect(shown).toContain(whole);
    expect(shown).toContain('Xã lo bến bãi');
  });
});
