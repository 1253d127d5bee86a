import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const ahead = 'Nhà thầu sẽ hợp long nhịp chính vào ngày 15/6/2028.';
const further = 'Sở sẽ thông xe đường dẫn vào ngày 2/9/2028.';
const past = ['Tỉnh khởi công cầu hôm 1/3/2026.', 'Dự án có 4.500 tỷ đồng.'];
const topicOf = (id: string, texts: readonly string[]) =>
  topicFrom({ id, heading: `Nội dung ${id}`, points: texts.map((text) => pointFrom({ text })) });
/** What makes a deck long enough for somebody to forget what it said. */
const others = Array.from({ length: 7 }, (_, at) => topicOf(`t${at + 3}`, past));
const slidesOf = (texts: readonly string[], more: Partial<Briefing> = {}, sources: 'auto' | 'never' = 'auto') =>
  deckOf(
    briefingFrom({ date: '2026-03-02', topics: [topicOf('t1', texts), topicOf('t2', past), ...others], ...more }),
    {
      template: brief.model,
      sources,
    },
  ).deck.slides;

describe('the last slide', () => {
  it('says what comes next, and below it where it is from', () => {
    const last = slidesOf([...past, ahead, further]).at(-1);
    expect([last?.role, last?.layout, last?.title]).toEqual(['closing', 'next-steps', 'Bước tiếp theo']);
    expect(textsIn(last, 'body')).toEqual([ahead, further]);
    expect(textsIn(last, 'origin')[0]).toBe('Nguồn');
  });

  it('says nothing again of a short deck, of which every line was just read', () => {
    const topics = [topicOf('t1', [...past, ahead, further]), topicOf('t2', past)];
    expect(slidesOf([], { topics }).at(-1)?.role).toBe('sources');
  });

  it('says no single step again, which its topic has told', () => {
    expect(slidesOf([...past, ahead]).at(-1)?.role).toBe('sources');
  });

  it.each([
    ['a day that another sentence tells than what is to come', 'Cầu mở ngày 2/9/2028. Phần còn lại sẽ do tỉnh trả.'],
    ['a year alone, which is a forecast', 'Cầu sẽ đông xe vào năm 2030.'],
    ['a condition', 'Nếu đủ vốn, nhà thầu sẽ hợp long vào ngày 15/6/2028.'],
    ['what is over', 'Nhà thầu hợp long nhịp chính vào ngày 15/6/2025.'],
  ])('says nothing of %s', (_, text) => {
    expect(slidesOf([...past, ahead, text]).at(-1)?.role).toBe('sources');
  });

  it('says nothing of what may be over, where nobody knows when the article was written', () => {
    expect(
      deckOf(briefingFrom({ topics: [topicOf('t1', [...past, ahead, further]), topicOf('t2', past), ...others] }), {
        template: brief.model,
      }).deck.slides.at(-1)?.role,
    ).toBe('sources');
  });

  it('does not say again what the last topic has just said, and is not there where no sources are wanted', () => {
    const topics = [topicOf('t1', past), ...others, topicOf('t2', [ahead, further])];
    expect(slidesOf([], { topics }).at(-1)?.role).toBe('sources');
    expect(slidesOf([...past, ahead, further], {}, 'never').at(-1)?.role).toBe('points');
  });
});

describe('the contents', () => {
  it('say on which slide each entry opens', () => {
    const topics = Array.from({ length: 11 }, (_, index) => topicOf(`m${index}`, [`Điều thứ ${index} đã xong.`]));
    const slides = slidesOf([], { topics });
    const numbers = (slides.find(({ role }) => role === 'agenda')?.fills ?? [])
      .filter(({ placeholder }) => placeholder.startsWith('body'))
      .flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
    expect(numbers).toEqual(topics.map(({ id }) => slides.findIndex(({ topic }) => topic === id) + 1));
  });
});

describe('the slide of sources', () => {
  const sourcesOf = (source: Partial<Briefing['sources'][number]>) =>
    slidesOf(past, { sources: [{ id: 's1', name: 'bai-bao.txt', sha256: '0'.repeat(64), ...source }] }).at(-1);

  it('sets what is known of a source below what it is called', () => {
    const slide = sourcesOf({ title: 'Khởi công cầu', publisher: 'Báo Cửa Sông', published: '2026-03-02' });
    const levels = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs.map(({ level }) => level);
    expect(textsIn(slide, 'body').slice(0, 2)).toEqual(['Khởi công cầu', 'Báo Cửa Sông, 2/3/2026']);
    expect(levels?.[0]).toBe(0);
    expect(new Set(levels?.slice(1))).toEqual(new Set([1]));
  });

  it('names an article by its title and its date where nobody says who published it, and is not there where that is not known either', () => {
    const slide = sourcesOf({ title: 'Khởi công cầu', published: '2026-03-02' });
    expect([slide?.role, ...textsIn(slide, 'body').slice(0, 2)]).toEqual(['sources', 'Khởi công cầu', '2/3/2026']);
    expect(sourcesOf({ title: 'Khởi công cầu' })?.role).toBe('points');
  });
});
