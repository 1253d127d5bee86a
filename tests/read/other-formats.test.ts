import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { otherFormats } from '../../src/read/bytes/other-formats.js';
import { read } from '../../src/read/index.js';

const sentence = 'The council voted on Tuesday to build a barrier across the harbour.';
const refusal = async (name: string, text: string): Promise<string> => {
  try {
    await read({ bytes: Buffer.from(text), name });
    return 'read';
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    expect(error.diagnostic.code).toBe('input.unsupported');
    return error.message;
  }
};

/** What each format begins with; as `stdin` it has no name that tells. */
const samples: readonly (readonly [what: string, text: string])[] = [
  [
    'a news feed',
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><item><description>${sentence}</description></item></channel></rss>`,
  ],
  ['a news feed', `<rss version="2.0"><channel><title>News</title></channel></rss>`],
  [
    'a news feed',
    `<?xml version="1.0"?><!-- made --><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>`,
  ],
  ['a document of OpenDocument in one file of XML', '<?xml version="1.0"?><office:document office:version="1.3"/>'],
  [
    'a document of Word in one file of XML',
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>',
  ],
  ['an SVG drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>'],
  ['XML', `<?xml version="1.0"?><data><text>${sentence}</text></data>`],
  ['a notebook', `{\n "cells": [{"cell_type": "markdown", "source": ["# A\\n"]}],\n "nbformat": 4 }`],
  ['data in JSON', JSON.stringify({ title: 'Barrier', text: sentence })],
  ['data in JSON', JSON.stringify([{ title: 'Barrier' }])],
  ['data in JSON', '{"a": 1}\n{"a": 2}\n'],
  ['subtitles', `WEBVTT\n\n00:01.000 --> 00:04.000\n${sentence}\n`],
  ['subtitles', `1\r\n00:00:01,000 --> 00:00:04,000\r\n${sentence}\r\n`.replaceAll('\r', '')],
  ['a table of values', 'name,age,city\nAnn,30,Oslo\nBo,31,Bergen\nCy,32,Hamar\n'],
  ['a table of values', 'name\tage\tcity\nAnn\t30\tOslo\nBo\t31\tBergen\nCy\t32\tHamar\n'],
  ['a source of TeX', `% made by hand\n\\documentclass{article}\n\\begin{document}\n${sentence}\n`],
  ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\n'],
  ['an address card', 'BEGIN:VCARD\nVERSION:3.0\n'],
  ['a folder of mail (mbox)', `From ann@example.com Mon May  3 10:00:00 2024\nFrom: ann@example.com\n\n${sentence}\n`],
  ['a page in PostScript', '%!PS-Adobe-3.0\n'],
  ['a comparison of files', 'diff --git a/x b/x\n'],
  ['the source of a program', '#!/bin/sh\necho a\n'],
];

describe('a text that is no article is refused by the name of its format', () => {
  it.each(samples)('%s, told by how it begins: %j', async (what, text) => {
    expect(await refusal('stdin', text)).toBe(`stdin is ${what}.`);
  });

  it.each(
    otherFormats.flatMap(({ what, extensions = [] }) => extensions.map((extension) => [extension, what] as const)),
  )('told by the name %s', async (extension, what) => {
    expect(await refusal(`a${extension}`, `${sentence}\n`)).toBe(`a${extension} is ${what}.`);
  });

  it('each of which the reference names', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/reference/inputs.md'), 'utf8');
    for (const { what } of otherFormats) expect(page).toContain(what);
  });
});

describe('what only looks like one is read', () => {
  it.each([
    ['a quotation in brackets', `[Ann Lee reports] ${sentence}`],
    ['a list with commas', `Ann, Bo, Cy\n\n${sentence}\n\nDi, Ed, Flo\n`],
    ['a letter', `From the council:\n\n${sentence}\n`],
    ['braces', `{Barrier} ${sentence}`],
    ['a number', `1\n\n${sentence}\n`],
    ['a poem', 'Wind, rain, sea,\nSalt, sand, stone,\nRope, mast, tree,\nSkin, hair, bone.\n'],
  ])('%s', async (_, text) => {
    expect(await refusal('a.txt', text)).toBe('read');
  });

  it('and so is anything that a person says is text', async () => {
    const { value } = await read({ bytes: Buffer.from(JSON.stringify([sentence])), name: 'a.json', format: 'text' });
    expect(value.text).toContain(sentence);
  });
});
