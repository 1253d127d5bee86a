import type { Caption, Topic } from '../../model/briefing.js';
import { tidyOptional, tidyText } from './text/tidy-text.js';
import type { Context } from '../context.js';
import { showsPeople } from './shows-people.js';

/** A picture of a topic that is at hand, and what is said of it. */
export interface ShownPicture {
  /** The `figureId` of its caption, where it has one. */
  readonly id: string;
  readonly image: string;
  readonly alternative: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** Its caption says who is seen. */
  readonly showsPeople: boolean;
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Nothing of it may be cut off. */
  readonly whole?: boolean;
}

/** A picture whose longer side has fewer pixels is a sign or a thumbnail: on a slide it would be lost, or all pixels. */
const fewestPixels = 160;

/** The pictures of a topic that are at hand and large enough for a slide, in order, each once. */
export function picturesOf(
  topic: Topic,
  { pictures: sizes, briefing, pack }: Pick<Context, 'pictures' | 'briefing' | 'pack'>,
): ShownPicture[] {
  const shown = new Map<string, ShownPicture>();
  for (const { id, image, alternative, credit } of topic.pictures ?? []) {
    const size = sizes?.get(image);
    if (size === undefined || !isLargeEnough(size) || shown.has(image)) continue;
    const said = topic.captions.find((caption) => caption.figureId === id);
    const caption = said && tidyOptional(said.text);
    shown.set(image, {
      id,
      image,
      alternative: tidyOptional(alternative) ?? caption ?? tidyOptional(topic.heading) ?? tidyText(image),
      caption,
      credit: tidyOptional(said?.credit) ?? tidyOptional(credit),
      showsPeople: caption !== undefined && showsPeople(caption, briefing, pack),
      width: size.width,
      height: size.height,
    });
  }
  return [...shown.values()];
}

const isLargeEnough = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  Math.min(width, height) >= 1 && Math.max(width, height) >= fewestPixels;

/** Whether a caption is that of one of the pictures. */
export const isCaptionOf = ({ figureId }: Caption, pictures: readonly ShownPicture[]): boolean =>
  figureId !== undefined && pictures.some(({ id }) => id === figureId);
