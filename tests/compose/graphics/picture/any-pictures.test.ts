import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.js';
import { runs } from '../../../property/runs.js';
import { brief } from '../../support/brief.js';
import { briefings } from '../../support/arbitrary.js';
import { deckOf } from '../../support/compose.js';
import { overflowsOf } from '../../support/overflow.js';
import { captionFrom, pictureFrom, picturesOn, sizes } from '../../support/pictures.js';
import { plainTemplate } from '../../support/template.js';

const images = fc.subarray([...sizes.keys()]);
const captionTexts = fc.constantFrom(
  'Trước phiên họp.',
  'Các trưởng đoàn chụp ảnh chung bên sông. '.repeat(12),
  '語'.repeat(90),
);

/** Any briefing, and pictures with captions in any of its topics. */
const withPictures: fc.Arbitrary<Briefing> = briefings.chain((briefing) =>
  fc.array(fc.tuple(images, captionTexts), { minLength: 9, maxLength: 9 }).map((chosen) => ({
    ...briefing,
    topics: briefing.topics.map((topic, index) => {
      const [own = [], text = ''] = chosen[index] ?? [];
      return {
        ...topic,
        captions: own.map((image) => captionFrom(image, text, 'Ảnh: Gia Vũ')),
        pictures: own.map((image) => pictureFrom(image)),
      };
    }),
  })),
);

describe.each([brief.model, plainTemplate])('pictures in any briefing, with the template $name', (template) => {
  it('all stand with their topic, each once, and no text overflows', () => {
    fc.assert(
      fc.property(withPictures, fc.constantFrom('notes' as const, 'slide' as const), (briefing, captions) => {
        const { deck, diagnostics } = deckOf(briefing, { template, pictures: sizes, captions });
        const shown = briefing.topics.map(({ id }) =>
          deck.slides
            .filter(({ topic }) => topic === id)
            .flatMap(picturesOn)
            .map(({ image }) => image)
            .toSorted(),
        );
        expect(shown).toEqual(
          briefing.topics.map(({ pictures = [] }) => pictures.map(({ image }) => image).toSorted()),
        );
        expect(new Set(deck.slides.map(({ title }) => title)).size).toBe(deck.slides.length);
        if (!diagnostics.some(({ code }) => code === 'compose.does-not-fit'))
          expect(overflowsOf(deck, template)).toEqual([]);
      }),
      runs(12),
    );
  });
});
