import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { read } from '../../../src/read/index.js';
import { body, namespaces, outlineOfWord, paragraph, readWord, wordFile, type WordFile } from './word-file.js';

const main = (inner: string, before = ''): WordFile => ({
  files: { 'word/document.xml': `${before}<w:document ${namespaces}>${inner}</w:document>` },
});

describe('a document that is refused', () => {
  it.each<[string, WordFile, string, RegExp]>([
    ['has a document type', main('<w:body/>', '<!DOCTYPE w [<!ENTITY a "b">]>'), 'damaged', /document type/],
    [
      'has styles with one',
      { files: { 'word/styles.xml': '<!DOCTYPE w SYSTEM "http://news.example/x"><w/>' } },
      'damaged',
      /styles\.xml .*document type/,
    ],
    ['is nested without end', main(`<w:body>${'<w:sdt>'.repeat(5000)}`), 'damaged', /nested too deeply/],
    ['has no body', main(''), 'damaged', /^news\.docx is damaged: it has no text\.$/],
    ['breaks off', main('<w:body>'), 'damaged', /^news\.docx is damaged: \/word\/document\.xml /],
    ['inflates without end', { files: { 'word/media/a.xml': ' '.repeat(3_000_000) } }, 'too-large', /times its size/],
    ['leads out of a folder', { files: { 'word/../../a.xml': '' } }, 'unsafe-name', /^news\.docx holds an unsafe name/],
    [
      'is a strict one',
      { files: { 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' } },
      'strict-package',
      /^news\.docx is a strict/,
    ],
  ])('%s', async (_, file, reason, message) => {
    const refused = await readWord(paragraph(body), file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BriefdeckError);
    expect(refused).toMatchObject({ kind: 'input', diagnostic: { code: `input.${reason}` } });
    expect((refused as BriefdeckError).message).toMatch(message);
    expect((refused as BriefdeckError).diagnostic.hint).not.toMatch(/PowerPoint/);
  });
});

it('reads a document with macros and never looks into them', async () => {
  const files = { 'word/vbaProject.bin': 'Sub AutoOpen()' };
  expect(await outlineOfWord(paragraph(body), { files })).toEqual([`paragraph ${body}`]);
});

it('is told by what is in it, not by its name', async () => {
  const { value } = await read({ bytes: wordFile(paragraph(body)), name: 'stdin', language: 'en' });
  expect(value.text).toBe(body);
});
