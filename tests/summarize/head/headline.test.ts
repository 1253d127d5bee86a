import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/summarize/head/headline/headline.js';
import { annotated } from '../annotated.js';

/** The headline of the first sentence of a text. */
const headlineIn = async (text: string, language = 'en'): Promise<string | undefined> => {
  const { annotation, statements } = await annotated(`# Harbour\n\n${text}`, language);
  const [first] = statements;
  return first === undefined ? expect.fail('no sentence') : headlineOf(first, annotation)?.heading;
};

describe('the headline of a line', () => {
  it.each([
    [
      'what follows a comma and tells more',
      'The port will close the second gate in June, which will keep out a third of all ships.',
      'The port will close the second gate in June',
    ],
    [
      'what is done at the same time',
      'The board has approved a barrier of six gates, ending ten years of argument in the town.',
      'The board has approved a barrier of six gates',
    ],
    [
      'an adverbial before the subject',
      'In the first three months of this year, the old harbour lost a fifth of the cargo to Sarn.',
      'The old harbour lost a fifth of the cargo to Sarn',
    ],
    [
      'a phrase that opens with its own words',
      'The council has announced sharp increases in mooring fees as part of its effort to close a growing gap.',
      'The council has announced sharp increases in mooring fees',
    ],
  ])('goes without %s', async (_, line, headline) => {
    expect(await headlineIn(line)).toBe(headline);
  });

  it.each([
    [
      'Bộ trưởng Quốc phòng Lê Văn Sơn dự kiến thăm cảng Hải Lăng và cảng Vân Đồn trong chuyến công tác đầu tiên.',
      'Bộ trưởng Quốc phòng Lê Văn Sơn dự kiến thăm cảng Hải Lăng và cảng Vân Đồn',
    ],
    [
      'Qua kiểm tra 64 hồ chứa trong tháng 3, Chi cục Thủy lợi phát hiện 9 hồ có đập đất bị thấm, trong đó có hồ Khe Mây.',
      'Chi cục Thủy lợi phát hiện 9 hồ có đập đất bị thấm, trong đó có hồ Khe Mây',
    ],
  ])('is cut in Vietnamese where its words allow it', async (line, headline) => {
    expect(await headlineIn(line, 'vi')).toBe(headline);
  });

  it.each([
    [
      'what a setting is about',
      'Tại kỳ họp về bảo vệ môi trường cảng, khu dân cư và quản lý chất thải trên địa bàn sáng 11/6, Chủ tịch Lê Sơn cho rằng nước rất đáng lo.',
    ],
    [
      'whose word it is',
      'Theo tin từ Cục Hàng hải tỉnh, tàu chở gạo bị từ chối cập bến ở cảng Hải Lăng tuần trước đã về tới đảo Hòn Sếu.',
    ],
    [
      'when alone it holds',
      'Khi neo tàu ở bến Ninh, chủ tàu dễ gặp thông báo yêu cầu nộp thêm phí gian hàng cho ban quản lý.',
    ],
    [
      'in which year it was',
      'Ngư dân Hải Lăng treo cờ tang trên tàu trong cuộc tuần hành phản đối mức phí ở cảng Vân Đồn năm 2013.',
    ],
  ])('keeps %s in Vietnamese', async (_, line) => {
    expect(await headlineIn(line, 'vi')).toBeUndefined();
  });

  it('stands behind whoever says it', async () => {
    const line =
      'Rural boatyards now employ a quarter of all workers on the coast, Gao Jian said on Monday at the port.';
    expect(await headlineIn(line)).toBe('Gao Jian: Rural boatyards now employ a quarter of all workers on the coast');
  });

  it.each([
    ['is whole already', 'The port will close the second gate in May.'],
    ['is taken back', 'The port will close the gate in June, which pilots ask for. However, nothing is decided yet.'],
    ['points to what is not there', 'This plan would close the second gate in June, which pilots have asked for.'],
    ['says more of others', 'The port will also close the second gate in June, which pilots have asked for.'],
    [
      'has its number behind the cut',
      'Traffic, forecast in December at 4.5 per cent, is now seen growing by only 3.8 per cent.',
    ],
    [
      'has its verb behind the clause',
      'The fall below six gates, which follows a plan of the board, is a dramatic change for ships.',
    ],
    [
      'opens with a setting alone',
      'Given the better weather for ships in May, the second gate of the harbour is closed.',
    ],
    [
      'denies what is kept',
      'Nowhere else on the coast will boats buy ice at half the price, which has risen for years.',
    ],
    [
      'opens with what was done',
      'Carried by 17 votes to 6 on Monday evening, after a debate of two hours in the hall.',
    ],
    [
      'has half of an aside',
      'The Crumb, which ships on Monday (at 149 crowns), tells all bakers of the town when the bread is done.',
    ],
    [
      'points to a case',
      'The port could close the second gate in this case, which all pilots of the town have asked for.',
    ],
    ['names nobody', 'The actress said that the old theatre will be opened again in June, which nobody had expected.'],
  ])('is none where it %s', async (_, line) => {
    expect(await headlineIn(line)).toBeUndefined();
  });
});
