import type { PictureSizes } from '../../../src/compose/options.js';
import type { Caption, Picture } from '../../../src/model/briefing.js';
import type { Graphic, PictureGraphic, Slide } from '../../../src/model/deck.js';
import type { Layout, TemplateModel } from '../../../src/template/model.js';

/** Pictures as newspapers have them, by their proportions. */
export const sizes: PictureSizes = new Map([
  ['wide.jpg', { width: 1600, height: 900 }],
  ['classic.jpg', { width: 1500, height: 1000 }],
  ['nearly-square.jpg', { width: 1600, height: 1200 }],
  ['square.jpg', { width: 1200, height: 1200 }],
  ['portrait.jpg', { width: 1000, height: 1500 }],
  ['panorama.jpg', { width: 2400, height: 700 }],
  ['small.jpg', { width: 320, height: 240 }],
]);

export const pictureFrom = (image: string, more: Partial<Picture> = {}): Picture => ({
  id: `figure-${image}`,
  image,
  ...more,
});

export const captionFrom = (image: string, text: string, credit?: string): Caption => ({
  text,
  figureId: `figure-${image}`,
  ...(credit === undefined ? {} : { credit }),
  evidence: [],
});

/** The pictures of a slide; none where it has none. */
export const picturesOn = ({ graphics = [] }: Pick<Slide, 'graphics'>): PictureGraphic[] => graphics.filter(isPicture);

const isPicture = (graphic: Graphic): graphic is PictureGraphic => graphic.kind === 'picture';

export const layoutOf = ({ layouts }: TemplateModel, slide: Slide): Layout => {
  const layout = layouts.find(({ name }) => name === slide.layout);
  if (!layout) throw new Error(`There is no layout ${slide.layout}.`);
  return layout;
};
