import { expect, it } from 'vitest';
import { articleOfOffice } from '../../../src/read/office/article-of-office.js';
import type { OfficePart } from '../../../src/read/office/office-document.js';

const input = { bytes: new Uint8Array(), name: 'news.docx', language: 'en' };

it('refuses more text than any article has', async () => {
  const part: OfficePart = { kind: 'paragraph', text: 'a '.repeat(50_000) };
  const document = { parts: Array.from({ length: 51 }, () => part), pictures: new Map(), diagnostics: [] };
  await expect(articleOfOffice(document, input)).rejects.toMatchObject({
    kind: 'input',
    message: 'news.docx holds more than 5 million characters of text.',
  });
});
