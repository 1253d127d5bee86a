import type { PictureContent, SlideContent } from '../../content/content.js';
import { isUnderText } from '../../content/pictures.js';
import type { Frame } from '../slide/frame.js';
import { pictureShape } from './picture-shape.js';

/** The pictures of a slide as shapes: those that stand by themselves, and those that words stand on. */
export interface PictureFrames {
  readonly frames: readonly Frame[];
  readonly behind: readonly Frame[];
}

/** @param embed gives the id of the relationship to a picture, by its name; undefined for one that was left out */
export function pictureFrames(
  { boxes, pictures }: SlideContent,
  embed: (image: string) => string | undefined,
): PictureFrames {
  const isUnder = (picture: PictureContent): boolean => isUnderText(picture, boxes);
  const framesOf = (chosen: readonly PictureContent[]): Frame[] =>
    chosen.flatMap((picture) => {
      const relationship = embed(picture.image);
      if (relationship === undefined) return [];
      const { placeholder } = picture;
      return [{ placeholder, isEarly: true, shape: (id) => pictureShape(id, picture, relationship) }];
    });
  return {
    frames: framesOf(pictures.filter((picture) => !isUnder(picture))),
    behind: framesOf(pictures.filter(isUnder)),
  };
}
