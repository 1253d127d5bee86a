import { wordsOf } from '../../language/index.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { findDates } from './structure/dates/dates.js';

/**
 * The day of the event as the photo captions date it: the one that most of them name. Undefined where none names a day; the
 * body names too many other days.
 */
export const eventDate = (reading: Reading): string | undefined => {
  const sentences = reading.article.blocks.flatMap((block, index): Sentence[] =>
    block.kind === 'figure' && block.caption !== undefined
      ? [
          {
            ...block.caption,
            index,
            block: index,
            section: 0,
            words: wordsOf(reading.text, block.caption.start, block.caption.end),
          },
        ]
      : [],
  );
  const counts = new Map<string, number>();
  for (const { iso } of findDates({ ...reading, sentences }))
    if (/-\d{2}-\d{2}$/.test(iso)) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
};
