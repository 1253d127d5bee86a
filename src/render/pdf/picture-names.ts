import type { PictureFile } from '../scene/scene.js';
import { splitPng, type SplitPicture } from './split-png.js';

/**
 * Says under which name pdfkit knows each picture, which is written once however often it is shown. Pictures with opacity are made ready here,
 * since pdfkit finds out each of their pixels first. It has no other door for that, so that where it looks otherwise it is given the file.
 */
export function pictureNames(pdf: PDFKit.PDFDocument): (file: PictureFile) => string {
  const names = new Map<PictureFile, string>();
  const known: unknown = Reflect.get(pdf, '_imageRegistry');
  return (file) => {
    const name = names.get(file) ?? split(file, `picture ${names.size + 1}`, pdf, known) ?? addressOf(file);
    names.set(file, name);
    return name;
  };
}

const addressOf = ({ mediaType, bytes }: PictureFile): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;

function split(
  { mediaType, bytes }: PictureFile,
  name: string,
  pdf: PDFKit.PDFDocument,
  known: unknown,
): string | undefined {
  const picture = mediaType === 'image/png' && isObject(known) ? splitPng(bytes) : undefined;
  if (picture === undefined || !isObject(known)) return undefined;
  const { width, height } = picture;
  Reflect.set(known, name, { label: name.replace(' ', ''), width, height, obj: written(picture, pdf) });
  return name;
}

/** An image with a mask of its opacity (ISO 32000-1, 8.9.5 and 11.6.5.3). */
function written({ width, height, channels, colours, opacity }: SplitPicture, pdf: PDFKit.PDFDocument): object {
  const image = (count: 1 | 3, more: object) =>
    pdf.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: count === 1 ? 'DeviceGray' : 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: count, BitsPerComponent: 8, Columns: width },
      ...more,
    });
  const mask = image(1, {});
  mask.end(opacity);
  const whole = image(channels, { SMask: mask });
  whole.end(colours);
  return whole;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
