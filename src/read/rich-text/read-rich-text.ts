import { doubtsOf } from '../charset/doubts.js';
import { isFontText } from '../vietnamese-fonts/to-unicode.js';
import { articleOfOffice } from '../office/article-of-office.js';
import { CarriedPictures } from '../office/carried-pictures.js';
import type { OfficeDocument } from '../office/office-document.js';
import type { Read } from '../finished-article.js';
import type { ReadInput } from '../reader.js';
import { Interpreter, type RichText, type TakePicture } from './interpreter.js';
import { tokensOf } from './tokens.js';

/** @throws BriefdeckError of kind `input` where groups are nested without end, or the text is none or more than any article */
export const readRichText = (input: ReadInput): Promise<Read> => articleOfOffice(richTextOf(input), input);

/**
 * Reads the text of an RTF document and the PNG and JPEG pictures in it.
 *
 * @throws BriefdeckError `input.damaged` where groups are nested without end
 */
export function richTextOf(input: Pick<ReadInput, 'bytes' | 'name' | 'charset'>): OfficeDocument {
  const { charset } = input;
  const said = readAs(charset, input);
  // Letters of old Vietnamese fonts are western ones, whatever code page a program says for them.
  const western = charset === undefined && said.page === 1258 ? readAs('windows-1252', input) : said;
  const isFont = isFontText(western.decoded);
  const { parts, namedTitle, decoded, page, isGuessed, carried } = isFont ? western : said;
  const how = charset !== undefined ? 'named' : isGuessed ? 'guessed' : 'declared';
  const doubts = isFont ? [] : doubtsOf(decoded, charset ?? `windows-${page}`, how);
  return { parts, namedTitle, pictures: carried.pictures, diagnostics: [...doubts, ...carried.diagnostics] };
}

/** @param charset in place of the code pages that the document says */
function readAs(
  charset: string | undefined,
  { bytes, name }: Pick<ReadInput, 'bytes' | 'name'>,
): RichText & { readonly carried: CarriedPictures } {
  const found = new Map<string, Uint8Array>();
  const carried = new CarriedPictures((path) => {
    const content = found.get(path);
    return content && { size: content.length, bytes: content };
  });
  const take: TakePicture = (digits, format) => {
    const extension = extensions.get(format ?? '');
    const path = `picture-${found.size + 1}.${extension ?? 'wmf'}`;
    found.set(path, extension === undefined ? new Uint8Array() : Buffer.from(digits.replace(/\s/g, ''), 'hex'));
    if (extension !== undefined) return carried.take(path);
    carried.leaveOut(path, 'is neither PNG nor JPEG');
    return undefined;
  };
  return { ...new Interpreter(take, name, charset).read(tokensOf(bytes)), carried };
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['pngblip', 'png'],
  ['jpegblip', 'jpg'],
]);
