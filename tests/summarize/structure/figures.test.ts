import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { readText, textOf } from './read-text.js';

const figuresIn = async (language: string, text: string) => {
  const reading = await readText(language, text);
  return findFigures(reading).map((figure) => ({
    ...figure,
    value: textOf(reading, figure.value),
    of: textOf(reading, figure.of),
  }));
};

const valuesIn = async (language: string, text: string): Promise<string[]> =>
  (await figuresIn(language, text)).map(({ value }) => value);

describe('a figure', () => {
  it.each([
    ['vi', 'Mưa lũ làm ít nhất 19 người bị thương.', 'ít nhất 19', 19, 'người bị thương'],
    [
      'vi',
      'Đến nay đã có gần 80 nước, tổ chức quốc tế phát biểu tại phiên thảo luận.',
      'gần 80',
      80,
      'nước, tổ chức quốc tế',
    ],
    ['vi', 'Tổng vốn đầu tư lên tới hơn 4.200 tỷ đồng.', 'hơn 4.200 tỷ đồng', 4.2e12, 'Tổng vốn đầu tư'],
    ['vi', 'Kim ngạch xuất khẩu tăng 12,5% so với năm ngoái.', '12,5%', 12.5, 'Kim ngạch xuất khẩu tăng'],
    ['vi', 'Khoảng 46.000 ha đất bị nhiễm mặn.', 'Khoảng 46.000 ha', 46_000, 'đất'],
    ['vi', 'Hơn hai triệu người phải sơ tán.', 'Hơn hai triệu', 2e6, 'người'],
    ['vi', 'Hai phần ba kinh phí do tỉnh chi.', 'Hai phần ba', 2 / 3, 'kinh phí'],
    ['vi', 'Bão làm sập hàng trăm ngôi nhà ven biển.', 'hàng trăm', 100, 'ngôi nhà ven biển'],
    ['vi', 'Giá bán còn 52.000 đồng/kg.', '52.000 đồng/kg', 52_000, 'Giá bán'],
    ['vi', 'Xã có một bãi đỗ xe rộng khoảng 800m2.', 'khoảng 800m2', 800, 'Xã có một bãi đỗ xe rộng'],
    ['en', 'The storm killed at least 19 people on the coast.', 'at least 19', 19, 'people'],
    ['en', 'Only 4 percent of the pupils had been vaccinated.', 'Only 4 percent', 4, 'the pupils'],
    ['en', 'The new bridge will cost about £12.5 million.', 'about £12.5 million', 12.5e6, 'The new bridge will cost'],
    ['en', 'About a third of the welders are over 58.', 'About a third', 1 / 3, 'the welders'],
    ['en', 'Diesel now sells at $1.20 per litre in the capital.', '$1.20 per litre', 1.2, 'Diesel now sells'],
    ['en', 'The fund holds €5bn.', '€5bn', 5e9, 'The fund holds'],
    ['en', 'Of this, £96,000 went on two full-time posts.', '£96,000', 96_000, 'went on two full-time posts'],
  ])('is told whole (%s): %s', async (language, text, value, number, of) => {
    const [figure] = await figuresIn(language, text);
    expect(figure).toMatchObject({ value, of });
    expect(figure?.number).toBeCloseTo(number, 6);
  });

  it.each([
    ['vi', 'Mưa phổ biến từ 350 đến 500 mm.', 'từ 350 đến 500 mm', 500],
    ['vi', 'Tỉnh cần từ nửa triệu đến 1,5 triệu cây giống.', 'từ nửa triệu đến 1,5 triệu', 1.5e6],
    ['vi', 'Hạt lọc có kích thước 5-7 mm.', '5-7 mm', 7],
    ['vi', 'Tỷ lệ nghỉ việc giảm từ 31% xuống 12%.', 'từ 31% xuống 12%', 12],
    ['vi', 'Lương thời vụ dao động 9-12 triệu đồng.', '9-12 triệu đồng', 12e6],
    ['vi', 'Nghị quyết được 52 trên 60 đại biểu tán thành.', '52 trên 60', 60],
    ['vi', 'Tốc độ tàu tăng từ dưới 40 km/h lên 65 km/h.', 'từ dưới 40 km/h lên 65 km/h', 65],
    ['en', 'The plan was backed by 52 out of 60 members.', '52 out of 60', 60],
    ['en', 'The yard owes its banks between £80 million and £90 million.', 'between £80 million and £90 million', 90e6],
    ['en', 'The plots lie at depths of 2-6 metres.', '2-6 metres', 6],
    ['en', 'The repair will cost $5-7 million.', '$5-7 million', 7e6],
    ['en', 'Fares rose from 12 to 19 euros.', 'from 12 to 19 euros', 19],
  ])('may be a range (%s): %s', async (language, text, value, number) => {
    const figures = await figuresIn(language, text);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ value, number });
  });

  it.each([
    ['The share fell from 5 percent to 7 ships.', ['5 percent', '7']],
    ['The fee rose from £5 to 7 percent.', ['£5', '7 percent']],
    ['The trip grew from 12 euros to 19 km.', ['12 euros', '19 km']],
  ])('is no range where its ends are of two kinds: %s', async (text, values) => {
    expect(await valuesIn('en', text)).toEqual(values);
  });

  it('keeps a qualifier that stands behind it', async () => {
    const [figure] = await figuresIn('vi', 'Mỗi hộ phải góp 2 triệu đồng trở lên.');
    expect(figure).toMatchObject({ value: '2 triệu đồng trở lên', qualifier: 'trở lên' });
  });

  it('leaves a comparison to its verb', async () => {
    const [figure] = await figuresIn('vi', 'Sản lượng cao hơn 5% so với kế hoạch.');
    expect(figure).toMatchObject({ value: '5%', of: 'Sản lượng' });
    expect(figure).not.toHaveProperty('qualifier');
  });

  it('reads thousands by the language', async () => {
    expect((await figuresIn('vi', 'Có 1.250 hộ dân mất nhà.'))[0]?.number).toBe(1250);
    expect((await figuresIn('en', 'Some 1,250 homes were lost.'))[0]?.number).toBe(1250);
    expect((await figuresIn('vi', 'Đường dài 1,25 km.'))[0]?.number).toBe(1.25);
    expect((await figuresIn('fr', 'Plus de 2 300 personnes y travaillent.'))[0]?.number).toBe(2300);
    expect((await figuresIn('vi', 'Dự án cần 34,2 tỷ đồng.'))[0]?.number).toBe(34_200_000_000);
  });

  it('does not join a noun behind the comma that closes an adverbial', async () => {
    const [figure] = await figuresIn('vi', 'Tại 13 huyện, mưa lớn gây ngập.');
    expect(figure).toMatchObject({ value: '13', of: 'huyện' });
  });

  it('is worth more for money, shares and people, and for a qualifier', async () => {
    const worths = async (text: string): Promise<number> => (await figuresIn('vi', text))[0]?.worth ?? 0;
    const people = await worths('Có 80 người bị thương.');
    expect(people).toBeGreaterThanOrEqual(3);
    expect(await worths('Có gần 80 người bị thương.')).toBeGreaterThan(people);
    expect(await worths('Có 80 cái bàn hỏng.')).toBeLessThan(people);
    expect(await worths('Thiệt hại 80 tỷ đồng.')).toBeGreaterThan(people);
  });
});

