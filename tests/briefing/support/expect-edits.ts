import { expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { briefingYaml } from '../../../src/briefing/write-briefing.js';
import { builtFrom, knownOf, loadArticle, outlineOf } from './articles.js';
import { blocksOf, type Edit, editedTopic, looseSchema, said } from './outline-edits.js';

/**
 * Makes each edit in the outline of an article, in Markdown and in YAML, and expects what it should make of the briefing and nothing else.
 * Of an article that has no topic to edit the outline as it is gives the same topics.
 */
export async function expectEdits(name: string, edits: readonly Edit[]): Promise<void> {
  const article = await loadArticle(name);
  const [briefing] = knownOf(article);
  if (briefing === undefined) {
    expect(knownOf(article)).toEqual([]);
    return;
  }
  const at = editedTopic(briefing);
  const outline = outlineOf(briefing);
  if (at < 0) {
    expect(said((await builtFrom(outline, article)).topics)).toEqual(said(briefing.topics));
    return;
  }
  const whole = looseSchema.parse(parse(briefingYaml(briefing, true)));
  for (const { name: edit, blocks, loose, wanted } of edits) {
    const topics = structuredClone(briefing.topics);
    wanted(topics, at);
    const [head = '', ...rest] = blocksOf(outline);
    blocks(rest, at);
    const typed = await builtFrom([head, ...rest].join(''), article);
    expect({ edit, topics: said(typed.topics) }).toEqual({ edit, topics: said(topics) });
    const document = structuredClone(whole);
    loose(document.topics, at);
    const full = await builtFrom(stringify(document), article, 'yaml');
    expect({ edit, topics: said(full.topics) }).toEqual({ edit, topics: said(topics) });
  }
}
