import { describe, expect, it } from 'vitest';
import { continuedHeadline } from '../../../src/compose/frame/part-title.js';
import { languagePack } from '../../../src/language/index.js';
import type { Briefing, Topic } from '../../../src/model/briefing.js';
import { emu } from '../../../src/model/units.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const lines = [
  'Từ sáng nay tỉnh mở lại đường ven biển cho mọi loại xe, trừ xe tải trên mười tấn.',
  'Mặt đường được nâng cao nửa mét để nước triều không còn tràn qua.',
  'Hai cầu nhỏ được xây mới, và lề đường được kè đá suốt mười hai cây số.',
];
const label = 'Tóm tắt';
const heading = 'Những điều cần nhớ';

const slideOf = (title: string, topic: Partial<Topic> = {}, briefing: Partial<Briefing> = {}, below = '\n\n') => {
  const articleText = `${title}${below}${lines.join('\n\n')}`;
  const points = lines.map((text) => {
    const start = articleText.indexOf(text);
    return pointFrom({ text, evidence: [{ start, end: start + text.length }] });
  });
  const topics = [topicFrom({ kind: 'summary', label, heading, points, ...topic })];
  const titleEvidence = [{ start: 0, end: title.length }];
  const told = briefingFrom({ title, titleEvidence, genre: 'minutes', topics, ...briefing });
  return deckOf(told, { template: brief.model, articleText }).deck.slides[1];
};
const titleOf = (...told: Parameters<typeof slideOf>): string | undefined => slideOf(...told)?.title;

describe('what to remember', () => {
  it('is called what its article is called, and says that it is the summary', () => {
    const slide = slideOf('Tỉnh mở lại đường ven biển');
    expect(slide?.title).toBe('Tóm tắt: Tỉnh mở lại đường ven biển');
    expect(textsIn(slide, 'label')).toEqual([]);
  });

  it('goes on under that where it takes a second slide, and not as details', () => {
    const more = [1, 2, 3].map(
      (count) =>
        `Đoạn ven biển thứ ${count} được tỉnh lát lại bằng đá ong khai thác ở chân núi, có rãnh thoát nước hai bên, đèn chiếu sáng ban đêm và bốn bãi đỗ cho xe khách chở người đi chợ sớm.`,
    );
    const points = [...lines, ...more, ...more.map((line) => line.replace('lát lại', 'trồng cây dọc lề'))];
    const topic = topicFrom({ kind: 'summary', label, heading, points: points.map((text) => pointFrom({ text })) });
    const title = 'Tỉnh mở lại đường ven biển';
    const told = briefingFrom({
      title,
      titleEvidence: [{ start: 0, end: title.length }],
      genre: 'minutes',
      topics: [topic],
    });
    const { slides } = deckOf(told, { template: brief.model, articleText: `${title}\n\n${points.join('\n\n')}` }).deck;
    const shown = slides.filter((slide) => slide.topic === topic.id);
    expect(shown.map((slide) => slide.title)).toEqual([`Tóm tắt: ${title}`, `Tóm tắt: ${title} (tiếp theo)`]);
    expect(shown.map((slide) => textsIn(slide, 'label'))).toEqual([[], []]);
  });

  it.each([
    ['says that it goes on', 60, '(tiếp theo)'],
    ['counts where there is no room for more', 45, '(2/2)'],
    ['has another title where there is none', 42, undefined],
  ])('goes on under that and %s', (_, room, part) => {
    const headline = 'Tóm tắt: Tỉnh mở lại đường ven biển qua mũi Rồng';
    const holds = (title: string): boolean => title.length <= room - 45 + `${headline} (2/2)`.length;
    const wish = continuedHeadline({ headline, holds }, { index: 1, count: 2 }, { pack: languagePack('vi') });
    expect(wish?.part).toBe(part);
    expect(
      continuedHeadline({ headline, holds }, { index: 0, count: 2 }, { pack: languagePack('vi') }),
    ).toBeUndefined();
  });

  it('has one colon only', () => {
    expect(titleOf('Đường ven biển: tỉnh mở lại cho xe')).toBe('Tóm tắt – Đường ven biển: tỉnh mở lại cho xe');
  });

  it.each([
    ['says what no line of it takes up', 'Chuyện bây giờ mới kể của một người thợ già'],
    ['speaks to its reader', 'Mời bạn đọc xem tỉnh mở lại đường ven biển cho xe'],
    ['is cut off', 'Tỉnh mở lại đường ven biển cho'],
    ['asks something', 'Khi nào tỉnh mở lại đường ven biển?'],
    [
      'is long',
      'Tỉnh mở lại đường ven biển cho mọi loại xe sau khi nâng cao mặt đường, xây mới hai cầu nhỏ và kè đá suốt mười hai cây số lề đường',
    ],
  ])('keeps its label where the title %s', (_, title) => {
    expect(titleOf(title)).toBe(heading);
  });

  it('keeps its label where the title is the beginning of a sentence', () => {
    expect(titleOf('Tỉnh mở lại đường ven biển', {}, {}, ' sau bốn tháng. ')).toBe(heading);
  });

  it('is called so where its line says by whom and when beside the title', () => {
    const below = ' | Hội đồng tỉnh, 3/5/2031\n\n';
    expect(titleOf('Tỉnh mở lại đường ven biển', {}, {}, below)).toBe('Tóm tắt: Tỉnh mở lại đường ven biển');
    const coded = 'Công ty Bến Xưa <BXA> mở lại đường ven biển';
    expect(titleOf(coded, {}, { title: coded.replace(' <BXA>', '') })).toBe(
      'Tóm tắt: Công ty Bến Xưa mở lại đường ven biển',
    );
    expect(titleOf('Tỉnh mở lại đường ven biển', {}, {}, ' – sau bốn tháng.\n\n')).toBe(heading);
  });

  it('keeps its label where the title stands nowhere in the article', () => {
    expect(titleOf('Chuyện đường sá', {}, { title: 'Tỉnh mở lại đường ven biển' })).toBe(heading);
  });

  it('keeps what somebody called it', () => {
    const own = 'Đường ven biển chạy lại';
    expect(titleOf('Tỉnh mở lại đường ven biển', { heading: own })).toBe(own);
  });

  it('keeps its label in a deck of several', () => {
    expect(titleOf('Tỉnh mở lại đường ven biển', {}, { dividers: true })).toBe(heading);
  });

  it('keeps its label where the template has room for no more', () => {
    const layouts = brief.model.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.map((place) =>
        place.key === 'title' ? { ...place, box: { ...place.box, width: emu(3_000_000) } } : place,
      ),
    }));
    const title = 'Tỉnh mở lại đường ven biển cho xe, trừ xe tải trên mười tấn và xe khách chạy đêm';
    const topics = [topicFrom({ kind: 'summary', label, heading, points: lines.map((text) => pointFrom({ text })) })];
    const told = briefingFrom({ title, titleEvidence: [{ start: 0, end: title.length }], topics });
    const { deck } = deckOf(told, { template: { ...brief.model, layouts }, articleText: `${title}\n` });
    expect(deck.slides[1]?.title).toBe(heading);
  });
});
