import { describe, expect, it } from 'vitest';
import { openingScene } from '../../../../src/summarize/value/lead/opening-scene.js';
import { storyFrame } from '../../../../src/summarize/value/lead/story-frame.js';
import { unitValues } from '../../../../src/summarize/value/unit-values.js';
import { annotated } from '../../annotated.js';
import { briefingFrom } from '../../briefing-from.js';

const title = '# One smoker of fish in five has damaged lungs, survey finds';
const opening =
  'Mrs Ama Tetteh has stood over the ovens since she was nine. She does not know what a spirometer is. Last year two students came with a tube and gave her 40 cedis. She forgot about it.';
const body = [
  'Researchers of Keta Coast University followed 612 women who smoke fish in four towns from January to June 2033. Of these 122, or 20 per cent, breathed out at least a tenth less at the end.',
  'Among 208 traders of the same towns the share was 4 per cent, the university said on Tuesday. The survey cost 380,000 cedis.',
  'The likeliest cause is the smoke of mangrove wood, which holds 31 times as much dust as the air at the port. Ovens with a chimney bring it down by 56 per cent.',
  'The health service will test the lungs of all 9,400 smokers of the coast from October. A chimney costs 700 cedis, of which the district pays half.',
  'Dr Kofi Mensah, who had no part in the survey, called it careful. He would like to see a second year.',
];
const closing = 'Mrs Tetteh is one of the 122. "I will go," she says, "but who will turn my fish?"';

describe('the frame of a story', () => {
  it('is of whom its first paragraph tells and its last one comes back to', async () => {
    const { annotation, at } = await annotated([title, opening, ...body, closing].join('\n\n'), 'en', 'news');
    const frame = storyFrame(annotation);
    expect(frame?.opening[0]?.index).toBe(at('Mrs Ama Tetteh has'));
    expect(frame?.closing[0]?.index).toBe(at('Mrs Tetteh is one'));
    expect([...openingScene(annotation)]).toContain(at('Mrs Ama Tetteh has'));
    expect(Math.max(...(frame?.closing ?? []).map(({ index }) => unitValues(annotation)[index] ?? 0))).toBeLessThan(
      0.1,
    );
  });

  it('is neither said first nor last', async () => {
    const { briefing } = await briefingFrom([title, opening, ...body, closing].join('\n\n'), 'en', 'standard');
    const lines = briefing.topics.flatMap((topic) => topic.points.map(({ text }) => text));
    expect(lines[0]).toMatch(/^Researchers of Keta Coast/u);
    expect(lines.join('\n')).not.toMatch(/turn my fish|spirometer/u);
  });

  it.each([
    ['who is named in the title', ['# Mrs Tetteh leaves the ovens', opening, ...body, closing]],
    [
      'who is asked at the end',
      [title, opening, ...body, closing.replace('is one of the 122', 'said it was too late')],
    ],
    ['whom the last paragraph does not name', [title, opening, ...body, 'Nobody knows who will pay for the rest.']],
    ['of whom a lead of one sentence tells', [title, opening.slice(0, opening.indexOf('.') + 1), ...body, closing]],
  ])('is none of somebody %s', async (_, paragraphs) => {
    const { annotation } = await annotated(paragraphs.join('\n\n'), 'en', 'news');
    expect(storyFrame(annotation)).toBeUndefined();
  });
});
