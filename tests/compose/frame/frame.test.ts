import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../template/built-in.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const points = [pointFrom({ text: 'Mở ký Công ước' }), pointFrom({ text: 'Phê chuẩn Công ước' })];

describe('around the content of a slide', () => {
  it('stand label, title, marking, short title with the source, and number', () => {
    const topics = [topicFrom({ label: 'Đánh giá', points })];
    const { deck } = deckOf(briefingFrom({ title: 'Công ước Hà Nội', marking: 'Nội bộ', topics }));
    const slide = deck.slides[1];
    expect(['label', 'title', 'marking', 'footer', 'slide-number'].map((key) => textsIn(slide, key)[0])).toEqual([
      'Đánh giá',
      'Nội dung chính của thỏa thuận',
      'Nội bộ',
      'Công ước Hà Nội · Báo Cửa Sông',
      '2',
    ]);
  });

  it('stands a title in a column of its own on as many lines as keep it large', () => {
    const { model } = builtInTemplate('board');
    const heading = 'Những lý do để chấm dứt hợp đồng với người lao động thỏa đáng';
    const { deck } = deckOf(briefingFrom({ topics: [topicFrom({ heading, points })] }), { template: model });
    const title = deck.slides[1]?.fills.find(({ placeholder }) => placeholder === 'title');
    expect(title?.paragraphs.map(({ size, lines }) => [size, lines > 2])).toEqual([[undefined, true]]);
  });

  it('leaves the name of a file to the notes of the cover where nothing else is known of the source', () => {
    const sources = [{ id: 's1', name: 'bai-bao.txt', sha256: '0'.repeat(64) }];
    const { deck } = deckOf(briefingFrom({ title: 'Công ước Hà Nội', sources, topics: [topicFrom({ points })] }));
    expect(deck.slides.map(({ id }) => id)).toEqual(['cover', 't1']);
    expect(textsIn(deck.slides[1], 'footer')).toEqual(['Công ước Hà Nội']);
    expect(deck.slides[0]?.notes).toContainEqual({ kind: 'note', text: 'Nguồn: bai-bao.txt' });
  });

  it('says nothing of a text that was piped in', () => {
    const sources = [{ id: 's1', name: 'stdin', sha256: '0'.repeat(64) }];
    const { deck } = deckOf(briefingFrom({ sources, topics: [topicFrom({ points })] }));
    expect(JSON.stringify(deck)).not.toContain('stdin');
  });

  it('stands the name of the source where the title is too long for the footer', () => {
    const title = 'Sáu nước ven sông thống nhất chia sẻ dữ liệu nguồn nước theo giờ '.repeat(3).trim();
    const { deck } = deckOf(briefingFrom({ title, topics: [topicFrom({ points })] }));
    expect(textsIn(deck.slides[1], 'footer')).toEqual(['Báo Cửa Sông']);
  });

  it.each([
    [{ name: 'bai-bao.html' }, []],
    [{ name: 'bai-bao.html', uri: 'https://www.cuasong.example/tin/bai-bao.html' }, ['cuasong.example']],
    [{ name: 'Đài Cửa Sông' }, ['Đài Cửa Sông']],
    [{ name: 'stdin' }, []],
    [{ name: 'Bai-bao' }, []],
    [{ name: 'cuasong', sha256: '' }, ['cuasong']],
  ])('names no file as a source, but the site that it stands on: %j', (known, footer) => {
    const title = 'Sáu nước ven sông thống nhất chia sẻ dữ liệu nguồn nước theo giờ '.repeat(3).trim();
    const sources = [{ id: 's1', sha256: '0'.repeat(64), ...known }];
    const { deck } = deckOf(briefingFrom({ title, sources, topics: [topicFrom({ points })] }));
    expect(textsIn(deck.slides[1], 'footer')).toEqual(footer);
  });

  it('stands a label also above a heading that begins with the same word', () => {
    const topics = [topicFrom({ label: 'Đánh giá', heading: 'Đánh giá của sáu nước ven sông', points })];
    expect(textsIn(deckOf(briefingFrom({ topics })).deck.slides[1], 'label')).toEqual(['Đánh giá']);
  });

  it('stands each title once: with its label, or counted', () => {
    const topics = ['a', 'b', 'c'].map((id) => topicFrom({ id, label: 'Đánh giá', points }));
    const { deck } = deckOf(briefingFrom({ topics, sources: [] }));
    expect(deck.slides.slice(1).map(({ title }) => title)).toEqual([
      'Nội dung chính của thỏa thuận',
      'Đánh giá: Nội dung chính của thỏa thuận',
      'Nội dung chính của thỏa thuận (2)',
    ]);
  });

  it('stands what fits of a heading that is far too long, and the whole in the notes', () => {
    const heading = 'Mỗi quốc gia phải rà soát, sửa đổi luật trong nước cho khớp với nghĩa vụ '.repeat(6).trim();
    const { deck, diagnostics } = deckOf(briefingFrom({ topics: [topicFrom({ heading, points })] }));
    expect(deck.slides[1]?.title).toMatch(/^Mỗi quốc gia .*…$/u);
    expect(deck.slides[1]?.notes).toContainEqual({ kind: 'note', text: heading });
    expect(diagnostics.map(({ code }) => code)).toEqual(['compose.text-shortened']);
  });
});

describe('the slides that no topic makes', () => {
  it('are an agenda of ten topics and more, without the summary', () => {
    const topicsOf = (count: number) => [
      topicFrom({ id: 's', kind: 'summary', heading: 'Tóm tắt', points }),
      ...Array.from({ length: count }, (_, index) =>
        topicFrom({ id: `t${index}`, heading: `Chủ đề ${index}`, points }),
      ),
    ];
    const idsOf = (count: number) => deckOf(briefingFrom({ topics: topicsOf(count) })).deck.slides.map(({ id }) => id);
    expect(idsOf(9)).not.toContain('agenda');
    expect(idsOf(10).slice(0, 3)).toEqual(['cover', 'agenda', 's']);
    const agenda = deckOf(briefingFrom({ topics: topicsOf(10) })).deck.slides[1];
    const paragraphs = agenda?.fills
      .filter(({ placeholder }) => placeholder.startsWith('body'))
      .flatMap((fill) => fill.paragraphs);
    // Behind the cover, the contents and the summary.
    expect(paragraphs?.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('are the sources, with date, address and how lines are traced', () => {
    const source = {
      id: 's1',
      name: 'Báo Sông Ray',
      uri: 'https://example.org/a',
      published: '2026-10-26',
      sha256: '',
    };
    const { deck } = deckOf(briefingFrom({ sources: [source] }));
    const last = deck.slides.at(-1);
    expect(last).toMatchObject({ id: 'sources', role: 'sources', title: 'Nguồn' });
    expect(textsIn(last, 'body')).toEqual([
      'Báo Sông Ray, 26/10/2026',
      'https://example.org/a',
      expect.stringContaining('ghi chú'),
    ]);
    const without = deckOf(briefingFrom({ sources: [source] }), { notes: 'none' }).deck.slides.at(-1);
    expect(textsIn(without, 'body').at(-1)).not.toContain('ghi chú');
  });
});
