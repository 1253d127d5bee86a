import { describe, expect, it } from 'vitest';
import { builtInNames, builtInTemplate } from '../../template/built-in.js';
import type { Topic } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';

const paid = '"We paid for the old quay once, and we will not pay for it again"';
const tide = '"The tide does not read our minutes."';
const speaker = 'Ann Lee';

const told = (topic: Partial<Topic>, template = brief.model) => slidesOf({ kind: 'points', ...topic }, template);
const layoutsOf = (topic: Partial<Topic>): string[] => told(topic).map(({ layout }) => layout);

describe('points that are what one person says, word for word', () => {
  it('are set as a quotation, with who says it under them and not behind them', () => {
    const [slide] = told({
      heading: 'The old quay',
      points: [pointFrom({ text: paid, speaker, role: 'harbour master' })],
    });
    expect(slide?.layout).toBe('quote');
    expect(textsIn(slide, 'quote')).toEqual([paid.slice(1, -1), '—\u00a0Ann Lee, harbour master']);
  });

  it.each(builtInNames)('stand one below the other where there are two: %s', (name) => {
    const points = [paid, tide].map((text) => pointFrom({ text, speaker }));
    const slides = told({ heading: 'The old quay', points }, builtInTemplate(name).model);
    expect(slides.map(({ layout }) => layout)).toEqual(['quote']);
    expect(textsIn(slides[0], 'quote')).toEqual([...[paid, tide].map((text) => text.slice(1, -1)), '—\u00a0Ann Lee']);
  });

  it('have no name under them that the heading says', () => {
    const [slide] = told({ heading: 'What Ann Lee said', points: [pointFrom({ text: tide, speaker })] });
    expect(textsIn(slide, 'quote')).toEqual([tide.slice(1, -1)]);
  });

  it('are points where somebody else speaks too, where one of them is no quotation, and below a question', () => {
    const two = [pointFrom({ text: paid, speaker }), pointFrom({ text: tide, speaker: 'Jo Reed' })];
    expect(layoutsOf({ points: two, heading: 'The old quay' })).not.toContain('quote');
    const half = [pointFrom({ text: paid, speaker }), pointFrom({ text: 'The council votes in May.', speaker })];
    expect(layoutsOf({ points: half, heading: 'The old quay' })).not.toContain('quote');
    const points = [pointFrom({ text: tide, speaker })];
    expect(layoutsOf({ kind: 'question', heading: 'Who pays?', points })).not.toContain('quote');
  });
});