describe('what is no figure', () => {
  it.each([
    ['vi', 'Hội nghị họp ngày 25/10 tại Huế.'],
    ['vi', 'Ngày 25 tháng 3 năm 2026, quý 3 kết thúc sớm.'],
    ['vi', 'Bà Lài, 71 tuổi, ra khỏi nhà lúc 17 giờ 30 phút.'],
    ['vi', 'Theo Điều 5 và khoản 2 của Nghị định số 12/2026/NĐ-CP, việc này bị cấm.'],
    ['vi', 'Bình Sa dẫn 2-1 trong trận tối qua.'],
    ['vi', 'Đội đứng thứ 3 và lọt vào top 8.'],
    ['vi', 'Ông sống ở nhà số 18 phố Hàng Bè.'],
    ['vi', 'Xe chạy trên quốc lộ 1 và đường 32.'],
    ['vi', 'Đường dây nóng là 0912.345.678.'],
    ['vi', 'Máy bay Boeing 737 hạ cánh.'],
    ['vi', 'Người mắc Covid-19 được nghỉ làm.'],
    ['vi', 'Bài đăng trên một tạp chí quốc tế.'],
    ['vi', 'Hai xã và ba thôn bị cô lập.'],
    ['vi', 'Tỷ lệ này chưa được công bố.'],
    ['vi', 'Học sinh lớp 12 thi vào năm 2027.'],
    ['vi', 'Cửa hàng mở 24/7.'],
    ['vi', 'Họ nghỉ gần nửa giờ rồi đi tiếp.'],
    ['vi', 'Phương án 2 sẽ được chọn.'],
    ['vi', 'Mạng 5G có độ trễ thấp.'],
    ['vi', 'Chuyến bay 3411 của hãng bị hoãn.'],
    ['en', 'The meeting on 12 October ended at 9.40 p.m. on platform 3.'],
    ['en', 'She was born in 1952 and is 74 years old.'],
    ['en', 'Ann Lee, 46, left at 7:30 on Dec. 2.'],
    ['en', 'Article 5 and Route 16 are closed.'],
    ['en', 'They won 2-1 in the 21st minute.'],
    ['en', 'A four-page report and a 60-bed hospital.'],
    ['en', 'Two people spoke about three things.'],
    ['en', 'It took half an hour.'],
  ])('is left out (%s): %s', async (language, text) => {
    expect(await valuesIn(language, text)).toEqual([]);
  });
});

describe('any text', () => {
  const words = [
    'gần',
    'hơn',
    '5',
    '1.250',
    '12,5',
    '%',
    'triệu',
    'tỷ',
    'đồng',
    'hai',
    'phần',
    'ba',
    'năm',
    '$',
    '-',
    '/',
    'kg',
    'từ',
    'đến',
    'người',
    ',',
    '.',
    '(',
    'hàng',
    'trăm',
    'trở lên',
    '2026',
    'ngày',
    'của',
  ];

  it('gives values that hold their number and stand apart from what they tell of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), async (parts) => {
        const reading = await readText('vi', `Có ${parts.join(' ')}`);
        for (const { value, of, number, worth } of findFigures(reading)) {
          expect(value.end).toBeGreaterThan(value.start);
          expect(of.end).toBeGreaterThan(of.start);
          expect(of.end <= value.start || of.start >= value.end).toBe(true);
          expect(Number.isFinite(number) && Number.isFinite(worth)).toBe(true);
        }
      }),
    );
  });
});
