import { describe, expect, it } from 'vitest';
import type { Read } from '../../../src/read/finished-article.js';
import { read } from '../../../src/read/index.js';
import { ownWords } from '../../../src/read/mail/own-words.js';
import { looksLikeMessage } from '../../../src/read/mail/sniff.js';
import { outline, paragraphs, titleOf } from '../html/page.js';

const body = paragraphs.map((text) => `paragraph: ${text}`);
const [first = '', ...others] = paragraphs.map((text) => `<p>${text}</p>`);
const html = [first, ...others].join('');
const head =
  'From: =?UTF-8?B?R2lhIFbFqQ==?= <vu@mail.example>\nDate: Mon, 26 Oct 2026 08:00:00 +0700\nSubject: Fwd: Council backs =?UTF-8?Q?barrier?=\nMIME-Version: 1.0\n';

const readMail = (text: string): Promise<Read> =>
  read({ bytes: Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'), name: 'news.eml', language: 'en' });

function multipart(type: string, ...parts: readonly string[]): string {
  return `Content-Type: multipart/${type}; boundary="=_b"\n\n${parts.map((part) => `--=_b\n${part}\n`).join('')}--=_b--\n`;
}

describe('mails of HTML', () => {
  it('are read as pages are, with the pictures that came inside', async () => {
    const page = `<html><head><title>Barrier for the harbour</title></head><body>${first}<img src="cid:pier%40mail" alt="The pier">${others.join('')}</body></html>`;
    const { value, pictures, diagnostics } = await readMail(
      head +
        multipart(
          'related',
          `Content-Type: text/html; charset=utf-8\n\n${page}`,
          `Content-Type: image/jpeg\nContent-ID: <pier@mail>\nContent-Transfer-Encoding: base64\n\n${Buffer.from('jpeg').toString('base64')}`,
          'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="a.pdf"\n\n%PDF',
        ),
    );
    expect(titleOf(value)).toBe('Barrier for the harbour');
    expect(value.byline).toBe('Gia Vũ');
    expect(value.published).toBe('2026-10-26');
    expect(outline(value)).toEqual([body[0], 'figure:  |  | cid:pier@mail', ...body.slice(1)]);
    expect([...(pictures ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['cid:pier@mail', 'jpeg'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('read.attachments-ignored');
  });

  it('are called by their subject where the page has no title', async () => {
    const { value } = await readMail(`${head}Content-Type: text/html\n\n<div>${html}</div>`);
    expect(titleOf(value)).toBe('Council backs barrier');
  });

  it('lose the head of a mail that is passed on', async () => {
    const passedOn = `<div>---------- Forwarded message ---------<br>From: Bo Lind &lt;b@mail.example&gt;<br>Date: Sun, 25 Oct 2026<br>Subject: Barrier<br></div>`;
    const { value } = await readMail(`${head}Content-Type: text/html\n\n<html><body>${passedOn}${html}</body></html>`);
    expect(outline(value)).toEqual(body);
  });

  it('give way to the text where the page holds none', async () => {
    const { value } = await readMail(
      head +
        multipart(
          'alternative',
          `Content-Type: text/plain\n\n${paragraphs.join('\n\n')}`,
          'Content-Type: text/html\n\n<img src="a.png">',
        ),
    );
    expect(outline(value)).toEqual(body);
  });
});

describe('mails of text', () => {
  it('keep what their author wrote', async () => {
    const { value } = await readMail(
      `${head}Content-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n\nOn Sunday, 25 October 2026, Bo Lind wrote:\n> What does the barrier cost?\n> And who pays?\n\n-- \nAnn Lee\nThe Harbour Times`,
    );
    expect(titleOf(value)).toBe('Council backs barrier');
    expect(value.byline).toBe('Gia Vũ');
    expect(outline(value)).toEqual(body);
  });

  it('were sent when their head says, whatever days they tell', async () => {
    const { value } = await readMail(
      `${head}Content-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n\nThe Old Loft, 14 November 2026`,
    );
    expect(value.published).toBe('2026-10-26');
  });

  it.each([
    ['a signature', 'Words.\n-- \nAnn Lee', 'Words.'],
    ['an answered mail', 'Words.\n\nVào 8:00 Th 2, 26 thg 10, 2026, Gia Vũ đã viết:\n> Hỏi gì?\n', 'Words.'],
    ['an introduction over two lines', 'Words.\nOn Mon, 26 Oct 2026 at 08:00,\nBo Lind wrote:\n> Why?', 'Words.'],
    ['an answered mail without marks', 'Words.\n-----Original Message-----\nFrom: Bo Lind\nWhy?', 'Words.'],
    [
      'the head of what is passed on',
      '---------- Forwarded message ---------\nFrom: Bo\nDate: now\nSubject: a\n\nWords.',
      'Words.',
    ],
    ['nothing else', 'He wrote:\nWords -- and more.\nFrom: the sea', 'He wrote:\nWords -- and more.\nFrom: the sea'],
  ])('lose %s', (_, text, kept) => {
    expect(ownWords(text).trim()).toBe(kept);
  });
});

describe('messages inside messages', () => {
  it('are read where the mail around them says next to nothing', async () => {
    const inner = `${head.replace('Fwd: ', '')}Content-Type: text/html\n\n<div>${html}</div>`;
    const { value } = await readMail(
      `From: Ann Lee <a@mail.example>\nSubject: FYI\nMIME-Version: 1.0\n${multipart('mixed', 'Content-Type: text/plain\n\nFor you.', `Content-Type: message/rfc822\n\n${inner}`)}`,
    );
    expect(titleOf(value)).toBe('Council backs barrier');
    expect(outline(value)).toEqual(body);
  });
});

describe('page archives', () => {
  it('bring their pictures by address, and neither the day nor the program that saved them', async () => {
    const location = 'https://harbour.example/news/barrier';
    const page = `<html><head><meta charset="utf-8"><title>Đập</title></head><body><article><h1>Council backs barrier</h1>${html}<figure><img src="../photos/pier.jpg"><figcaption>The pier</figcaption></figure></article></body></html>`;
    const archive = `From: <Saved by Blink>\nSnapshot-Content-Location: ${location}\nSubject: Other\nDate: Mon, 26 Oct 2026 08:00:00 -0000\nMIME-Version: 1.0\n${multipart(
      'related',
      `Content-Type: text/html\nContent-Location: ${location}\n\n${page}`,
      'Content-Type: image/jpeg\nContent-Location: https://harbour.example/photos/pier.jpg\n\njpeg',
    )}`;
    const { value, pictures } = await readMail(archive);
    expect(titleOf(value)).toBe('Council backs barrier');
    expect(value).not.toHaveProperty('published');
    expect(value).not.toHaveProperty('byline');
    expect(value.source.uri).toBe(location);
    expect(outline(value).at(-1)).toBe('figure: The pier |  | https://harbour.example/photos/pier.jpg');
    expect([...(pictures?.keys() ?? [])]).toEqual(['https://harbour.example/photos/pier.jpg']);
  });
});

describe('what is a message', () => {
  it.each([
    ['From: a@b.example\nSubject: News\nMIME-Version: 1.0\n\nText', true],
    ['From a@b.example Mon Oct 26\nReceived: by mail.example;\n\tMon, 26 Oct 2026\nSubject: a\n\nText', true],
    ['From: The mayor\nTo: All\nSubject: Floods\n\nText of a memorandum', false],
    ['Title of an article\nMIME-Version: 1.0\n\nText', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(looksLikeMessage(Buffer.from(text))).toBe(is);
  });

  it('refuses what was made to break readers', async () => {
    const parts = multipart('mixed', ...Array.from({ length: 1001 }, () => 'Content-Type: text/plain\n\nx'));
    await expect(readMail(head + parts)).rejects.toThrow('more than 1000 parts');
    const deep = Array.from(
      { length: 30 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    ).join('');
    await expect(readMail(`${head}${deep}Content-Type: text/plain\n\nx`)).rejects.toThrow('nested more than 20 deep');
    await expect(
      readMail(`${head}Content-Type: text/plain\n\n${'Words of a long text. '.repeat(240_000)}`),
    ).rejects.toThrow('larger than 5 MB');
  });
});

it('is known by its name where programs wrote nothing into its head', async () => {
  const bytes = Buffer.from('From: ann@harbour.example\r\nSubject: Gates\r\n\r\nThe gates are shut on Tuesday.\r\n');
  expect((await read({ bytes, name: 'a.eml' })).value.text).toContain('# Gates');
  expect((await read({ bytes, name: 'a.txt' })).value.text).toContain('Subject: Gates');
});

describe('a mail without a body', () => {
  const lines = 'From: Ann Lee <ann@example.org>\nTo: all@example.org\nSubject: The harbour opens on Monday';
  it.each([
    ['its head alone', lines],
    ['its head, and the end of a line', `${lines}\n`],
    ['its head, and an empty line', `${lines}\n\n`],
    ['what programs write', 'Message-ID: <1@example.org>\nSubject: The harbour opens'],
    ['a part of nothing but its head', head + multipart('mixed', 'Content-Type: text/plain')],
  ])('holds no text: %s', async (_, text) => {
    await expect(readMail(text)).rejects.toMatchObject({ diagnostic: { code: 'input.empty' } });
  });

  it('is none where the text of a part looks like a header', async () => {
    const { value } = await readMail(head + multipart('mixed', 'Note: the harbour opens on Monday'));
    expect(value.text).toContain('the harbour opens on Monday');
  });
});
