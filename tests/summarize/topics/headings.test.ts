import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { readText } from '../structure/read-text.js';
import { findingsOf } from '../../../src/summarize/annotate/annotation.js';
import { labelOf } from '../../../src/summarize/topics/label.js';
import {
  clauseHeading,
  complementHeading,
  openerHeading,
  subjectHeading,
} from '../../../src/summarize/topics/heading.js';
import { leadOf } from '../../../src/summarize/topics/lead.js';
import { joinUnnamed } from '../../../src/summarize/topics/unnamed.js';
import type { Draft } from '../../../src/summarize/topics/draft.js';

const vi = languagePack('vi');

const claimsOf = async (text: string) => {
  const findings = findingsOf(await readText('vi', text), undefined);
  return findings.reading.sentences.flatMap(({ index }) => findings.claims(index));
};

describe('a heading that names a passage', () => {
  const subject = async (text: string) => subjectHeading(await readText('vi', text), await claimsOf(text), 2)?.heading;

  it('is the subject of a claim, behind an adverbial too', async () => {
    expect(await subject('Sáng thứ hai, ba trạm bơm phía nam đã chạy thử với máy phát điện dự phòng.')).toBe(
      'Ba trạm bơm phía nam',
    );
  });

  it('is no verb, nothing that points back, and nobody who only speaks', async () => {
    expect(await subject('Nhìn cảnh nước tràn bờ đã khiến nhiều nông dân ở ấp phía nam rơi nước mắt.')).toBeUndefined();
    expect(await subject('Bởi sở thủy lợi đã trả hết tiền lắp đặt cho hợp tác xã Bến Lội.')).toBeUndefined();
    expect(await subject('Ba trạm bơm này đã chạy thử với máy phát điện dự phòng của huyện.')).toBeUndefined();
    expect(await subject('Các nước đã ký vào văn bản chung về nguồn nước ở thượng lưu sông.')).toBeUndefined();
  });

  it('opens no subject matter that points back', async () => {
    const reading = await readText('vi', 'Về câu hỏi này, tỉnh trả lời rằng cống sẽ đóng đúng giờ vào mùa khô.');
    const [first] = reading.sentences;
    expect(first === undefined ? undefined : openerHeading(reading, first)).toBeUndefined();
  });

  it('leaves no subject alone behind who says it', async () => {
    expect(await subject('Quan chức huyện cáo buộc đội canh đê phía nam đã bỏ gác suốt ba đêm liền.')).toBeUndefined();
  });

  it('is no verb that says what something is', async () => {
    const text = 'Việc đầu tiên trong ngày của đội là bảo vệ tài sản của bà con trong xã.';
    expect(complementHeading(await readText('vi', text), await claimsOf(text))).toBeUndefined();
  });

  it('gives up little of its sentence', async () => {
    const text = 'Tỉnh đã lắp trạm đo mặn, máy bơm dự phòng, cửa cống tự động và đèn báo hiệu trên sông.';
    const heading = clauseHeading(await readText('vi', text), await claimsOf(text), 0);
    expect(heading?.heading).not.toBe('Tỉnh đã lắp trạm đo mặn');
  });
});

describe('the label of a topic', () => {
  it('is of needs where nearly all of it is needed', async () => {
    expect(labelOf(await claimsOf('Huyện cần phải đóng cống đúng giờ vào mùa khô năm nay.'), vi)).toBe(vi.labels.needs);
  });

  it('is not told by one syllable in passing', async () => {
    const claims = await claimsOf('Ba trạm bơm do huyện đặt mua đã chạy thử suốt ba ngày liền.');
    expect(labelOf(claims, vi)).toBe(vi.labels.points);
  });
});

describe('a bold lead', () => {
  it('parts no name', () => {
    expect(leadOf('Bà Lê Thị Như khẳng định trạm bơm mới đã chạy thử ba ngày liền', vi)).not.toBe('Bà Lê Thị');
  });

  it('is no word of need alone', () => {
    expect(leadOf('Cần thiết đầu tư, dành kinh phí cho việc nâng cấp trạm bơm', vi)).toBeUndefined();
  });
});

describe('passages that nothing names', () => {
  const draft = (heading: string, ...texts: string[]): Draft => ({
    at: 0,
    worth: 1,
    blocks: new Set([texts.length]),
    topic: {
      id: heading,
      kind: 'points',
      heading,
      points: texts.map((text) => ({ id: text, text, evidence: [], origin: 'extract' })),
      captions: [],
    },
  });
  const told = (drafts: readonly Draft[]) =>
    joinUnnamed(drafts, 4).map(({ topic }) => [topic.heading, ...topic.points.map(({ text }) => text)]);

  it('are told with a neighbour, in order', () => {
    expect(told([draft('', 'a'), draft('B', 'b'), draft('', 'c')])).toEqual([['B', 'a', 'b', 'c']]);
  });

  it('stand alone where a slide would be too full', () => {
    expect(told([draft('A', 'a', 'b', 'c'), draft('', 'd', 'e')])).toHaveLength(2);
  });
});
