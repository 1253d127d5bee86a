import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Turn } from '../../../src/model/article.js';

/** What each answer answers: `answer < question`, by lines `kind speaker | words`. */
const answered = (...lines: readonly string[]): string[] => {
  let text = '';
  const turns = lines.map((line): Turn => {
    const [label = '', said = ''] = line.split(' | ');
    const [kind, speaker = ''] = label.split(' ');
    const start = text.length + speaker.length;
    text += `${speaker}${said}\n`;
    const span = { start, end: start + said.length };
    return {
      kind: kind === 'question' ? 'question' : 'answer',
      ...(speaker === '' ? {} : { speaker: { start: start - speaker.length, end: start } }),
      span,
    };
  });
  const said = (at: number): string => text.slice(turns[at]?.span.start, turns[at]?.span.end);
  return [...answersOf(turns, text, languagePack('en'))].map(
    ([place, { questions }]) => `${said(place)} < ${questions.map(said).join(' ')}`,
  );
};

describe('what an answer answers', () => {
  it('is what calls who answers next by name, though it asks without a mark', () => {
    expect(
      answered(
        'question Bo | Was it late?',
        'answer Ann | No.',
        'question Bo | Cara, you were away.',
        'answer Cara | Ill.',
      ),
    ).toEqual(['No. < Was it late?', 'Ill. < Cara, you were away.']);
  });

  it('is what is said where nobody is named before what they say', () => {
    expect(
      answered('question | Was it late?', 'answer | No.', 'question | So the tide helped.', 'answer | Much.'),
    ).toEqual(['No. < Was it late?', 'Much. < So the tide helped.']);
  });

  it('is the question before, where a word is put in', () => {
    expect(
      answered('question Bo | Was it late?', 'answer Ann | No.', 'question Bo | Good.', 'answer Ann | Yes.'),
    ).toEqual(['No. < Was it late?', 'Yes. < Was it late?']);
  });
});
