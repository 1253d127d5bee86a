import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf, textsIn } from '../support/compose.js';

const title = 'Tỉnh mở lại đường ven biển';
const message = 'Tỉnh mở lại đường ven biển sau bốn tháng sửa chữa.';
const behind = [
  'Mặt đường ven biển được nâng cao nửa mét để nước triều không còn tràn qua trong mùa gió chướng, và lề đường được kè đá suốt mười hai cây số.',
  'Hai cầu nhỏ trên đường ven biển được xây mới.',
  'Xe tải nặng còn phải đi đường tránh qua thị trấn cho tới khi trạm cân mới làm xong, theo sở giao thông của tỉnh.',
];
const texts = [message, ...behind];
const articleText = `${title}\n\n${texts.join(' ')}`;
const placed = (text: string, whole: string) => {
  const start = whole.indexOf(text, title.length);
  return pointFrom({ text, evidence: [{ start, end: start + text.length }] });
};

const summaryOf = (genre: Briefing['genre'], points: readonly string[] = texts, whole = articleText): Briefing =>
  briefingFrom({
    title,
    titleEvidence: [{ start: 0, end: title.length }],
    genre,
    topics: [
      topicFrom({
        id: 't1',
        kind: 'summary',
        heading: 'Những điều cần nhớ',
        points: points.map((text) => placed(text, whole)),
      }),
    ],
  });
const slideOf = (briefing: Briefing, whole = articleText) =>
  deckOf(briefing, { template: brief.model, articleText: whole }).deck.slides.find(({ topic }) => topic === 't1');
/** The title over the lines of a summary, of an article that is the given text below its title. */
const titleOf = (genre: Briefing['genre'], lines: readonly string[], told: string) => {
  const whole = `${title}\n\n${told}`;
  return slideOf(summaryOf(genre, lines, whole), whole)?.title;
};

describe('what to remember of an article that opens with its message', () => {
  it('is that message, set large, and beside it what stands behind it', () => {
    const slide = slideOf(summaryOf('news'));
    expect([slide?.layout, slide?.title]).toEqual(['lead', message]);
    expect(textsIn(slide, 'body')).toEqual(behind);
    expect(textsIn(slide, 'label')).toEqual(['Những điều cần nhớ']);
  });

  it.each([
    [
      'is long',
      `${message.slice(0, -1)}, và cho xe khách chạy trở lại từ đầu tháng tới theo đúng giờ chạy của năm ngoái, trừ những chuyến đêm còn phải đi qua thị trấn.`,
    ],
    ['says what somebody is called from there on', 'Tỉnh (Ban chỉ đạo) mở lại đường ven biển sau bốn tháng sửa chữa.'],
  ])('stands under its own heading where the message %s', (_, first) => {
    const lines = [first, ...behind];
    expect(titleOf('news', lines, lines.join(' '))).toBe('Những điều cần nhớ');
  });

  it('stands under what is set apart below the title, whatever that shares with it', () => {
    const standfirst = 'Xe khách chạy lại từ thứ hai; dân hai bờ hết phải đi phà';
    const lines = [standfirst, ...texts];
    expect(titleOf('news', lines, `${standfirst}\n\n${texts.join(' ')}`)).toBe(standfirst);
  });

  it.each([
    [
      'is as long as it needs',
      `${message.slice(0, -1)}, và cho xe khách chạy trở lại từ đầu tháng tới theo đúng giờ của năm ngoái.`,
    ],
    ['has a place in brackets', 'Tỉnh mở lại đường ven biển qua huyện Vạn Thạnh (Khánh Hòa) sau bốn tháng sửa chữa.'],
  ])('is that message where it %s', (_, first) => {
    const lines = [first, ...behind];
    expect(titleOf('news', lines, lines.join(' '))).toBe(first);
  });

  it('is what stands before what a speech tells earlier, and no other line of it', () => {
    const speech = [...behind, message].join(' ');
    expect(titleOf('speech', [message, ...behind], speech)).toBe(message);
    expect(titleOf('speech', [...behind, message], speech)).toBe('Những điều cần nhớ');
  });

  it('has no title that says the cover again', () => {
    const cover = message.replace(/\.$/, '');
    const slide = slideOf({ ...summaryOf('news'), title: cover });
    expect(slide?.title).toBe('Những điều cần nhớ');
  });

  it('is counted from one where it goes on behind that message', () => {
    const more = Array.from({ length: 6 }, (_, index) => `Điều này kéo dài ${index + 2} tháng, ${behind[0] ?? ''}`);
    const briefing = summaryOf('news');
    const [topic] = briefing.topics;
    const points = [...(topic?.points ?? []).slice(0, 2), ...more.map((text) => pointFrom({ text }))];
    const { slides } = deckOf(
      { ...briefing, topics: [topicFrom({ ...topic, points })] },
      { template: brief.model, articleText },
    ).deck;
    const [first, ...others] = slides.filter((slide) => slide.topic === 't1');
    expect(first?.title).toBe(message);
    const paragraphs = others.flatMap(({ fills }) => fills.flatMap((fill) => fill.paragraphs));
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.find(({ number }) => number !== undefined)?.number ?? 1).toBe(1);
    // Without numbers the layout for a summary sets lines that nothing marks.
    expect(others.map(({ layout }) => layout)).not.toContain('summary-list');
  });

  it('is a list where the article opens with something else, or is a law', () => {
    expect(slideOf(summaryOf('legal'))?.layout).not.toBe('lead');
    expect(slideOf(summaryOf('news', behind.slice(1)))?.layout).not.toBe('lead');
  });
});

