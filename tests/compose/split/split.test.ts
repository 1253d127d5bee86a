import { describe, expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import type { Slide } from '../../../src/model/deck.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf, textsIn } from '../support/compose.js';
import { plainTemplate } from '../support/template.js';

const sentence =
  'Mỗi quốc gia phải rà soát, sửa đổi luật trong nước cho khớp với những nghĩa vụ đã cam kết trong Công ước. ';
const long = (times: number): string => sentence.repeat(times).trim();
/** Sentences that lean on what was said before, and are no titles. */
const leaning = (times: number): string => long(times).replaceAll('Mỗi quốc gia', 'Điều này buộc mỗi nước');

describe('a topic that is too long for one slide', () => {
  it('goes on, evenly and in one size, under titles that say where each stands', () => {
    const points = Array.from({ length: 12 }, (_, index) => pointFrom({ text: `${index + 1}. ${sentence}` }));
    const slides = slidesOf({ points });
    expect(slides.map(({ title }) => title)).toEqual([
      'Nội dung chính của thỏa thuận (1/3)',
      'Nội dung chính của thỏa thuận (2/3)',
      'Nội dung chính của thỏa thuận (3/3)',
    ]);
    expect(slides.map(({ id }) => id)).toEqual(['t1', 't1-2', 't1-3']);
    const bodies = slides.map(({ fills }) => fills.filter(({ placeholder }) => placeholder.startsWith('body')));
    expect(bodies.map((fills) => fills.flatMap((fill) => fill.paragraphs).length)).toEqual([4, 4, 4]);
    const sizes = bodies.flat().flatMap((fill) => fill.paragraphs.map(({ size }) => size));
    expect(new Set(sizes).size).toBe(1);
  });

  it('stands closer on one slide before it goes on on a second', () => {
    const points = Array.from({ length: 4 }, () => pointFrom({ text: leaning(2) }));
    expect(slidesOf({ points }, brief.model).map(({ layout }) => layout)).toEqual(['points-short-title']);
    const [first, ...others] = slidesOf({ points: [...points, ...points] }, brief.model);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ layout }) => layout))).toEqual(new Set([first?.layout]));
  });

  it('is called further facts where it goes on with what to remember, unless a topic is called so', () => {
    const points = Array.from({ length: 11 }, () => pointFrom({ text: leaning(2) }));
    const summary = { kind: 'summary', heading: 'Những điều cần nhớ', points } as const;
    const titlesOf = (slides: readonly Slide[]) => slides.map(({ title }) => title);
    expect(titlesOf(slidesOf(summary, brief.model))).toEqual([
      'Những điều cần nhớ',
      'Chi tiết đáng chú ý',
      'Nội dung chính',
    ]);
    // Under another heading nothing is counted on.
    const numbersOf = ({ fills }: Slide): number[] =>
      fills.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.number ?? []));
    expect(slidesOf(summary, brief.model).map((slide) => numbersOf(slide).at(0))).toEqual([1, undefined, undefined]);
    expect(titlesOf(slidesOf({ ...summary, points: points.slice(0, 7) }, brief.model))).toEqual([
      'Những điều cần nhớ',
      'Chi tiết đáng chú ý',
    ]);
    const other = topicFrom({ id: 't2', heading: 'Chi tiết đáng chú ý', points: points.slice(0, 1) });
    const withOther = (count: number): string[] => {
      const topics = [topicFrom({ ...summary, points: points.slice(0, count) }), other];
      return titlesOf(deckOf(briefingFrom({ topics }), { template: brief.model }).deck.slides.slice(1));
    };
    expect(withOther(7).slice(0, 3)).toEqual(['Những điều cần nhớ', 'Nội dung chính', 'Chi tiết đáng chú ý']);
    expect(withOther(11).slice(0, 3)).toEqual(['Những điều cần nhớ', 'Nội dung chính', 'Nội dung chính (tiếp theo)']);
  });

  it('is what to remember behind a slide of it that has a sentence for its title', () => {
    const texts = ['Chín nước đã sửa xong luật trong nước.', leaning(3), leaning(2), leaning(2), leaning(3)];
    const points = texts.map((text, index) =>
      pointFrom({ text, evidence: [{ start: 100 * index, end: 100 * index + 90 }] }),
    );
    const topics = [topicFrom({ kind: 'summary', label: 'Tóm tắt', heading: 'Những điều cần nhớ', points })];
    const briefing = briefingFrom({ genre: 'news', title: 'Chín nước sửa luật', topics });
    const slides = deckOf(briefing, { template: brief.model }).deck.slides.slice(1, -1);
    expect(slides.map(({ title }) => title)).toEqual([texts[0], 'Những điều cần nhớ']);
    expect(slides.map((slide) => textsIn(slide, 'label'))).toEqual([['Những điều cần nhớ'], ['Tóm tắt']]);
  });

  it('goes on where it would be a page of print, if a sentence of its own is a title for the rest', () => {
    const last = `${leaning(2)} Điều này buộc mỗi nước rà soát luật trong nước cho khớp.`;
    const texts = [leaning(3), leaning(2), 'Chín nước đã sửa xong luật trong nước.', last];
    const titlesOf = (told: readonly string[]) =>
      slidesOf({ points: told.map((text) => pointFrom({ text })) }, brief.model).map(({ title }) => title);
    expect(titlesOf(texts)).toEqual(['Nội dung chính của thỏa thuận', texts[2]]);
    expect(titlesOf(texts.with(2, 'Điều này buộc chín nước sửa luật trong nước.'))).toEqual([
      'Nội dung chính của thỏa thuận',
    ]);
    // So does one that fills its slide from top to bottom, and no less.
    expect(titlesOf(texts.with(0, leaning(1)))).toEqual(['Nội dung chính của thỏa thuận', texts[2]]);
    expect(titlesOf(texts.with(0, leaning(1)).with(1, leaning(1)))).not.toContain(texts[2]);
  });

  it('shows a point that has a slide to itself as a statement or by its first sentence, and no list of one', () => {
    const points = [4, 12].map((times) => pointFrom({ text: `${leaning(times)}:` }));
    const slides = slidesOf({ points }, brief.model);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides[0]?.layout).toMatch(/^(?:statement|sentence|lead)/);
  });

  it('goes on under a short sentence of its own, with its heading in the label', () => {
    const texts = [leaning(3), leaning(2), 'Chín nước đã sửa xong luật trong nước.', leaning(2), leaning(3)];
    const points = texts.map((text) => pointFrom({ text }));
    const [first, second, ...others] = slidesOf({ points }, brief.model);
    expect(others).toEqual([]);
    expect([first?.title, second?.title]).toEqual(['Nội dung chính của thỏa thuận', texts[2]]);
    expect(textsIn(second, 'label')).toEqual(['Nội dung chính của thỏa thuận']);
    const bodies = [first, second].flatMap(
      (slide) => slide?.fills.filter(({ placeholder }) => /^(?:body|row|card)/.test(placeholder)) ?? [],
    );
    const lines = bodies.flatMap(({ paragraphs }) => paragraphs.filter(({ level }) => level === 0));
    expect(lines).toHaveLength(4);
  });

  it('goes on under no sentence that the article has left before what stands below', () => {
    // A slide may begin with each of these, and with none of those that point back.
    const other = (times: number): string =>
      Array<string>(times)
        .fill('Cảng biển mở thêm bốn bến cho tàu hàng cỡ lớn, và đội lai dắt nhận hai tàu kéo mới')
        .join('; ');
    const opening = 'Chín nước đã sửa xong luật trong nước.';
    const texts = [leaning(3), leaning(2), opening, leaning(2), leaning(3)];
    const titlesWith = (joints: readonly string[], lines = texts): string[] => {
      let text = '';
      const points = lines.map((one, index) => {
        text += joints[index] ?? '';
        const start = text.length;
        text += one;
        return pointFrom({ text: one, evidence: [{ start, end: text.length }] });
      });
      const heading = 'Nội dung chính của thỏa thuận';
      const briefing = briefingFrom({ text, topics: [topicFrom({ heading, points })] });
      return deckOf(briefing, { template: brief.model })
        .deck.slides.slice(1, 3)
        .map(({ title }) => title);
    };
    expect(titlesWith(['', '\n\n', '\n\n', ' ', '\n\n'])).toEqual(['Nội dung chính của thỏa thuận', texts[2]]);
    const counted = ['Nội dung chính của thỏa thuận', 'Nội dung chính của thỏa thuận (tiếp theo)'];
    const open = [other(3), other(2), opening, other(2), other(3)];
    expect(titlesWith(['', '\n\n', '\n\n', '\n\n', '\n\n'], open)).toEqual(counted);
  });

  it('begins a slide with a paragraph, not inside one that the slide before would hold', () => {
    const points = (joints: readonly string[]) => {
      let text = '';
      const told = joints.map((joint) => {
        text += joint;
        const start = text.length;
        text += leaning(1);
        return pointFrom({ text: leaning(1), evidence: [{ start, end: text.length }] });
      });
      return { text, topics: [topicFrom({ heading: 'Nội dung chính của thỏa thuận', points: told })] };
    };
    const linesOn = (joints: readonly string[]): number[] =>
      deckOf(briefingFrom(points(joints)), { template: brief.model })
        .deck.slides.slice(1, -1)
        .map(
          ({ fills }) =>
            fills.flatMap(({ placeholder, paragraphs }) => (/^(?:body|row)/.test(placeholder) ? paragraphs : []))
              .length,
        );
    const even = linesOn(['', ' ', ' ', ' ', ' ', ' ', ' ', ' ']);
    expect(even).toEqual([4, 4]);
    expect(linesOn(['', ' ', ' ', '\n\n', ' ', ' ', ' ', ' '])).toEqual([3, 5]);
  });

  it.each(['Điều này giúp chín nước sửa luật.', '3. Chín nước đã sửa luật.', '“Chín nước đã sửa luật”, ông nói.'])(
    'goes on under its heading where its sentences are no titles: %s',
    (text) => {
      const points = [3, 2, 0, 2, 3].map((times) => pointFrom({ text: times === 0 ? text : leaning(times) }));
      const [, second] = slidesOf({ points }, brief.model);
      expect(second?.title).toBe('Nội dung chính của thỏa thuận (tiếp theo)');
    },
  );

  it('is an answer that goes on under a sentence of it, below the question that it answers', () => {
    const points = [leaning(3), leaning(2), 'Tôi ký vì chín nước đã sửa xong luật.', leaning(2), leaning(3)];
    const asked = { kind: 'question', heading: 'Vì sao ông ký?', speaker: 'Trần Văn Lộc' } as const;
    const [first, second, ...others] = slidesOf(
      { ...asked, points: points.map((text) => pointFrom({ text })) },
      brief.model,
    );
    expect(others).toEqual([]);
    expect([first?.title, second?.title]).toEqual(['Vì sao ông ký?', points[2]]);
    expect(textsIn(second, 'label')).toEqual(['Vì sao ông ký?']);
    const said = second?.fills.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
    );
    expect(said?.join(' ')).toContain('Trần Văn Lộc');
  });

  it('goes on under no question that is asked in passing: the one that it answers says more', () => {
    const points = [leaning(3), leaning(2), 'Tám nước đã sửa xong luật chưa?', leaning(2), leaning(3)];
    const asked = { kind: 'question', heading: 'Vì sao ông ký?', speaker: 'Trần Văn Lộc' } as const;
    const slides = slidesOf({ ...asked, points: points.map((text) => pointFrom({ text })) }, brief.model);
    expect(slides.map(({ title }) => title)).toEqual(['Vì sao ông ký?', 'Vì sao ông ký? (tiếp theo)']);
  });

  it('numbers no line of what to remember that is alone on its slide, and none behind it', () => {
    const texts = [leaning(9), leaning(4), leaning(4), leaning(4)];
    const slides = slidesOf(
      { kind: 'summary', heading: 'Những điều cần nhớ', points: texts.map((text) => pointFrom({ text })) },
      brief.model,
    );
    expect(slides.length).toBeGreaterThan(1);
    const numbers = slides.flatMap(({ fills }) =>
      fills.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? [])),
    );
    expect(numbers).toEqual([]);
  });

  it('goes on under the first sentence of a point, with the rest of it below', () => {
    const opened = `Chín nước đã sửa xong luật trong nước. ${leaning(2)}`;
    const points = [leaning(3), leaning(2), opened, leaning(2)].map((text) => pointFrom({ text }));
    const [first, second, ...others] = slidesOf({ points }, brief.model);
    expect(others).toEqual([]);
    expect([first?.title, second?.title]).toEqual([
      'Nội dung chính của thỏa thuận',
      'Chín nước đã sửa xong luật trong nước',
    ]);
    const below = ['body', 'row', 'card-1'].flatMap((key) => textsIn(second, key));
    expect(below.slice(0, 2).join('. ')).toBe(leaning(2));
  });

  it('has a sentence for every title where its heading is a fixed label that says nothing', () => {
    const texts = [
      'Tám nước chưa sửa luật.',
      leaning(3),
      leaning(2),
      'Chín nước đã sửa xong luật.',
      leaning(2),
      leaning(3),
    ];
    const points = texts.map((text) => pointFrom({ text }));
    const slides = slidesOf({ heading: 'Chi tiết đáng chú ý', points }, brief.model);
    expect(slides.map(({ title }) => title)).toEqual([texts[0], texts[3]]);
    expect(slides.map((slide) => textsIn(slide, 'label'))).toEqual([['Chi tiết đáng chú ý'], ['Chi tiết đáng chú ý']]);
  });

  it('says which items of a list a slide shows', () => {
    const points = Array.from({ length: 9 }, () => pointFrom({ text: long(2) }));
    const slides = slidesOf({ kind: 'enumeration', points }, brief.model);
    const heading = 'Nội dung chính của thỏa thuận';
    const titles = ['1–3', '4–6', '7–9'].map((items) => `${heading} (${items})`);
    expect(slides.map(({ title }) => title)).toEqual(titles);
    const second = slidesOf({ kind: 'enumeration', heading: `${heading} (2)`, points }, brief.model);
    expect(second[0]?.title).toBe(`${heading} (2) (1/3)`);
    expect(second.filter(({ title }) => title.includes('–'))).toEqual([]);
  });

  it('keeps points and their children together', () => {
    const points = Array.from({ length: 6 }, () =>
      pointFrom({ text: `Điểm. ${sentence}`, children: [pointFrom({ text: `Con. ${sentence}` })] }),
    );
    const slides = slidesOf({ points });
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) expect([slide.title, ...textsIn(slide, 'body')].join('\n')).toMatch(/^Điểm/mu);
    for (const { title, fills } of slides.filter((slide) => slide.title.startsWith('Điểm')))
      expect([title, fills.flatMap(({ paragraphs }) => paragraphs.filter(({ level }) => level > 0))]).toEqual([
        title,
        [],
      ]);
  });

  it('says again what children belong to that go on on another slide', () => {
    const children = Array.from({ length: 14 }, (_, index) => pointFrom({ text: `Việc ${index + 1}: ${sentence}` }));
    const slides = slidesOf({ points: [pointFrom({ text: 'Các sở phải:', speaker: 'Bà Hạnh', children })] });
    expect(slides.length).toBeGreaterThan(1);
    const bodies = slides.map((slide) => textsIn(slide, 'body'));
    expect(bodies.map(([first]) => first)).toEqual([
      'Các sở phải: —\u00a0Bà Hạnh',
      ...bodies.slice(1).map(() => 'Các sở phải:'),
    ]);
    expect(bodies.flatMap((texts) => texts.slice(1))).toEqual(children.map(({ text }) => text.trim()));
  });

  it('says it once on each slide', () => {
    for (const count of [5, 8, 11, 14, 17]) {
      const children = Array.from({ length: count }, (_, index) =>
        pointFrom({ text: `Việc ${index + 1}: ${sentence}` }),
      );
      for (const slide of slidesOf({ points: [pointFrom({ text: 'Các sở phải:', children })] }))
        expect(textsIn(slide, 'body').filter((text) => text.startsWith('Các sở phải'))).toHaveLength(1);
    }
  });

  it('cuts a text that nothing else helps, at sentences, and loses none of it', () => {
    const slides = slidesOf({ points: [pointFrom({ text: long(30), lead: 'Mỗi quốc gia' })] }, plainTemplate);
    expect(slides.length).toBeGreaterThan(1);
    const pieces = slides.flatMap((slide) => textsIn(slide, 'body'));
    expect(pieces.join(' ')).toBe(long(30));
    for (const piece of pieces) expect(piece.endsWith('.')).toBe(true);
  });

  it('shows a number, a date and a speaker once', () => {
    const point = pointFrom({ text: long(30), speaker: 'Chủ tọa' });
    const slides = slidesOf({ kind: 'enumeration', points: [point] }, plainTemplate);
    const numbers = slides.flatMap((slide) =>
      slide.fills.flatMap((fill) => fill.paragraphs.map(({ number }) => number)),
    );
    expect(numbers.filter((number) => number !== undefined)).toEqual([1]);
    expect(
      slides
        .flatMap((slide) => textsIn(slide, 'body'))
        .join(' ')
        .match(/Chủ tọa/gu),
    ).toHaveLength(1);
  });
});
