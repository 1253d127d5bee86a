import type { Definition, Image, ImageReference } from 'mdast';

/** A picture, where it is, and what the Markdown says of it. */
export interface Picture {
  /** As written: a path has `%20` for a space, as on a web page. */
  readonly image: string;
  readonly alternative?: string;
  readonly caption?: string;
}

/** Where pictures that are only named are told to be, by their names. */
export type Pictures = ReadonlyMap<string, Definition>;

/** None where the text names a picture and never says where it is, or has written it out in a way that is not read. */
export function pictureOf(node: Image | ImageReference, pictures: Pictures): Picture[] {
  const place = node.type === 'image' ? node : pictures.get(node.identifier);
  if (place === undefined || /^\s*(?:$|data:)/i.test(place.url)) return [];
  const { alt } = node;
  return [pictureAt(place.url, alt ?? undefined, isCaption(place.title, alt) ? place.title : undefined)];
}

/** Programs that publish pages write the same words twice, or what they call nothing; neither is shown below the picture. */
const isCaption = (title: string | null | undefined, alternative: string | null | undefined): title is string =>
  title !== null && title !== undefined && title !== alternative && !/^(?:undefined|null)$/.test(title);

/** A picture by its address, without what is empty. */
export const pictureAt = (url: string, alternative?: string, caption?: string): Picture => ({
  image: url,
  ...(alternative === undefined || alternative === '' ? {} : { alternative }),
  ...(caption === undefined || caption === '' ? {} : { caption }),
});
