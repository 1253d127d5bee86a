// Whole briefings, as a person reads them: `briefing.txt` beside a document is what the program makes of it. Where a change is meant,
//
//   npx vitest run tests/golden/briefings.test.ts --update
//
// writes them anew, and the commit says why they are better. An empty `briefing.txt` beside a document, and the same, adds one.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genres } from '../../src/model/genres.js';
import { documentNames, loadDocument, madeOf } from './document-case.js';
import { writtenBriefing } from './written-briefing.js';

const fileOf = (name: string): string => resolve('tests', 'golden', 'documents', name, 'briefing.txt');

const names = documentNames().filter((name) => existsSync(fileOf(name)));

describe('the whole briefing', () => {
  it.each(names)('of %s is what it was', async (name) => {
    const { briefing } = await madeOf(name);
    await expect(writtenBriefing(briefing)).toMatchFileSnapshot(fileOf(name));
  });

  it('is kept of every genre, in Vietnamese and in English', () => {
    const kept = names.map((name) => loadDocument(name).expected);
    for (const language of ['vi', 'en'])
      expect(new Set(kept.filter((one) => one.language === language).flatMap(({ genre }) => genre))).toEqual(new Set(genres));
  });
});
