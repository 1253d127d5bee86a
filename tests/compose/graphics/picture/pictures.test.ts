import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import type { Topic } from '../../../../src/model/briefing.js';
import type { Slide } from '../../../../src/model/deck.js';
import type { TemplateModel } from '../../../../src/template/model.js';
import { brief } from '../../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../../support/briefing.js';
import { deckOf } from '../../support/compose.js';
import { captionFrom, layoutOf, pictureFrom, picturesOn, sizes } from '../../support/pictures.js';
import { plainTemplate } from '../../support/template.js';

const plenty = [
  'Mỗi nước gửi số liệu mực nước hai lần một ngày trong mùa lũ',
  'Trạm đo ở thượng nguồn do ban thư ký chung quản lý',
  'Nước nào xả hồ phải báo trước ít nhất 48 giờ',
].map((text) => pointFrom({ text }));
const points = ['Trạm đo mới ở thượng nguồn', 'Báo trước 48 giờ khi xả nước'].map((text) => pointFrom({ text }));

function slidesOf(topic: Partial<Topic>, template: TemplateModel = brief.model): Slide[] {
  const { deck } = deckOf(briefingFrom({ topics: [topicFrom(topic)] }), { template, pictures: sizes });
  return deck.slides.filter((slide) => slide.topic === 't1');
}

const imagesOf = (slides: readonly Slide[]): string[][] =>
  slides.map((slide) => picturesOn(slide).map(({ image }) => image));
const withPictures = (...images: string[]): Pick<Topic, 'pictures'> => ({
  pictures: images.map((image) => pictureFrom(image)),
});

