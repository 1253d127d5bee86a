import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import type { CaptionsChoice, NotesChoice } from '../../../../src/compose/options.js';
import type { Caption, Topic } from '../../../../src/model/briefing.js';
import type { TemplateModel } from '../../../../src/template/model.js';
import { emu, points } from '../../../../src/model/units.js';
import type { Slide } from '../../../../src/model/deck.js';
import { brief } from '../../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../../support/briefing.js';
import { deckOf, textsIn } from '../../support/compose.js';
import { captionFrom, pictureFrom, sizes } from '../../support/pictures.js';
import { placeholderFrom, plainTemplate, styleFrom } from '../../support/template.js';

const text = 'Các trưởng đoàn trước phiên họp.';
const whole = `${text} (Ảnh: Gia Vũ)`;
const long = Array.from({ length: 40 }, () => 'Các trưởng đoàn chụp ảnh chung').join(', ');
const points16 = points(16);
const cards = ['Một', 'Hai'].map((point) => pointFrom({ text: point }));

function slidesWith(captions: CaptionsChoice, topic: Partial<Topic>, notes: NotesChoice = 'captions'): Slide[] {
  const briefing = briefingFrom({ topics: [topicFrom({ kind: 'enumeration', points: cards, ...topic })] });
  const { deck } = deckOf(briefing, { template: brief.model, pictures: sizes, captions, notes });
  return deck.slides.filter((slide) => slide.topic === 't1');
}

const shown = (said: Caption): Partial<Topic> => ({ captions: [said], pictures: [pictureFrom('classic.jpg')] });
const notesOf = (slides: readonly Slide[]): string[][] =>
  slides.map(({ notes }) => notes.filter(({ kind }) => kind === 'caption').map((note) => note.text));

