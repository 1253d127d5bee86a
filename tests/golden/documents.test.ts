import { describe, expect, it } from 'vitest';
import { documentNames, loadDocument } from './document-case.js';
import { documentFaults } from './document-faults.js';

describe('documents of every genre', () => {
  it.each(documentNames())('%s', async (name) => {
    const golden = loadDocument(name);
    const faults = await documentFaults(golden);
    const { knownFaults } = golden.expected;
    const news = faults.filter(({ wanted }) => !knownFaults.includes(wanted));
    expect(news.map(({ wanted, found }) => `wanted ${wanted}; found: ${found}`)).toEqual([]);
    // A known fault that was mended is taken off the list.
    expect(knownFaults.filter((known) => !faults.some(({ wanted }) => wanted === known))).toEqual([]);
  });

  it('are at least forty, of every genre, in both languages about alike', () => {
    const cases = documentNames().map(loadDocument);
    const vietnamese = cases.filter(({ expected }) => expected.language === 'vi').length;
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(Math.abs(2 * vietnamese - cases.length)).toBeLessThanOrEqual(4);
  });
});
