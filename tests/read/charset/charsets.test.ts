import { describe, expect, it } from 'vitest';
import { charsetNamed, decodeIn } from '../../../src/read/charset/charsets.js';
import { utf16Order } from '../../../src/read/charset/utf16.js';
import { headCharset } from '../../../src/read/html/head-charset.js';
import { encodeIn } from './encode.js';
import { read } from '../../../src/read/index.js';
import { processorTime } from '../../property/processor-time.js';

describe('windows-1252', () => {
  it('has its own 27 characters, and five free places', () => {
    const places = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(decodeIn(places, 'windows-1252')).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(decodeIn(Buffer.from([0x61, 0xe9, 0xff]), 'windows-1252')).toBe('aéÿ');
  });

  it('is what headers of mails are in, too', async () => {
    const head = 'MIME-Version: 1.0\r\nSubject: =?windows-1252?Q?The_=93quay=94_=97_43_=80?=\r\n';
    const words = '\r\nThe harbour opens in May, after four years of work on its gates.\r\n';
    const { value } = await read({ bytes: Buffer.from(head + words), name: 'a.eml' });
    expect(value.text).toContain('The “quay” — 43 €');
  });
});

describe('heads of mails', () => {
  const titleOf = async (head: string): Promise<string> => {
    const words = '\r\n\r\nThe harbour opens in May, after four years of work on its gates.\r\n';
    const { value } = await read({
      bytes: Buffer.from(`MIME-Version: 1.0\r\n${head}${words}`, 'latin1'),
      name: 'a.eml',
    });
    return /^# (.*)$/m.exec(value.text)?.[1] ?? '';
  };

  it.each([
    [
      'a character that is parted between two words',
      '=?utf-8?B?Q+G6?=\r\n =?utf-8?B?o25nIG3hu58gbOG6oWk=?=',
      'Cảng mở lại',
    ],
    ['a word beside others', 'Re: =?iso-8859-1?Q?Caf=E9?= opens', 'Café opens'],
    ['bytes in the set of the body', 'Caf\xe9 opens\r\nContent-Type: text/plain; charset=iso-8859-1', 'Café opens'],
    ['a language', '=?utf-8*en?Q?Caf=C3=A9_opens?=', 'Café opens'],
  ])('hold %s', async (_, subject, expected) => {
    expect(await titleOf(`Subject: ${subject}`)).toBe(expected);
  });
});

describe('a page whose server says another set', () => {
  const bytes = Buffer.concat([
    Buffer.from('<html><meta charset="windows-1251"><p>'),
    encodeIn('Совет города решил построить новую дамбу.', 'windows-1251'),
  ]);
  it.each(['utf-8', 'iso-8859-1', 'windows-1251'])('is read as it says itself, beside %s', async (encoding) => {
    const { value, diagnostics } = await read({ bytes, name: 'a.html', encoding });
    expect(value.text).toContain('Совет города решил построить новую дамбу.');
    expect(diagnostics.filter(({ code }) => code.includes('encoding'))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['UTF8', 'utf-8'],
    [' latin1 ', 'windows-1252'],
    ['ABC', 'tcvn3'],
    ['vni-windows', 'vni'],
    ['klingon', undefined],
  ])('%s is %s', (label, name) => {
    expect(charsetNamed(label)).toBe(name);
  });
});

describe('UTF-16 without a mark', () => {
  const order = (text: string): string | undefined => utf16Order(Buffer.from(text, 'utf16le'));
  it.each([
    ['English', 'The harbour opens.', 'little'],
    ['Vietnamese', 'Cảng mở lại sau bốn năm.', 'little'],
    ['Chinese with line ends', '市议会决定重建港口。\n工程将于三月开始。\n', 'little'],
  ])('is told in %s', (_, text, expected) => {
    expect(order(text)).toBe(expected);
    expect(utf16Order(Buffer.from(text, 'utf16le').swap16())).toBe('big');
  });

  it.each([
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['numbers', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0])],
    ['a lone zero', Buffer.from('abc\0defg')],
    ['plain text', Buffer.from('The harbour opens.')],
  ])('is not %s', (_, bytes) => {
    expect(utf16Order(bytes)).toBeUndefined();
  });
});

describe('what the head of a page declares', () => {
  it.each([
    ['far down', `<head>${'<link rel="a">'.repeat(20_000)}<meta charset=koi8-r>`, 'koi8-r'],
    ['in XML', '<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
    ['in another way', '<meta http-equiv="content-type" content="text/html; charset=euc-kr">', 'euc-kr'],
    ['not in a comment', '<head><!-- <meta charset="koi8-r"> --><meta charset="gbk">', 'gbk'],
    ['not in a script', '<script>"<meta charset=koi8-r>"</script><meta charset="gbk">', 'gbk'],
    ['not in a description', '<meta name="description" content="charset=koi8-r"><meta charset="gbk">', 'gbk'],
    ['not in the body', '<head></head><body><meta charset="koi8-r">', undefined],
    ['not in a set that is none', '<meta charset="klingon">', undefined],
    ['not without an end', '<!-- <meta charset="koi8-r">', undefined],
  ])('%s', (_, page, expected) => {
    expect(headCharset(page)).toBe(expected);
  });

  it('is found in time that grows with the page alone', () => {
    const time = processorTime(() => {
      headCharset('<!--'.repeat(250_000));
      headCharset('<meta '.repeat(160_000));
      headCharset('<script>'.repeat(120_000));
    });
    // Looked through from every place it would take minutes.
    expect(time).toBeLessThan(20_000);
  });
});

describe('what a person names', () => {
  const russian = 'Совет города решил построить новую дамбу.';
  const bytes = Buffer.from(
    Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );

  it.each([
    ['text', 'a.txt', bytes],
    ['Markdown', 'a.md', bytes],
    ['a page that says otherwise', 'a.html', Buffer.concat([Buffer.from('<html><meta charset="gbk"><p>'), bytes])],
    [
      'a mail that says otherwise',
      'a.eml',
      Buffer.concat([Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/plain; charset=gbk\r\n\r\n'), bytes]),
    ],
    ['Rich Text', 'a.rtf', Buffer.concat([Buffer.from('{\\rtf1\\ansi\\ansicpg1252 '), bytes, Buffer.from('\\par}')])],
  ])('goes before all else in %s', async (_, name, content) => {
    const { value } = await read({ bytes: content, name, charset: 'windows-1251' });
    expect(value.text).toContain(russian);
  });

  it('is refused where the bytes are no UTF-8', async () => {
    await expect(read({ bytes, name: 'a.txt', charset: 'utf-8' })).rejects.toThrow('a.txt is not UTF-8 text.');
  });
});
