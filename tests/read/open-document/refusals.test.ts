import { expect, it } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { body, namespaces, paragraph, readText } from './text-file.js';

it.each<[string, Record<string, string>, string, RegExp]>([
  [
    'has a password',
    {
      'META-INF/manifest.xml': `<manifest:manifest ${namespaces}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
    },
    'encrypted',
    /^news\.odt is encrypted\.$/,
  ],
  ['has a document type', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, 'damaged', /document type/],
  ['has no text', { 'content.xml': '<a/>' }, 'damaged', /^news\.odt is damaged: it has no text\.$/],
  ['inflates without end', { 'content.xml': ' '.repeat(3_000_000) }, 'too-large', /times its size/],
  ['leads out of a folder', { 'Pictures/../../a.png': '' }, 'unsafe-name', /^news\.odt holds an unsafe name/],
])('refuses a document that %s', async (_, files, reason, message) => {
  const refused = await readText(paragraph(body), { files }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(BriefdeckError);
  expect(refused).toMatchObject({ kind: 'input', diagnostic: { code: `input.${reason}` } });
  expect((refused as BriefdeckError).message).toMatch(message);
  expect((refused as BriefdeckError).diagnostic.hint).not.toMatch(/PowerPoint|Word/);
});

it('bears the document types that OpenOffice wrote, which declare nothing', async () => {
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">' +
    `<manifest:manifest ${namespaces}/>`;
  const { value } = await readText(paragraph(body), { files: { 'META-INF/manifest.xml': manifest } });
  expect(value.text).toBe(body);
});
