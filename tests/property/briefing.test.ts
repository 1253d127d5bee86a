import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../summarize/briefing-from.js';
import type { Briefing } from '../../src/model/briefing.js';
import { runs } from './runs.js';

const longEnough = 600_000;

const paragraphsOf = (name: string): string[] =>
  readFileSync(new URL(`../../assets/articles/${name}`, import.meta.url), 'utf8')
    .trim()
    .split(/\n\n+/);
const samples = [paragraphsOf('hanoi-convention.txt'), paragraphsOf('harbour-flood-barrier.txt')];

/** Sentences of both samples, and pieces that the rules look for, marks that are left open among them. */
const sentence = fc.constantFrom(
  ...samples.flat().flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /)),
  'Thứ nhất, cống phải đóng đúng giờ; thứ hai, nông dân phải được báo trước.',
  'Ông Nam cho biết: “Nếu mặn vượt ngưỡng, chúng tôi sẽ không mở cống',
  'Theo Sở Y tế, gần 80 % trẻ em (dưới 5 tuổi đã được tiêm, trừ hai xã vùng cao.',
  'First, the gates close; second, nobody pays more than £38 a year, “whatever happens”.',
  '- Chi phí khoảng 38 triệu USD, từ 350 đến 500 mm, 24/7.',
  '| Một cây cầu. (Ảnh: Lê An)',
  'GS. TS. Trần Hà, 45 tuổi, nói: "Được!"',
  '100% – 200% – 300%',
);
const text = fc
  .array(
    fc.array(fc.oneof({ weight: 6, arbitrary: sentence }, fc.string({ unit: 'grapheme', maxLength: 60 })), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'))
  // A text without a letter is refused.
  .filter((one) => /[a-z]/i.test(one));

/**
 * Where a topic begins to tell the article, a sentence that heads it included: none of the summary. The article's own heading may stand over a topic that
 * follows another one of its section, which has a name of its own.
 */
const placeOf = (topic: Briefing['topics'][number], headed = true): number =>
  Math.min(
    ...[
      ...((headed ? topic.headingEvidence : undefined) ?? []),
      ...topic.points.flatMap((point) => point.evidence),
      ...(topic.figure?.evidence ?? []),
      ...(topic.quote?.evidence ?? []),
    ].map(({ start }) => start),
  );

const placesOf = ({ topics }: Briefing): number[] => {
  const told = topics.filter(({ kind }) => kind !== 'summary');
  const places = told.map((topic) => placeOf(topic));
  return places.every((place, index) => place >= (places[index - 1] ?? 0))
    ? places
    : told.map((topic) => placeOf(topic, false));
};

const inOrder = (places: readonly number[]): number[] => [...places].sort((one, other) => one - other);

describe('a Briefing', () => {
  it(
    'keeps to every rule, whatever the text',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, async (one) => {
          const { errors } = await briefingFrom(one);
          expect(errors).toEqual([]);
        }),
        runs(40),
      );
    },
    longEnough,
  );

  it('has the words of a title that is cut in what it is taken from', async () => {
    const { errors } = await briefingFrom(
      '100% – 200% – 300% |Một góc hội trường trong phiên làm việc sáng 26/10. - Chi phí khoảng 38 triệu USD, từ 350 đến 500 mm, 24/7.',
    );
    expect(errors).toEqual([]);
  });

  it('raises no first letter that becomes two', async () => {
    const { briefing, errors } = await briefingFrom('ᾀ Approval did not come without strings.');
    expect(errors).toEqual([]);
    expect(briefing.title).toMatch(/^ᾀ/);
  });

  it('takes no count behind a series for a further item of it', async () => {
    const { briefing, errors } = await briefingFrom(
      'First, the gates close; second, nobody pays more than £38 a year, “whatever happens”. Three conditions',
    );
    expect(errors).toEqual([]);
    expect(briefing.topics.flatMap(({ points }) => points)).toHaveLength(2);
  });

  it('shows no enumeration whose last item stands behind a heading', async () => {
    const { briefing, errors } = await briefingFrom(
      'Thứ nhất, cống phải đóng đúng giờ; thứ hai, nông dân phải được báo trước.\n\nⱠ\n\n' +
        'Thứ ba, các trạm bơm phải có máy phát dự phòng trước mùa khô, và xã phải cử người trực ban đêm trong suốt đợt mặn.',
    );
    expect(errors).toEqual([]);
    expect(briefing.topics.filter(({ kind }) => kind === 'enumeration')).toEqual([]);
  });

  it('tells its topics in the order of the article', async () => {
    for (const sample of samples) {
      const places = placesOf((await briefingFrom(sample.join('\n\n'), undefined, 'long')).briefing);
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual(inOrder(places));
    }
  });

  it(
    'tells its topics in the order of whatever article',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, async (one) => {
          const places = placesOf((await briefingFrom(one)).briefing);
          expect(places).toEqual(inOrder(places));
        }),
        runs(40),
      );
    },
    longEnough,
  );

  it(
    'has the same points whatever caption is put between two paragraphs',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(1),
          fc.nat(30),
          fc.constantFrom(
            '| Trẻ em trên cầu cảng. (Ảnh: Minh An)',
            '| Boats in the harbour. Photo: Ann Lee',
            '| Ngày 12/3/2025, gần 40 đại biểu tới dự.',
            '| “We have waited,” said Daniel Pryce.',
          ),
          async (which, at, caption) => {
            const own = samples[which] ?? [];
            const place = 1 + (at % (own.length - 1));
            const changed = [...own.slice(0, place), caption, ...own.slice(place)].join('\n\n');
            expect(pointTexts((await briefingFrom(changed)).briefing)).toEqual(
              pointTexts((await briefingFrom(own.join('\n\n'))).briefing),
            );
          },
        ),
        runs(12),
      );
    },
    longEnough,
  );

  it(
    'has no more points when a paragraph is said twice',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1), fc.nat(30), fc.nat(30), async (which, at, behind) => {
          const own = samples[which] ?? [];
          const body = own.flatMap((paragraph, index) =>
            paragraph.length > 120 && !paragraph.startsWith('|') ? [index] : [],
          );
          const place = body[at % body.length] ?? 0;
          // Behind itself or behind any paragraph that comes later; right below a heading it would part the heading from what it names.
          const places = own.flatMap((paragraph, index) =>
            index >= place && /[.?!"”)]$|^\|/.test(paragraph) ? [index + 1] : [],
          );
          const to = places[behind % places.length] ?? own.length;
          const changed = [...own.slice(0, to), own[place] ?? '', ...own.slice(to)];
          expect(pointTexts((await briefingFrom(changed.join('\n\n'))).briefing)).toEqual(
            pointTexts((await briefingFrom(own.join('\n\n'))).briefing),
          );
        }),
        runs(12),
      );
    },
    longEnough,
  );
});