describe('a sentence set as the larger part of a slide', () => {
  const heading = 'Chi tiết đáng chú ý';
  const lead =
    'Tỉnh mở lại đường ven biển sau bốn tháng sửa chữa, và cho xe khách chạy trở lại từ đầu tháng tới theo giờ của năm ngoái.';

  it('takes eight lines at most, as long as it stays large', () => {
    const [slide] = slidesOf({ heading, points: [lead, ...behind].map((text) => pointFrom({ text })) }, brief.model);
    expect([slide?.layout, slide?.title]).toEqual(['lead', lead]);
    const [line] = slide?.fills.find(({ placeholder }) => placeholder === 'title')?.paragraphs ?? [];
    expect(line?.lines).toBeLessThanOrEqual(8);
    expect(line?.size ?? 30).toBeGreaterThanOrEqual(25);
  });

  it('is the first of several sentences that were told as one point, whatever the others speak of', () => {
    const point =
      'Đơn xin phép nhận đến ngày 31/8. Từ hôm sau, ai chưa nộp thì chờ tới mùa khô năm tới, khi phòng một cửa xã có thêm người làm việc.';
    const [slide] = slidesOf({ heading, points: [pointFrom({ text: point })] }, brief.model);
    expect([slide?.title, textsIn(slide, 'label')]).toEqual(['Đơn xin phép nhận đến ngày 31/8', [heading]]);
    const named = slidesOf({ heading, points: [pointFrom({ text: `[Cán bộ] ${point}` })] }, brief.model);
    expect(named.map(({ title }) => title)).toEqual([heading]);
  });

  it('is no line of a few words, which stands above what it heads', () => {
    const [slide] = slidesOf(
      { heading, points: ['Tỉnh mở lại đường ven biển.', ...behind].map((text) => pointFrom({ text })) },
      brief.model,
    );
    expect(slide?.title).toBe('Tỉnh mở lại đường ven biển.');
    expect(slide?.layout).not.toBe('lead');
  });
});

describe('a sentence with a line behind it', () => {
  it('stands with it under the heading, as its equal', () => {
    const points = [message, 'Hai cầu nhỏ trên đường ven biển được xây mới.'].map((text) => pointFrom({ text }));
    const [slide] = slidesOf({ heading: 'Chi tiết đáng chú ý', points }, brief.model);
    expect([slide?.title, slide?.layout]).toEqual(['Chi tiết đáng chú ý', 'cards-2']);
  });
});

