import { z } from 'zod';
import type { Briefing, Topic } from '../../../src/model/briefing.js';

/** What a person might add to any article. */
export const own = 'Somebody has to ask for the keys before noon';

/** As much of YAML as an edit looks at. */
export const looseSchema = z.looseObject({
  topics: z.array(z.looseObject({ heading: z.string(), points: z.array(z.unknown()) })),
});
export type Loose = z.infer<typeof looseSchema>;

/** A single edit of any outline: of the blocks of its topics, of the same in YAML, and of what it says. */
export interface Edit {
  readonly name: string;
  readonly blocks: (blocks: string[], at: number) => void;
  readonly loose: (topics: Loose['topics'], at: number) => void;
  readonly wanted: (topics: Topic[], at: number) => void;
}

export const line = /^(?:- |\d+\. ).*\n(?: {2,}.*\n)*/m;
export const inBlock =
  (change: (block: string) => string) =>
  (blocks: string[], at: number): void => {
    blocks[at] = change(blocks[at] ?? '');
  };

/** Everything but ids and the label of an own topic. */
export const said = (topics: readonly Topic[]): unknown =>
  topics.map(
    ({
      kind,
      heading,
      headingEvidence,
      headingOrigin,
      layout,
      lock,
      notes,
      points,
      captions,
      pictures,
      table,
      chart,
      figure,
      quote,
      missing,
    }) => ({
      kind,
      heading,
      headingEvidence,
      headingOrigin,
      layout,
      lock,
      notes,
      captions,
      pictures,
      table,
      chart,
      figure,
      quote,
      missing,
      points: points.map((point) => ({
        ...point,
        id: '',
        children: point.children?.map(({ text, evidence }) => ({ text, evidence })),
      })),
    }),
  );

export const blocksOf = (outline: string): string[] => outline.split(/^(?=## )/m);

/** The first topic of lines alone, behind the summary where there is one. */
export const editedTopic = ({ topics }: Briefing): number =>
  topics.findIndex(
    ({ kind, points }, index) =>
      (index > 0 || topics.length === 1) &&
      (kind === 'points' || kind === 'enumeration') &&
      points.length > 1 &&
      !/[:：]$/u.test(points[0]?.text ?? ''),
  );
