import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/model/briefing.js';
import { builtInTemplate } from '../../template/built-in.js';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';

const dykes =
  'The district council raises four kilometres of the sea dyke by half a metre and plants a belt of mangroves on its outer side, so that waves lose their force before they reach the stones.';
const gates =
  'Two sluice gates are rebuilt in concrete, and each has a small house with a motor, a lamp and a telephone, from which a keeper can close it within ten minutes of a warning.';
const boats =
  'Fishing boats may lie in the new basin behind the dyke during a storm, free of charge for those under twelve metres, and pay a fee that the council sets each spring for all others.';
const wells =
  'Wells near the shore are tested for salt every month, and households whose well turns brackish get water from a lorry until a pipe from the hills reaches their village.';
const told = [dykes, gates, boats, wells];

const shown = (texts: readonly string[], heading = 'Work on the coast', more?: Partial<Point>) =>
  slidesOf({ heading, points: texts.map((text) => pointFrom({ text, ...more })) }, brief.model).map((slide) => ({
    title: slide.title,
    lines: textsIn(slide, 'body'),
  }));

describe('points that fill a slide from top to bottom', () => {
  it('stand on two slides under their heading', () => {
    expect(shown(told)).toEqual([
      { title: 'Work on the coast', lines: [dykes, gates] },
      { title: 'Work on the coast (tiếp theo)', lines: [boats, wells] },
    ]);
  });

  it('stay together where they leave room', () => {
    expect(shown(told.slice(0, 2)).map(({ title }) => title)).toEqual(['Work on the coast']);
    expect(shown(told.map((text) => text.slice(0, 60))).map(({ title }) => title)).toEqual(['Work on the coast']);
  });

  it('are parted before what leans on nothing', () => {
    const leaning =
      'Điều này cho phép thuyền nhỏ vào trú bão trong âu mới sau đê mà không mất phí, còn thuyền dài hơn mười hai mét trả khoản phí do hội đồng huyện định vào mỗi mùa xuân hằng năm.';
    const [first, second] = shown([dykes, gates, leaning, wells]);
    expect(second?.lines[0]).not.toBe(leaning);
    expect(first?.lines.length).toBeGreaterThan(0);
  });

  it('stay together under a label, which would say nothing twice', () => {
    expect(shown(told, 'Nội dung chính').map(({ title }) => title)).not.toContain('Nội dung chính (tiếp theo)');
  });
});

describe('what to remember that fills a slide from top to bottom', () => {
  const work = ['dyke', 'basin', 'sluice', 'jetty', 'light', 'ramp', 'weir'].map(
    (what) =>
      `The district council mends the old ${what} beside the market before the first storm of the coming winter season`,
  );
  const titlesOf = (texts: readonly string[]): (string | undefined)[] =>
    slidesOf(
      { kind: 'summary', heading: 'Những điều cần nhớ', points: texts.map((text) => pointFrom({ text })) },
      builtInTemplate('board').model,
    ).map((slide) => slide.title);

  it('goes on as details where it is more than six lines', () => {
    expect(titlesOf(work)).toEqual(['Những điều cần nhớ', 'Chi tiết đáng chú ý']);
  });

  it('is seen as a whole where it is six', () => {
    expect(titlesOf(work.slice(1))).toEqual(['Những điều cần nhớ']);
  });

  it('is parted evenly where a sentence over one line would leave six on a full slide', () => {
    const last =
      'The council based its plan for the wells on a survey of the salt in the ground. "Nobody will drink from a well that our survey of the salt calls brackish," said the mayor.';
    const texts = [...told, ...told.slice(0, 2).map((text) => text.replace(/^(The|Two)/u, 'Later the')), last].map(
      (text) => text.slice(0, 175),
    );
    const slides = slidesOf(
      { kind: 'summary', heading: 'Những điều cần nhớ', points: texts.map((text) => pointFrom({ text })) },
      builtInTemplate('board').model,
    );
    expect(slides.map((slide) => [slide.title, textsIn(slide, 'body').length])).toEqual([
      ['Những điều cần nhớ', 3],
      ['Chi tiết đáng chú ý', 4],
    ]);
  });

  it('shows three and then the others where five would be set in print', () => {
    const [first, second, ...others] = slidesOf(
      {
        kind: 'summary',
        heading: 'Những điều cần nhớ',
        points: [...told, wells.replace('Wells', 'Springs')].map((text) => pointFrom({ text })),
      },
      brief.model,
    );
    expect(others).toEqual([]);
    expect([first, second].map((slide) => textsIn(slide, 'body').length)).toEqual([3, 2]);
    expect(
      [first, second]
        .flatMap((slide) => slide?.fills ?? [])
        .flatMap(({ placeholder: key, paragraphs }) => (key === 'body' ? paragraphs.map(({ size = 20 }) => size) : []))
        .every((size) => size >= 20),
    ).toBe(true);
    expect(second?.title).toBe('Chi tiết đáng chú ý');
  });
});
