import { describe, expect, it } from 'vitest';
import { builtInNames, builtIns, builtInTemplate } from '../../template/built-in.js';
import type { Briefing, Point, Topic } from '../../../src/model/briefing.js';
import type { Slide } from '../../../src/model/deck.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';
import { overflowsOf } from '../support/overflow.js';

const title = 'The ferry of Larkhaven';
const heading = 'Crossings';
/** An article of paragraphs, and a line of each of their sentences. */
function told(
  paragraphs: readonly (readonly string[])[],
  { topic = {}, ...briefing }: Partial<Briefing> & { readonly topic?: Partial<Topic> } = {},
) {
  const articleText = [title, heading, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n');
  const points = paragraphs.flat().map((text): Point => {
    const start = articleText.indexOf(text);
    return pointFrom({ text, evidence: [{ start, end: start + text.length }] });
  });
  const start = articleText.indexOf(heading);
  const whole = topicFrom({ heading, points, headingEvidence: [{ start, end: start + heading.length }], ...topic });
  return { articleText, briefing: briefingFrom({ language: 'en', title, ...briefing, topics: [whole] }) };
}
const slideOf = ({ briefing, articleText }: ReturnType<typeof told>, template = brief): Slide | undefined =>
  deckOf(briefing, { template: template.model, articleText }).deck.slides.find(({ topic }) => topic === 't1');

const steamer = 'The town runs its ferry as a night boat from the first of May, so that lorries leave the old bridge.';
const lorries =
  'Lorries of more than seven tonnes board it behind the customs shed, and their drivers sleep in cabins that were lecture rooms while the boat was a school of navigation.';
const fares =
  'The ferry costs a lorry less than the detour by the inner valley does, as long as diesel stays where it is.';
const harbour = 'A harbour pilot boards every boat in fog.';
const school = 'Schools have the afternoon boat to themselves on the first Monday of each month, teachers included.';

describe('lines of one paragraph', () => {
  it('stand behind the sentence that opens it, which is larger', () => {
    const slide = slideOf(told([[steamer, lorries, fares]]));
    expect(slide?.layout).toBe('lead-2');
    expect(slide?.title).toBe(heading);
    expect(textsIn(slide, 'claim')).toEqual([steamer]);
    expect([1, 2].flatMap((at) => textsIn(slide, `support-${at}`))).toEqual([lorries, fares]);
  });

  it.each(builtInNames)('are larger where they are few, and stay smaller than it: %s', (name) => {
    const template = builtInTemplate(name);
    const sizesOf = (sentences: readonly string[]): readonly number[] => {
      const slide = slideOf(told([sentences]), template);
      expect(slide?.layout).toMatch(/^lead/);
      return ['claim', 'body', 'support-1'].flatMap((key) => {
        const [first] = slide?.fills.find(({ placeholder }) => placeholder === key)?.paragraphs ?? [];
        const layout = template.model.layouts.find(({ name }) => name === slide?.layout);
        const stated = layout?.placeholders.find((placeholder) => placeholder.key === key)?.levels[0]?.size;
        return first === undefined ? [] : [first.size ?? stated ?? 0];
      });
    };
    const [claim = 0, support = 0] = sizesOf([steamer, fares]);
    expect(support).toBeGreaterThanOrEqual(22);
    expect(support).toBeLessThanOrEqual(claim * 0.8);
    const [, crowded = 0] = sizesOf([steamer, lorries, fares, school]);
    expect(crowded).toBeLessThan(support);
  });

  it('are equals where the first of them is no opening', () => {
    const { briefing, articleText } = told([[harbour, steamer, lorries, fares]]);
    const [topic] = briefing.topics;
    const without = { ...briefing, topics: [topicFrom({ ...topic, points: topic?.points.slice(2) ?? [] })] };
    expect(slideOf({ briefing: without, articleText })?.layout).not.toMatch(/^lead/);
  });

  it('are equals where the first leans on what stands before it', () => {
    expect(slideOf(told([[`It ${steamer.slice(4)}`, lorries, fares]]))?.layout).not.toMatch(/^lead/);
  });

  it('are equals in an outline, whose author put them so', () => {
    const points = [steamer, lorries, fares].map((text) => pointFrom({ text }));
    expect(slideOf(told([], { topic: { points } }))?.layout).not.toMatch(/^lead/);
  });
});

describe('a paragraph alone', () => {
  const long = `${steamer} ${lorries}`;
  const pointsOf = (text: string) => ({ topic: { points: [pointFrom({ text })] } });

  it('has its first sentence large where it is more than a statement, and what goes on from it behind that', () => {
    const slide = slideOf(told([], pointsOf(long)));
    expect(slide?.layout).toBe('lead-1');
    expect(textsIn(slide, 'claim')).toEqual([steamer.slice(0, -1)]);
    expect(textsIn(slide, 'support-1')).toEqual([lorries]);
  });

  it('is a statement where it is short, or one sentence', () => {
    expect(slideOf(told([], pointsOf(`${harbour} ${fares}`)))?.layout).toBe('statement');
    expect(slideOf(told([], pointsOf(lorries)))?.layout).not.toMatch(/^lead/);
  });
});

describe('lines of two paragraphs', () => {
  it('stand passage by passage, each under the sentence that opens it', () => {
    const slide = slideOf(
      told([
        [school, harbour],
        [steamer, lorries],
      ]),
    );
    expect(slide?.layout).toBe('passages-2');
    expect([1, 2].map((at) => textsIn(slide, `passage-${at}`))).toEqual([
      [school, harbour],
      [steamer, lorries],
    ]);
    const [, passage] = slide?.fills.filter(({ placeholder }) => placeholder.startsWith('passage')) ?? [];
    expect(passage?.paragraphs.map(({ level }) => level)).toEqual([0, 1]);
  });

  it('are no passages where one would be a line beside a column of text', () => {
    const slide = slideOf(told([['A pilot boards.'], [steamer, lorries]]));
    expect(slide?.layout).not.toMatch(/^passages/);
  });

  it('of a sentence each are passages where each is a matter of its own, and as long as the others', () => {
    const pilots =
      'Harbour pilots board every boat in fog, which is why the ferry leaves half an hour later in October than in June, whatever the table at the quay says of its hours.';
    const pupils =
      'Schools have the afternoon boat to themselves on the first Monday of each month, teachers included, and neither parents nor the two villages on the far shore pay for it.';
    const slide = slideOf(told([[lorries], [pilots], [pupils]]));
    expect(slide?.layout).toBe('passages-3');
    expect([1, 2, 3].flatMap((at) => textsIn(slide, `passage-${at}`))).toEqual([lorries, pilots, pupils]);
    expect(slideOf(told([[lorries], [pilots], [harbour]]))?.layout).not.toMatch(/^passages/);
    expect(slideOf(told([[lorries], [pilots], [`They ${pupils.slice(8)}`]]))?.layout).not.toMatch(/^passages/);
  });
});

describe('a key figure', () => {
  const counted =
    'The boat carried 4,300 lorries in its first month, which nobody at the town hall had dared to hope for.';
  const long = `${school.slice(0, -1)}, and neither parents nor the teachers of the two villages on the far shore pay for it.`;
  const withFigure = (paragraphs: readonly (readonly string[])[], stressed = '4,300 lorries', line = counted) => {
    const { briefing, articleText } = told(paragraphs);
    const [topic] = briefing.topics;
    const points = (topic?.points ?? []).map((point) => (point.text === line ? { ...point, stressed } : point));
    return slideOf({ briefing: { ...briefing, topics: [topicFrom({ ...topic, points })] }, articleText });
  };

  it.each([
    ['first', [[counted], [long], [harbour]], 'figure-list'],
    ['last', [[long], [harbour], [counted]], 'list-figure'],
  ] as const)('of the %s line stands large over it, and the others beside it', (_, paragraphs, layout) => {
    const slide = withFigure(paragraphs);
    expect(slide?.layout).toBe(layout);
    expect(textsIn(slide, 'value-1')).toEqual(['4,300 lorries']);
    expect(textsIn(slide, 'text-1')).toEqual([counted]);
    expect(textsIn(slide, 'body')).toEqual([long, harbour]);
  });

  it.each([
    ['stands in a line between others', [[long], [counted], [harbour]], '4,300 lorries'],
    ['says all of something', [[counted], [long], [harbour]], '100%'],
  ] as const)('stands in its line where it %s', (_, paragraphs, stressed) => {
    expect(withFigure(paragraphs, stressed)?.layout).not.toMatch(/figure/);
  });

  it('stands in its line where no more than a short line would stand beside it', () => {
    expect(withFigure([[counted], [harbour]])?.layout).not.toMatch(/figure/);
  });

  it('stands in its line where that says little else', () => {
    const little = 'The boat carried 4,300 lorries in a month.';
    expect(withFigure([[little], [long], [harbour]], '4,300 lorries', little)?.layout).not.toMatch(/figure/);
  });

  it('stands in its line where the next goes on from that', () => {
    const goesOn = `They ${long.slice(8)}`;
    expect(withFigure([[counted], [goesOn], [harbour]])?.layout).not.toMatch(/figure/);
  });
});

describe('what to remember', () => {
  const saying = 'Larkhaven takes the ferry of the town back into service as a night boat for lorries.';
  const summary = { kind: 'summary' as const, heading: 'What to remember' };

  it('is led by a line that says what the title says, in a document that tells of its matter', () => {
    const slide = slideOf(told([[saying], [lorries], [school]], { topic: summary, genre: 'plan' }));
    expect(textsIn(slide, 'claim')).toEqual([saying]);
  });

  it.each(['speech', 'interview', 'minutes', 'letter'] as const)('is a list of equals in a %s', (genre) => {
    const slide = slideOf(told([[saying], [lorries], [school]], { topic: summary, genre }));
    expect(slide?.layout).not.toMatch(/^lead/);
  });

  it('opens with a sentence of a long line, and the rest of that stands behind it first', () => {
    const slide = slideOf(told([[`${saying} ${lorries}`], [school]], { topic: summary, genre: 'plan' }));
    expect(textsIn(slide, 'claim')).toEqual([saying.slice(0, -1)]);
    expect([1, 2].flatMap((at) => textsIn(slide, `support-${at}`))).toEqual([lorries, school]);
  });
});

it.each(builtIns)('stands in its boxes in $name, $size', ({ name, size }) => {
  const template = builtInTemplate(name, size);
  for (const paragraphs of [
    [[steamer, lorries, fares]],
    [[steamer, lorries, fares, school]],
    [
      [school, harbour],
      [steamer, lorries],
    ],
  ]) {
    const { briefing, articleText } = told(paragraphs);
    const { deck } = deckOf(briefing, { template: template.model, articleText });
    expect(overflowsOf(deck, template.model)).toEqual([]);
  }
});
