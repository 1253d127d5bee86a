// What is said of slides of the papers, two sentences each as they follow each other, where somebody alters them:
// golden/papers/LANGUAGE/NAME.altered.txt. Where a change is meant, `npx vitest run tests/check/altered --update` writes it anew.
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import type { SlideRecord } from '../../../bench/check/records.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';
import { shareOf } from '../../property/runs.js';
import { papers } from '../../golden/papers.js';
import { writtenAltered } from './written-altered.js';

/** The paragraphs and lists of each section in slides, under its heading. */
const slidesOf = ({ text, blocks, sections }: Article): SlideRecord[] =>
  sections.flatMap(({ heading, span }) => {
    const lines = blocks
      .filter((block) => block.span.start >= span.start && block.span.end <= span.end)
      .flatMap((block) => {
        if (block.kind === 'list') return block.items.flatMap(({ sentences }) => sentences);
        return block.kind === 'paragraph' ? block.sentences : [];
      })
      .map(({ start, end }) => text.slice(start, end));
    const slides = lines.flatMap((_, index) => (index % 2 === 0 ? [lines.slice(index, index + 2)] : []));
    return slides.map((points) => ({
      kind: 'points' as const,
      ...(heading === undefined ? {} : { heading: text.slice(heading.start, heading.end) }),
      points,
    }));
  });

// Every sixth one, where the matrix does not ask: each language and kind is among them.
const tried = shareOf(papers, 0, 6).map(
  ({ path, text }) => [relative('tests/golden/papers', path), path, text] as const,
);

it.each(tried)(
  'tells of each altered slide of %s what it told',
  async (_, path, [language, text, name = 'article.md']) => {
    const { value: article } = await read({ bytes: Buffer.from(text), name, language });
    await expect(`${writtenAltered(article, slidesOf(article)).join('\n')}\n`).toMatchFileSnapshot(
      `${path}.altered.txt`,
    );
  },
);
