import { InlinePictures } from '../marked/inline-pictures.js';

/** Takes pictures that are written out in the text away, as exports of word processors have them; a name stands for each. */
export function embeddedPictures(text: string): { text: string; pictures: ReadonlyMap<string, Uint8Array> } {
  const inline = new InlinePictures();
  const shorter = text.replace(dataAddress, (_, type: string, content: string) => inline.add(type, content));
  return { text: shorter, pictures: inline.pictures };
}

const dataAddress = /data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]{16,}={0,2})/g;
