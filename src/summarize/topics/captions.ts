import type { Caption, Topic } from '../../model/briefing.js';
import type { Reading } from '../reading.js';
import { evidenceOf } from './claims.js';
import type { Draft } from './draft.js';
import { identify } from './identify.js';

/**
 * Puts every photo caption with the topic of its passage: the next body block under the same heading, else the one
 * before; where that is not shown, with the nearest topic that is. Never with the summary.
 */
export const withCaptions = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const captions = new Map<Draft, Caption[]>();
  reading.article.blocks.forEach((block, index) => {
    if (block.kind !== 'figure' || block.caption === undefined) return;
    const draft = topicFor(reading, drafts, index);
    if (draft === undefined) return;
    const text = reading.text.slice(block.caption.start, block.caption.end);
    const credit = block.credit === undefined ? undefined : reading.text.slice(block.credit.start, block.credit.end);
    captions.set(draft, [
      ...(captions.get(draft) ?? []),
      {
        text,
        ...(credit === undefined ? {} : { credit }),
        figureId: identify('figure', `${index} ${text}`),
        evidence: evidenceOf(reading, [block.caption, ...(block.credit === undefined ? [] : [block.credit])]),
      },
    ]);
  });
  return drafts.map((draft) => {
    const own = captions.get(draft);
    return own === undefined ? draft : { ...draft, topic: { ...draft.topic, captions: own } satisfies Topic };
  });
};

const topicFor = (reading: Reading, drafts: readonly Draft[], figure: number): Draft | undefined => {
  const shown = drafts.filter((draft) => draft.topic.kind !== 'summary');
  const home = passageOf(reading, figure);
  const telling = shown.filter((draft) => draft.blocks.has(home));
  return (
    telling.find((draft) => draft.topic.kind !== 'quote' && draft.topic.kind !== 'figure') ??
    telling[0] ??
    nearest(shown, home) ??
    drafts[0]
  );
};

/** The body block that a figure stands by. */
const passageOf = (reading: Reading, figure: number): number => {
  const { blocks } = reading.article;
  for (let index = figure + 1; index < blocks.length; index += 1) {
    if (blocks[index]?.kind === 'heading') break;
    if (isBody(blocks[index]?.kind)) return index;
  }
  for (let index = figure - 1; index >= 0; index -= 1) if (isBody(blocks[index]?.kind)) return index;
  return figure;
};

const isBody = (kind: string | undefined): boolean =>
  kind === 'paragraph' || kind === 'list' || kind === 'quote' || kind === 'table';

const nearest = (drafts: readonly Draft[], block: number): Draft | undefined => {
  const distance = (draft: Draft): number => Math.min(...[...draft.blocks].map((own) => Math.abs(own - block)));
  return [...drafts].sort((one, other) => distance(one) - distance(other))[0];
};
