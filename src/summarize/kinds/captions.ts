import { addToGroup } from '../../model/collections/add-to-group.js';
import type { Block } from '../../model/article.js';
import type { Caption, Picture, Topic } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { evidenceOf } from '../say/evidence.js';
import type { Draft } from './draft.js';
import { identify } from '../../model/identify.js';

/**
 * Puts every figure with the topic of its passage, its caption and its picture: the next body block under the same heading,
 * else the one before; where that is not shown, with the nearest topic that is. Never with the summary.
 */
export const withCaptions = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const figures = new Map<Draft, FigureParts[]>();
  reading.article.blocks.forEach((block, index) => {
    if (block.kind !== 'figure') return;
    const parts = partsOf(reading, block, index);
    const draft =
      parts.caption === undefined && parts.picture === undefined ? undefined : topicFor(reading, drafts, index);
    if (draft !== undefined) addToGroup(figures, draft, parts);
  });
  return drafts.map((draft) => {
    const own = figures.get(draft);
    if (own === undefined) return draft;
    const captions = own.flatMap(({ caption }) => caption ?? []);
    const pictures = own.flatMap(({ picture }) => picture ?? []);
    const topic: Topic = { ...draft.topic, captions, ...(pictures.length === 0 ? {} : { pictures }) };
    return { ...draft, topic };
  });
};

interface FigureParts {
  readonly caption: Caption | undefined;
  readonly picture: Picture | undefined;
}

/** What a topic knows of a figure; caption and picture have one id. */
const partsOf = (reading: Reading, block: Extract<Block, { kind: 'figure' }>, index: number): FigureParts => {
  const { image, alternative } = block;
  const said = ({ start, end }: Span): string => reading.text.slice(start, end);
  const text = block.caption && said(block.caption);
  const id = identify('figure', `${index} ${text ?? image ?? ''}`);
  return {
    caption:
      text === undefined || block.caption === undefined
        ? undefined
        : {
            text,
            ...(block.credit === undefined ? {} : { credit: said(block.credit) }),
            figureId: id,
            evidence: evidenceOf(reading, [block.caption, ...(block.credit === undefined ? [] : [block.credit])]),
          },
    picture:
      image === undefined
        ? undefined
        : {
            id,
            image,
            ...(alternative === undefined ? {} : { alternative }),
            ...(block.credit === undefined || text !== undefined ? {} : { credit: said(block.credit) }),
          },
  };
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
