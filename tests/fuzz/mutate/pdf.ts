import { inflateSync } from 'node:zlib';
import type { Random } from '../random.js';
import { mutateBytes } from './bytes.js';
import { mutateTokens } from './tokens.js';

/** A document changed by its objects, with a new table of them; now and then as bytes, so that the table is wrong. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.15)) return mutateBytes(bytes, random);
  const { objects, trailer } = documentOf(bytes);
  for (let count = 1 + random.below(1 + random.below(3)); count > 0; count -= 1) changeOnce(objects, random);
  const isTrailer = random.chance(0.1);
  return written(objects, isTrailer ? mutateTokens(trailer, joints, random) : trailer);
}

/** Latin-1, one character a byte; streams unpacked where they were deflated. */
interface PdfObject {
  id: string;
  dictionary: string;
  stream: string | undefined;
}

const joints = /\/[\w.+-]+|<<|>>|[[\]]|\d+ \d+ R|-?\d+(?:\.\d+)?|<[\dA-Fa-f]*>|\((?:[^()\\]|\\.)*\)/g;

function changeOnce(objects: PdfObject[], random: Random): void {
  const object = random.pick(objects);
  switch (random.below(10)) {
    case 0:
      objects.splice(objects.indexOf(object), 1, ...(objects.length > 1 ? [] : [object]));
      return;
    case 1:
      object.id = random.pick(objects).id;
      return;
    case 2:
      object.stream = random.pick(objects).stream;
      return;
    case 3:
    case 4:
    case 5:
      if (object.stream === undefined) object.dictionary = mutateTokens(object.dictionary, joints, random);
      else object.stream = changedStream(object.stream, random);
      return;
    default:
      object.dictionary = mutateTokens(object.dictionary, joints, random);
  }
}

const changedStream = (stream: string, random: Random): string =>
  random.chance(0.7)
    ? mutateTokens(stream, joints, random)
    : Buffer.from(mutateBytes(Buffer.from(stream, 'latin1'), random)).toString('latin1');

const known = new WeakMap<Uint8Array, { readonly objects: readonly PdfObject[]; readonly trailer: string }>();

/** Taken apart once for each document. */
function documentOf(bytes: Uint8Array): { objects: PdfObject[]; trailer: string } {
  let document = known.get(bytes);
  if (document === undefined) {
    const text = Buffer.from(bytes).toString('latin1');
    const objects = [...text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\s*([^]*?)\s*endobj/g)].map(([, id = '', body = '']) =>
      objectOf(id, body),
    );
    document = { objects, trailer: /trailer\s*(<<[^]*?>>)\s*startxref/.exec(text)?.[1] ?? '<</Root 1 0 R>>' };
    known.set(bytes, document);
  }
  return { objects: document.objects.map((object) => ({ ...object })), trailer: document.trailer };
}

function objectOf(id: string, body: string): PdfObject {
  const [, dictionary, packed] = /^([^]*?)\s*stream\r?\n([^]*?)\r?\nendstream$/.exec(body) ?? [];
  if (dictionary === undefined || packed === undefined) return { id, dictionary: body, stream: undefined };
  const isDeflated = /\/Filter\s*\/FlateDecode/.test(dictionary) && !dictionary.includes('/DecodeParms');
  try {
    const stream = isDeflated ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed;
    return { id, dictionary: dictionary.replace(isDeflated ? /\/Filter\s*\/FlateDecode/ : /^$/, ''), stream };
  } catch {
    return { id, dictionary, stream: packed };
  }
}

function written(objects: readonly PdfObject[], trailer: string): Buffer {
  let text = '%PDF-1.7\n';
  const places: string[] = [];
  for (const { id, dictionary, stream } of objects) {
    places.push(`${id} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    const body =
      stream === undefined
        ? dictionary
        : `${dictionary.replace(/\/Length \d+(?: 0 R)?/, `/Length ${stream.length}`)}\nstream\n${stream}\nendstream`;
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const table = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
