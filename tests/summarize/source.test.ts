import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { sourceOf } from '../../src/summarize/cover/source.js';
import { briefingFrom } from './briefing-from.js';

const body = [
  'Corran Instruments opens a second plant',
  'KELMOUTH – Corran Instruments said on Tuesday that it will open a second plant in Kelmouth next spring.',
  'The plant will make valves for ferries and will employ 140 people. The council has granted it the land for thirty years.',
  'The company has made instruments on the quay since 1961, and exports two thirds of them.',
];
const sourceFrom = async (...more: readonly string[]) =>
  (await briefingFrom([...body, ...more].join('\n\n'), 'en')).briefing.sources[0];

describe('the source of a briefing', () => {
  it('says what the article is called', async () => {
    expect(await sourceFrom()).toMatchObject({ name: 'article.txt', title: 'Corran Instruments opens a second plant' });
  });

  it('says whom to ask where the article says how', async () => {
    const asked = await sourceFrom('Media contact', 'Rosa Whitfield', 'rosa.whitfield@corran.example');
    expect(asked?.contact).toBe('Rosa Whitfield · rosa.whitfield@corran.example');
    expect((await sourceFrom())?.contact).toBeUndefined();
  });

  it('asks nobody about a speech', async () => {
    const mail = 'rosa.whitfield@corran.example';
    const text = [...body, 'Media contact', mail].join('\n\n');
    const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'a.txt' });
    expect(sourceOf(article, languagePack('en')).contact).toBe(mail);
    expect(sourceOf({ ...article, genre: 'speech' }, languagePack('en')).contact).toBeUndefined();
  });

  it.each([
    ['Harbour Post', undefined],
    ['Ann Lee', 'Ann Lee'],
  ])('names %s, who wrote it for Harbour Post, as author: %s', async (byline, author) => {
    const { value: article } = await read({ bytes: new TextEncoder().encode(body.join('\n\n')), name: 'a.txt' });
    const signed = { ...article, byline, source: { ...article.source, publisher: 'Harbour Post' } };
    expect(sourceOf(signed, languagePack('en'))).toMatchObject({ publisher: 'Harbour Post' });
    expect(sourceOf(signed, languagePack('en')).author).toBe(author);
  });

  it.each([
    ['By Helen Marsden', 'en', 'Helen Marsden'],
    ['NGỌC HIỂN - BÌNH AN', 'vi', 'NGỌC HIỂN - BÌNH AN'],
  ])('names whom the line "%s" below the standfirst names (%s)', async (line, language, author) => {
    const told = {
      en: 'The mill at Harlow ground its first flour in ten years on Monday, and four bakers of the town queued for it.',
      vi: 'Bến phà Tràm mở lại sau mười tháng sửa chữa, mỗi ngày đón hơn hai nghìn lượt khách qua sông từ tuần này.',
    }[language];
    const text = [`# ${body[0] ?? ''}`, `*${told ?? ''}*`, line, '12/05/2026', told, told].join('\n\n');
    const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'a.md', language });
    expect(sourceOf(article, languagePack(language)).author).toBe(author);
  });

  it('names who signs what they say in their own words as its author', async () => {
    const speech = [
      '# Diễn văn mở cửa bến phà Tà Lơn',
      'Thưa quý vị đại biểu, thưa bà con,',
      'Hồi nhỏ, tôi qua sông bằng ghe của xã. Hôm nay bến có hai chiếc phà mới, chở được chín mươi người.',
      'Tôi tuyên bố bến phà Tà Lơn chính thức mở cửa. Xin cảm ơn!',
      '*Tà Lơn, ngày 2 tháng 5 năm 2032*\n**Hứa Văn Mây**, Chủ tịch UBND xã',
    ].join('\n\n');
    const { value: article } = await read({ bytes: new TextEncoder().encode(speech), name: 'a.md' });
    const author = 'Hứa Văn Mây, Chủ tịch UBND xã';
    expect(sourceOf({ ...article, genre: 'speech' }, languagePack('vi')).author).toBe(author);
    expect(sourceOf({ ...article, genre: 'legal' }, languagePack('vi')).author).toBeUndefined();
  });
});
