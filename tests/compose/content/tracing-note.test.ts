import { expect, it } from 'vitest';
import { builtInNames, builtInTemplate } from '../../template/built-in.js';
import { briefingFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const source = {
  id: 's1',
  name: 'ferry.txt',
  sha256: '0'.repeat(64),
  title: 'The ferry of Larkhaven',
  published: '2031-05-01',
};

it.each(builtInNames)(
  'how lines are traced stands small at the foot of the last slide, below its source: %s',
  (name) => {
    const briefing = briefingFrom({ language: 'en', topics: [topicFrom({})], sources: [source] });
    const slide = deckOf(briefing, { template: builtInTemplate(name).model }).deck.slides.at(-1);
    expect(slide?.layout).toBe('sources');
    const [note] = textsIn(slide, 'note');
    expect(note).toMatch(/\S/u);
    expect(textsIn(slide, 'body')).not.toContain(note);
    expect(textsIn(slide, 'body')[0]).toBe(source.title);
  },
);
