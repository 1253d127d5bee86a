import type { Briefing } from '../../model/briefing.js';
import type { OpcPackage } from '../../opc/package.js';
import { inspectPicture } from '../../picture/inspect-picture.js';
import { PictureRefusal } from '../../picture/picture-refusal.js';
import type { SourcePicture, SourcePictures } from '../../picture/picture.js';
import { readPictures } from '../../render/pptx/read/read-pictures.js';
import { withPlainSpaces } from '../../language/index.js';

/** The pictures of a briefing as its deck brings them along, known by what they are said to show. */
export async function picturesOfDeck(opc: OpcPackage, { topics }: Briefing): Promise<SourcePictures> {
  const shown = readPictures(opc);
  const found = new Map<string, SourcePicture>();
  for (const { pictures = [], captions, heading } of topics)
    for (const { id, image, alternative } of pictures) {
      const caption = captions.find(({ figureId }) => figureId === id)?.text;
      const said = [alternative, caption, heading].flatMap((text) =>
        text === undefined ? [] : [withPlainSpaces(text)],
      );
      const picture = said.flatMap((text) => shown.filter((one) => withPlainSpaces(one.alternative) === text))[0];
      const file = picture && (await readable(picture.bytes));
      if (file !== undefined) found.set(image, file);
    }
  return found;
}

/** What can't be shown is left out, and told with what is missing. */
async function readable(bytes: Uint8Array): Promise<SourcePicture | undefined> {
  try {
    return await inspectPicture(bytes);
  } catch (error) {
    if (error instanceof PictureRefusal) return undefined;
    throw error;
  }
}