describe('the pictures of a topic', () => {
  it('that no layout has a place for are read in the notes by their captions', () => {
    const layouts = plainTemplate.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.map((one) =>
        one.key.startsWith('body') ? { ...one, key: one.key.replace('body', 'detail') } : one,
      ),
    }));
    const captions = [captionFrom('classic.jpg', 'Trạm đo ở thượng nguồn sau trận lũ.')];
    const slides = slidesOf({ points, captions, ...withPictures('classic.jpg') }, { ...plainTemplate, layouts });
    expect(imagesOf(slides).flat()).toEqual([]);
    expect(slides.flatMap(({ notes }) => notes)).toContainEqual({
      kind: 'caption',
      text: 'Trạm đo ở thượng nguồn sau trận lũ.',
    });
  });

  it('stand beside points that leave them room', () => {
    const [slide, ...others] = slidesOf({ points: plenty, ...withPictures('classic.jpg') });
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ role: 'points', layout: 'picture-landscape' });
    expect(slide?.graphics).toMatchObject([{ kind: 'picture', placeholder: 'picture', image: 'classic.jpg' }]);
  });

  it.each([
    ['portrait.jpg', 'picture'],
    ['wide.jpg', 'picture-wide'],
  ])('take the layout that cuts off least: %s', (image, layout) => {
    expect(slidesOf({ points: plenty, ...withPictures(image) })[0]?.layout).toBe(layout);
  });

  it('take a narrower place for few words, so that none of the slide is empty', () => {
    expect(slidesOf({ points, ...withPictures('classic.jpg') })[0]?.layout).toBe('picture-wide');
  });

  it('stand beside a statement, a quotation and a number too', () => {
    const quote = { text: 'Con sông không dừng lại ở cột mốc.', speaker: 'Bà Hằng', evidence: [] };
    const figure = { value: 'gần 80', number: 80, of: 'trạm đo', evidence: [] };
    const shown = [
      slidesOf({ points: points.slice(0, 1), ...withPictures('classic.jpg') }),
      slidesOf({ kind: 'quote', quote, ...withPictures('portrait.jpg') }),
      slidesOf({ kind: 'figure', figure, ...withPictures('classic.jpg') }),
    ];
    expect(shown.map((slides) => slides.map(({ layout }) => layout))).toEqual([
      ['picture-statement'],
      ['picture-quote-tall'],
      ['picture-figure'],
    ]);
  });

  it('stand beside the first points where there is no room for all, under titles that count on', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      pointFrom({
        text: `Điều ${index} của thỏa thuận nói về số liệu mực nước và lượng mưa của từng trạm đo ở thượng nguồn${index % 3 === 0 ? ', kể cả những trạm chỉ đo vào mùa lũ và những trạm đang được dựng lại' : ''}`,
      }),
    );
    const slides = slidesOf({ points: many, ...withPictures('nearly-square.jpg') });
    expect(imagesOf(slides)).toEqual([['nearly-square.jpg'], []]);
    expect(slides.map(({ title }) => title)).toEqual([
      'Nội dung chính của thỏa thuận',
      'Nội dung chính của thỏa thuận (tiếp theo)',
    ]);
    const counts = slides.map(
      ({ fills }) =>
        fills.filter(({ placeholder }) => /^(?:body|card)/.test(placeholder)).flatMap(({ paragraphs }) => paragraphs)
          .length,
    );
    expect(counts).toEqual([3, 3]);
  });

  it('stand behind points of which not even one leaves them room', () => {
    const long = pointFrom({
      text: `${'Mỗi nước gửi số liệu mực nước và lượng mưa của từng trạm đo '.repeat(8)}mỗi ngày`,
    });
    const slides = slidesOf({ points: [long], ...withPictures('nearly-square.jpg') });
    expect(imagesOf(slides)).toEqual([[], ['nearly-square.jpg']]);
    expect(slides[1]?.role).toBe('picture');
  });

  it('stand behind cards, and with nothing else where the topic says nothing', () => {
    const cards = slidesOf({ kind: 'enumeration', points, ...withPictures('classic.jpg') });
    expect(imagesOf(cards)).toEqual([[], ['classic.jpg']]);
    expect(cards[0]?.layout).toBe('cards-2');
    expect(imagesOf(slidesOf({ kind: 'picture', ...withPictures('classic.jpg') }))).toEqual([['classic.jpg']]);
  });

  it('stand alone under the heading of their passage, and are no part of what the topic says', () => {
    const captions = [captionFrom('classic.jpg', 'Các trưởng đoàn chụp ảnh chung, trước phiên họp toàn thể.')];
    const slides = slidesOf({ kind: 'enumeration', points, captions, ...withPictures('classic.jpg') });
    expect(slides.map(({ title }) => title)).toEqual([
      'Nội dung chính của thỏa thuận',
      'Hình ảnh: Nội dung chính của thỏa thuận',
    ]);
  });

  it('stand alone under the first clause of their caption where a label stands over their passage', () => {
    const captions = [captionFrom('classic.jpg', 'Các trưởng đoàn chụp ảnh chung, trước phiên họp toàn thể.')];
    const heading = languagePack('vi').labels.details;
    const slides = slidesOf({ kind: 'enumeration', heading, points, captions, ...withPictures('classic.jpg') });
    expect(slides.map(({ title }) => title)).toEqual([heading, 'Các trưởng đoàn chụp ảnh chung']);
  });

  it('stand beside a share of the points each where there are several', () => {
    const four = Array.from({ length: 4 }, (_, index) => pointFrom({ text: `Trạm đo số ${index} ở thượng nguồn` }));
    const countsOf = (slides: readonly Slide[]): (number | undefined)[] =>
      slides.map(({ fills }) => fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs.length);
    const two = slidesOf({ points: four, ...withPictures('classic.jpg', 'portrait.jpg') });
    expect(imagesOf(two)).toEqual([['classic.jpg'], ['portrait.jpg']]);
    expect(countsOf(two)).toEqual([2, 2]);
    const three = slidesOf({ points, ...withPictures('classic.jpg', 'portrait.jpg', 'nearly-square.jpg') });
    expect(imagesOf(three)).toEqual([['classic.jpg'], ['portrait.jpg'], ['nearly-square.jpg']]);
    expect(three.map(({ role }) => role)).toEqual(['points', 'points', 'picture']);
  });

  it('stand behind all points where none of them has room beside it, and leave the points to the others', () => {
    const slides = slidesOf({ points, ...withPictures('panorama.jpg', 'classic.jpg', 'portrait.jpg') });
    expect(imagesOf(slides)).toEqual([['classic.jpg'], ['portrait.jpg'], ['panorama.jpg']]);
  });

  it('stand side by side where there are several, on each slide nearly as many', () => {
    const images = ['classic.jpg', 'wide.jpg', 'nearly-square.jpg', 'classic-2.jpg'];
    const slides = slidesOf({ kind: 'enumeration', points, ...withPictures(...images) });
    expect(imagesOf(slides)).toEqual([[], ['classic.jpg', 'wide.jpg'], ['nearly-square.jpg']]);
    expect(slides[1]?.layout).toBe('pictures-2');
  });

  it('stand alone where side by side they would lose too much', () => {
    const slides = slidesOf({ kind: 'enumeration', points, ...withPictures('portrait.jpg', 'panorama.jpg') });
    expect(slides.map(({ layout }) => layout)).toEqual(['cards-2', 'picture-tall', 'picture-band']);
  });

  it('are those at hand, each once', () => {
    expect(imagesOf(slidesOf({ points, ...withPictures('lost.jpg', 'classic.jpg', 'classic.jpg') }))).toEqual([
      ['classic.jpg'],
    ]);
    const { deck } = deckOf(briefingFrom({ topics: [topicFrom({ points, ...withPictures('classic.jpg') })] }), {
      template: brief.model,
    });
    expect(deck.slides.flatMap(picturesOn)).toEqual([]);
  });

  it('are left out where they are no larger than a sign, and their captions are read', () => {
    const captions = [captionFrom('sign.png', 'Biểu trưng của chương trình.')];
    const briefing = briefingFrom({ topics: [topicFrom({ points, captions, ...withPictures('sign.png') })] });
    const pictures = new Map([['sign.png', { width: 120, height: 90 }]]);
    const { deck } = deckOf(briefing, { template: brief.model, pictures });
    expect(deck.slides.flatMap(picturesOn)).toEqual([]);
    expect(deck.slides.flatMap(({ notes }) => notes)).toContainEqual({
      kind: 'caption',
      text: 'Biểu trưng của chương trình.',
    });
  });

  it('are told by what the source says of them, else by the caption, else by the heading', () => {
    const alternativeOf = (topic: Partial<Topic>): string | undefined =>
      slidesOf({ points, ...topic }).flatMap(picturesOn)[0]?.alternative;
    const captions = [captionFrom('classic.jpg', 'Các trưởng đoàn trước phiên họp.')];
    const pictures = [pictureFrom('classic.jpg', { alternative: 'Bảy người đứng trên bậc thềm' })];
    expect(alternativeOf({ captions, pictures })).toBe('Bảy người đứng trên bậc thềm');
    expect(alternativeOf({ captions, ...withPictures('classic.jpg') })).toBe('Các trưởng đoàn trước phiên họp.');
    expect(alternativeOf(withPictures('classic.jpg'))).toBe('Nội dung chính của thỏa thuận');
  });

  it('leave a layout that the topic asks for as it is, and a layout for pictures alone without one', () => {
    const asked = slidesOf({ points, layout: 'points-2', ...withPictures('classic.jpg') });
    expect(asked.map(({ layout }) => layout)).toEqual(['points-2', 'picture-large']);
    expect(slidesOf({ points, layout: 'picture-wide', ...withPictures('classic.jpg') })[0]?.layout).toBe(
      'picture-wide',
    );
    expect(slidesOf({ points, layout: 'picture' })[0]?.layout).toBe('statements-2');
  });

  it('take the place of text, whole, in a template without places for pictures, and it is told', () => {
    const briefing = briefingFrom({ topics: [topicFrom({ points, ...withPictures('wide.jpg') })] });
    const { deck, diagnostics } = deckOf(briefing, { template: plainTemplate, pictures: sizes });
    const slides = deck.slides.filter((slide) => slide.topic === 't1');
    expect(imagesOf(slides)).toEqual([[], ['wide.jpg']]);
    const [picture] = slides.flatMap(picturesOn);
    expect(picture).toMatchObject({ placeholder: 'body' });
    expect(picture?.crop).toBeUndefined();
    expect(slides[1]?.fills.map(({ placeholder }) => placeholder)).not.toContain('body');
    expect(diagnostics.map(({ message }) => message)).toContain(
      'The template has no layout for picture; "Title and Content" stands in.',
    );
  });

  it('take the place of points, before a layout for something else whose text is larger', () => {
    const [content] = plainTemplate.layouts.filter(({ name }) => name === 'Title and Content');
    if (content === undefined) throw new Error('There is no layout for points.');
    const placeholders = content.placeholders.map((one) =>
      one.key === 'body' ? { ...one, box: { ...one.box, height: (2 * one.box.height) as typeof one.box.height } } : one,
    );
    const chart = { ...content, name: 'Chart', part: '/ppt/slideLayouts/slideLayout99.xml', placeholders };
    const template = { ...plainTemplate, layouts: [chart, ...plainTemplate.layouts] };
    const briefing = briefingFrom({ topics: [topicFrom({ points, ...withPictures('wide.jpg') })] });
    const { deck } = deckOf(briefing, { template, pictures: sizes });
    const [slide] = deck.slides.filter((one) => picturesOn(one).length > 0);
    expect(slide?.layout).toBe('Title and Content');
  });

  it('fill the places of their layouts, one each', () => {
    const slides = slidesOf({ points, ...withPictures(...sizes.keys()) });
    expect(slides.flatMap((slide) => imagesOf([slide]).flat()).toSorted()).toEqual([...sizes.keys()].toSorted());
    for (const slide of slides) {
      const places = layoutOf(brief.model, slide).placeholders.filter(({ type }) => type === 'pic');
      expect(picturesOn(slide).map(({ placeholder }) => placeholder)).toEqual(places.map(({ key }) => key));
    }
  });
});
