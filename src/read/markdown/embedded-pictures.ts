/** A picture that is written out where its address stands, as exports of word processors have it. */
const dataAddress = /data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]{16,}={0,2})/g;

/** Takes pictures that are written out in the text away, and puts a name in the place of each. */
export function embeddedPictures(text: string): { text: string; pictures: ReadonlyMap<string, Uint8Array> } {
  const pictures = new Map<string, Uint8Array>();
  const shorter = text.replace(dataAddress, (_, type: string, content: string) => {
    const name = `picture-${pictures.size + 1}.${type}`;
    pictures.set(name, Buffer.from(content, 'base64'));
    return name;
  });
  return { text: shorter, pictures };
}
