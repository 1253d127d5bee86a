import { deflateSync } from 'node:zlib';

/** What is written on a page; points, from the bottom left as PDF counts. */
export interface PdfPage {
  readonly texts?: readonly PdfText[];
  readonly pictures?: readonly PdfPicture[];
  /** Operators as they are. */
  readonly content?: string;
  /** Degrees that the page is turned by. */
  readonly turned?: number;
}

export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly turned?: boolean;
}

export interface PdfPicture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: { readonly width: number; readonly height: number; readonly colour?: number };
}

export interface PdfWish {
  readonly pages: readonly PdfPage[];
  readonly info?: string;
  readonly trailer?: string;
  /** The font maps its signs to private use. */
  readonly unmapped?: boolean;
}

/** A small PDF: two fonts of any Unicode letters, all half as wide as they are high, and pictures of one colour. */
export function writePdf({ pages, info = '', trailer = '', unmapped = false }: PdfWish): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const stream = (dictionary: string, data: Buffer | string): Buffer => {
    const packed = deflateSync(data);
    const head = `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const unicode = add(stream('', unmapped ? toUnicode((high) => 0xe0 + (high % 8)) : toUnicode((high) => high)));
  const fonts = ['Plain', 'Plain-Bold'].map((name) => {
    const inner = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /Ascent 800 /Descent -200 /FontBBox [0 0 1 1] /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${unicode} 0 R >>`,
    );
  });
  const kids = pages.map(({ texts = [], pictures = [], content = '', turned = 0 }) => {
    const names = pictures.map(({ pixels: { width, height, colour = 0x80 } }, index) => {
      const rows = Buffer.alloc(Math.min(width * height, 4_000_000) * 3, colour);
      const image = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
      return `/P${index} ${add(stream(image, rows))} 0 R`;
    });
    const drawn = pictures.map(
      ({ x, y, width, height }, index) => `q ${width} 0 0 ${height} ${x} ${y} cm /P${index} Do Q`,
    );
    const written = texts.map(({ text, x, y, size = 10, bold = false, turned: aside = false }) => {
      const hexadecimal = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
      return `BT /F${bold ? 1 : 0} ${size} Tf ${aside ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${hexadecimal}> Tj ET`;
    });
    const contents = add(stream('', [...drawn, ...written, content].join('\n')));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${turned} /Contents ${contents} 0 R /Resources << /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> /XObject << ${names.join(' ')} >> >> >>`,
    );
  });
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const infoObject = add(`<< ${info} >>`);
  return finish(objects, `/Info ${infoObject} 0 R ${trailer}`);
}

function finish(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let offset = 9;
  const offsets = objects.map((body, index) => {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    offset += whole.length;
    return offset - whole.length;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table)]));
}

/** Codes are UTF-16 units; 256 of them a line. */
function toUnicode(highOf: (high: number) => number): string {
  const two = (value: number): string => value.toString(16).padStart(2, '0');
  const range = (high: number): string => `<${two(high)}00> <${two(high)}ff> <${two(highOf(high))}00>`;
  const ranges = Array.from({ length: 0x21 }, (_, high) => range(high));
  return `/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange\nendcmap end`;
}