describe('what is said of a picture', () => {
  const said = shown(captionFrom('classic.jpg', text, 'Ảnh: Gia Vũ'));

  it('is its credit on its slide, and its caption in the notes of that slide', () => {
    const slides = slidesWith('notes', said);
    expect(textsIn(slides[1], 'credit')).toEqual(['Ảnh: Gia Vũ']);
    expect(textsIn(slides[1], 'caption')).toEqual([]);
    expect(notesOf(slides)).toEqual([[], [whole]]);
  });

  it('is the clause that says who is seen, and the whole in the notes, where nobody asks for anything else', () => {
    const named = 'Bộ trưởng Nguyễn Hải Yến phát biểu, bên phải là trưởng đoàn nước láng giềng.';
    const slides = slidesWith('auto', shown(captionFrom('classic.jpg', named, 'Ảnh: Gia Vũ')));
    expect(textsIn(slides[1], 'caption')).toEqual(['Bộ trưởng Nguyễn Hải Yến phát biểu']);
    expect(textsIn(slides[1], 'credit')).toEqual(['Ảnh: Gia Vũ']);
    expect(notesOf(slides)).toEqual([[], [`${named} (Ảnh: Gia Vũ)`]]);
  });

  it('is no caption where it names nobody, or where the title says it already', () => {
    expect(textsIn(slidesWith('auto', said)[1], 'caption')).toEqual([]);
    const heading = languagePack('vi').labels.details;
    const named = shown(captionFrom('classic.jpg', 'Bộ trưởng Nguyễn Hải Yến phát biểu, tại phiên họp toàn thể.'));
    const [, slide] = slidesWith('auto', { ...named, heading });
    expect([slide?.title, textsIn(slide, 'caption')]).toEqual(['Bộ trưởng Nguyễn Hải Yến phát biểu', []]);
  });

  it('names who speaks in the briefing, whatever the name, and who stands where', () => {
    const lineOf = (text: string): string[] =>
      textsIn(slidesWith('auto', { ...shown(captionFrom('classic.jpg', text)), speaker: 'Ann Lee' })[1], 'caption');
    expect(lineOf('Ann Lee trên cầu cảng của thành phố.')).toEqual(['Ann Lee trên cầu cảng của thành phố']);
    expect(lineOf('Bốn trưởng đoàn, từ trái sang, trước phiên họp.')).toEqual(['Bốn trưởng đoàn, từ trái sang']);
    expect(lineOf('Trạm đo trên sông lúc nước lớn.')).toEqual([]);
  });

  it('is the caption beside the picture and not in the notes, where that is wanted', () => {
    const slides = slidesWith('slide', said);
    expect(textsIn(slides[1], 'caption')).toEqual([text]);
    expect(textsIn(slides[1], 'credit')).toEqual(['Ảnh: Gia Vũ']);
    expect(notesOf(slides)).toEqual([[], []]);
    expect(notesOf(slidesWith('both', said))).toEqual([[], [whole]]);
  });

  it('is the caption with the credit where there is no place for captions', () => {
    const [slide] = slidesWith('slide', { ...said, kind: 'points' });
    expect(slide?.layout).toBe('picture-landscape');
    expect(textsIn(slide, 'credit')).toEqual([whole]);
  });

  it('is shortened on the slide and whole in the notes, where it is too long', () => {
    const slides = slidesWith('slide', shown(captionFrom('classic.jpg', long)), 'none');
    expect(textsIn(slides[1], 'caption')[0]).toMatch(/^Các trưởng đoàn.*…$/);
    expect(notesOf(slides)).toEqual([[], [long]]);
  });

  it('stands with the first slide of the topic, where the picture is not at hand', () => {
    const lost = { captions: [captionFrom('lost.jpg', text)], pictures: [pictureFrom('lost.jpg')] };
    expect(notesOf(slidesWith('slide', lost))).toEqual([[text]]);
  });

  it('is the credit of the picture itself where it has no caption', () => {
    const slides = slidesWith('notes', {
      pictures: [pictureFrom('classic.jpg', { credit: 'Ảnh: Quang Huy' })],
    });
    expect(textsIn(slides[1], 'credit')).toEqual(['Ảnh: Quang Huy']);
    expect(notesOf(slides)).toEqual([[], ['Ảnh: Quang Huy']]);
  });

  it('stands in the text beside the picture, in a corporate layout that has no place for credits', () => {
    const [title] = plainTemplate.layouts[1]?.placeholders ?? [];
    const style = styleFrom({ size: points(16), minimum: points(12), maximum: points(16) });
    const picTx = {
      name: 'Picture with Caption',
      part: '/ppt/slideLayouts/slideLayout9.xml',
      placeholders: [
        ...(title ? [title] : []),
        placeholderFrom('picture', [1, 2, 6, 4], [style], 'pic'),
        placeholderFrom('detail', [7.5, 2, 4, 2], [style]),
      ],
    };
    const template = {
      ...plainTemplate,
      layouts: [...plainTemplate.layouts, picTx],
      roles: { ...plainTemplate.roles, picture: [picTx.name] },
    };
    const creditWith = (layouts: TemplateModel, notes: NotesChoice): [string[], string[]] => {
      const briefing = briefingFrom({ topics: [topicFrom({ ...said, kind: 'enumeration', points: cards })] });
      const { deck } = deckOf(briefing, { template: layouts, pictures: sizes, notes });
      const slide = deck.slides.find(({ graphics }) => graphics !== undefined);
      return [textsIn(slide, 'detail'), slide ? notesOf([slide]).flat() : []];
    };
    expect(creditWith(template, 'none')).toEqual([['Ảnh: Gia Vũ'], []]);
    expect(creditWith(plainTemplate, 'none')).toEqual([[], ['Ảnh: Gia Vũ']]);
    expect(creditWith(plainTemplate, 'captions')).toEqual([[], [whole]]);
  });

  it('does not stand in the place of the text that the picture took', () => {
    const [cover, content] = plainTemplate.layouts;
    const title = content?.placeholders.find(({ key }) => key === 'title');
    const plain = styleFrom({ size: points16, minimum: points16, maximum: points16 });
    // The title reaches into the body, so that the picture stands lower in it.
    const layout = {
      name: 'Title and Content',
      part: '/ppt/slideLayouts/slideLayout2.xml',
      hasOpenSizes: true as const,
      placeholders: [
        ...(title ? [{ ...title, box: { ...title.box, height: emu(title.box.height * 1.25) } }] : []),
        placeholderFrom('body', [1, 2, 11, 4.6], [plain], 'obj'),
      ],
    };
    const template = { ...plainTemplate, layouts: [...(cover ? [cover] : []), layout] };
    const briefing = briefingFrom({ topics: [topicFrom({ ...said, kind: 'enumeration', points: cards })] });
    const { deck } = deckOf(briefing, { template, pictures: sizes });
    const slide = deck.slides.find(({ graphics }) => graphics !== undefined);
    expect(slide?.graphics?.map(({ placeholder }) => placeholder)).toEqual(['body']);
    expect(textsIn(slide, 'body')).toEqual([]);
  });

  it('stands under each of several pictures', () => {
    const pictures = ['classic.jpg', 'wide.jpg'].map((image) => pictureFrom(image));
    const captions = [captionFrom('wide.jpg', 'Bến sông.', 'Ảnh: B'), captionFrom('classic.jpg', 'Trạm đo.', 'Ảnh: A')];
    const slides = slidesWith('slide', { captions, pictures });
    expect(['caption-1', 'credit-1', 'caption-2', 'credit-2'].map((key) => textsIn(slides[1], key)[0])).toEqual([
      'Trạm đo.',
      'Ảnh: A',
      'Bến sông.',
      'Ảnh: B',
    ]);
  });
});
