import { describe, expect, it } from 'vitest';
import { briefingYaml } from '../../src/briefing/write-briefing.js';
import { articleNames, builtFrom, knownOf, loadArticle, outlineOf } from './support/articles.js';

describe('an outline that nobody changed', () => {
  it.each(articleNames)('%s gives the briefing that it was made of', async (name) => {
    const article = await loadArticle(name);
    for (const briefing of knownOf(article)) {
      // To the order of its keys, so that the deck of it has the same bytes.
      expect(JSON.stringify(await builtFrom(outlineOf(briefing), article))).toBe(JSON.stringify(briefing));
      const yaml = await builtFrom(briefingYaml(briefing, true), article, 'yaml');
      expect(yaml).toEqual(briefing);
    }
  });
});