describe('points under a label that says nothing', () => {
  it('stand under their first sentence, where that leans on nothing', () => {
    const points = texts.map((text) => pointFrom({ text }));
    const [slide] = slidesOf({ heading: 'Chi tiết đáng chú ý', points }, brief.model);
    expect(slide?.title).toBe(message);
    const leaning = [pointFrom({ text: 'Điều này kéo dài bốn tháng.' }), ...points];
    expect(slidesOf({ heading: 'Chi tiết đáng chú ý', points: leaning }, brief.model)[0]?.title).toBe(
      'Chi tiết đáng chú ý',
    );
  });

  it('do so under a heading with a count, which says what the slide before it is called', () => {
    const points = [
      pointFrom({
        text: 'Đơn phải nộp trước ngày 31 tháng 8. Sau ngày ấy quầy chỉ còn đổi hàng chứ không trả lại tiền cho khách, dù khách còn giữ hóa đơn mua hàng.',
      }),
    ];
    const slides = (heading: string) => slidesOf({ heading, points }, brief.model);
    const [slide] = slides('Tôi phải làm gì? (2)');
    expect(slide?.title).toBe('Đơn phải nộp trước ngày 31 tháng 8');
    expect(textsIn(slide, 'label')).toEqual(['Tôi phải làm gì?']);
    expect(slides('Tôi phải làm gì?')[0]?.title).toBe('Tôi phải làm gì?');
  });

  it('stand under no sentence of whose matter they do not speak', () => {
    const others = [
      'Hội thi nấu ăn của các trường mầm non bế mạc tối qua tại nhà văn hóa trung tâm, sau ba ngày tranh tài.',
      'Một trăm hai mươi cô cấp dưỡng được khen thưởng, trong đó có bốn mươi người dự thi lần đầu tiên.',
    ];
    const slides = slidesOf(
      { heading: 'Chi tiết đáng chú ý', points: [...texts, ...others].map((text) => pointFrom({ text })) },
      brief.model,
    );
    const titled = slides.find((slide) => slide.title === message);
    expect(slides.map((slide) => slide.title)).toContain('Chi tiết đáng chú ý');
    expect(titled?.fills.flatMap(({ placeholder }) => textsIn(titled, placeholder))).not.toEqual(
      expect.arrayContaining(others.slice(0, 1)),
    );
  });

  it('are passages, each under what it opens with, where one slide would hold all', () => {
    const passages = [
      [
        'The harbour gets a second ferry in spring',
        'The ferry carries two hundred passengers and forty cars to the island, twice as many as the one that sails today',
        'The old ferry goes to the yard of the island and is sold',
      ],
      [
        'Teachers of the island school move into new rooms',
        'The rooms were built beside the old hall of the school, which stays open for plays, concerts and the winter market',
        'Lessons in the rooms begin behind the winter holidays',
      ],
    ];
    const text = passages.map((sentences) => sentences.join('. ')).join('.\n\n');
    const points = passages.flat().map((sentence) => {
      const start = text.indexOf(sentence);
      return pointFrom({ text: sentence, evidence: [{ start, end: start + sentence.length }] });
    });
    const topics = [topicFrom({ id: 't1', kind: 'points', heading: 'Details', points })];
    const { slides } = deckOf(briefingFrom({ language: 'en', topics }), {
      template: brief.model,
      articleText: text,
    }).deck;
    expect(slides.filter(({ topic }) => topic === 't1').map((slide) => slide.title)).toEqual([
      'The harbour gets a second ferry in spring',
      'Teachers of the island school move into new rooms',
    ]);
  });

  it('stand under no sentence that a single one goes on from', () => {
    const lines = [
      'The harbour gets a second ferry in spring',
      'The ferry carries two hundred passengers and forty cars to the island, twice as many as the one that sails today',
    ];
    const text = `${lines.join('. ')}.`;
    const points = lines.map((line) => {
      const start = text.indexOf(line);
      return pointFrom({ text: line, evidence: [{ start, end: start + line.length }] });
    });
    const topics = [topicFrom({ id: 't1', kind: 'points', heading: 'Details', points })];
    const { slides } = deckOf(briefingFrom({ language: 'en', topics }), {
      template: brief.model,
      articleText: text,
    }).deck;
    expect(slides.filter(({ topic }) => topic === 't1').map((slide) => slide.title)).toEqual(['Details']);
  });

  it('stand under no sentence that opens with who says it', () => {
    const [, ...others] = texts;
    const points = [`Theo sở giao thông, ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`, ...others];
    const shown = slidesOf(
      { heading: 'Chi tiết đáng chú ý', points: points.map((text) => pointFrom({ text })) },
      brief.model,
    );
    expect(shown[0]?.title).toBe('Chi tiết đáng chú ý');
  });

  it.each([
    ['says who says it inside', 'Ông Nam, người trông bến cũ, kể: tỉnh mở lại đường ven biển sau bốn tháng.'],
    ['adds much in brackets', 'Tỉnh mở lại đường ven biển (dài mười hai cây số) sau bốn tháng sửa chữa.'],
  ])('stand under no sentence that %s', (_, sentence) => {
    const points = [sentence, ...behind].map((text) => pointFrom({ text }));
    const heading = 'Chi tiết đáng chú ý';
    expect(slidesOf({ heading, points }, brief.model)[0]?.title).toBe(heading);
  });

  it('stand under no line that says of which section it is', () => {
    const lead = 'Đường ven biển';
    const [first = '', ...others] = texts;
    const points = [pointFrom({ text: `${lead}: ${first}`, lead }), ...others.map((text) => pointFrom({ text }))];
    expect(slidesOf({ heading: 'Chi tiết đáng chú ý', points }, brief.model)[0]?.title).toBe('Chi tiết đáng chú ý');
  });

  it('keep a heading that the article gives them', () => {
    const [slide] = slidesOf(
      { heading: 'Đường ven biển', points: texts.map((text) => pointFrom({ text })) },
      brief.model,
    );
    expect(slide?.title).toBe('Đường ven biển');
  });
});
