import { z } from 'zod';
import { words } from '../words.js';

/** Captions, credits, and what pictures are called. */
export const picturesSchema = z.strictObject({
  captionMarks: words.describe('What opens a credit, with a colon behind it or in brackets: "Ảnh", "Photo".'),
  captionOpeners: words.describe(
    'What opens a caption on a line of its own, with a colon behind it: "Pictured here", "Trong ảnh". Behind one that is among `captionMarks` too, a name alone is who made the picture.',
  ),
  picturePlaces: words.describe('Where somebody stands in a picture, behind the name in brackets: "trái", "left".'),
  pictureRows: words.describe('What says in which order people stand in a picture: "từ trái sang", "from left".'),
  agencies: words.describe('News agencies, which credits and attributions name: "reuters", "ttxvn".'),
  exhibits: words.describe('Words before the number of a picture or chart of the article: "hình", "figure".'),
});

export type Pictures = z.infer<typeof picturesSchema>;
