import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import { articleOfMarked } from '../../../src/read/marked/article-of-marked.js';
import type { Part } from '../../../src/read/marked/marked-document.js';
import { summarize } from '../../../src/summarize/index.js';

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const parts: Part[] = [
  { kind: 'heading', level: 1, text: 'Council backs harbour barrier' },
  { kind: 'figure', image: 'council.jpg', caption: 'Members vote in the town hall.', credit: 'Photo: Ann Lee' },
  paragraph(
    'The council voted on Tuesday night to build a barrier across the mouth of the harbour at a cost of 38 million euros. ' +
      'The gates will close whenever the tide rises more than two metres above normal.',
  ),
  paragraph(
    'Work begins in March and takes four years, the mayor said. Ships will pass through a lock that is 40 metres wide. ' +
      'The port expects no delays for ferries, which leave every hour.',
  ),
  { kind: 'figure', image: 'lock.jpg', alternative: 'A lock seen from above', credit: 'Photo: Tom Ray' },
  { kind: 'heading', level: 2, text: 'What fishermen fear' },
  paragraph(
    'Fishermen fear that the current will grow too strong for small boats near the gates. ' +
      'Their union asks for a second passage on the northern side and for 2 million euros a year in compensation.',
  ),
  { kind: 'figure', image: 'boats.jpg', caption: 'Boats in the inner harbour.' },
];
const input = { bytes: new Uint8Array(), name: 'news.html', language: 'en' };
const { value: article } = await articleOfMarked({ parts, marksHeadings: true }, input);
const { value: briefing } = summarize(article);

describe('the pictures of an article', () => {
  const topics = briefing.topics.filter(({ kind }) => kind !== 'summary');

  it('are all with a topic, in the order of the article, and none with the summary', () => {
    expect(topics.flatMap(({ pictures = [] }) => pictures.map(({ image }) => image))).toEqual([
      'council.jpg',
      'lock.jpg',
      'boats.jpg',
    ]);
    expect(briefing.topics.find(({ kind }) => kind === 'summary')?.pictures).toBeUndefined();
  });

  it('go where their captions go, and have their id', () => {
    for (const { captions, pictures = [] } of topics)
      for (const { figureId } of captions) expect(pictures.map(({ id }) => id)).toContain(figureId);
  });

  it('bring along what they show, and their credit where no caption has it', () => {
    const pictures = topics.flatMap((topic) => topic.pictures ?? []);
    expect(pictures[0]).not.toHaveProperty('credit');
    expect(pictures[1]).toMatchObject({ alternative: 'A lock seen from above', credit: 'Photo: Tom Ray' });
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(3);
  });

  it('break no rule of a briefing', () => {
    expect(checkBriefing(briefing, article, languagePack('en')).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });
});
