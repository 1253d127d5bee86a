import {
  phraseAt,
  phraseBefore,
  splitSentences,
  wordsOf,
  type LanguagePack,
  endsInQuestionMark,
} from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle } from '../steps/draft-article.js';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/**
 * An interview whose questions were glued to what is answered: "… rất cần thiết. Theo ông, cần làm gì? Trước hết là …". Each question that
 * speaks to somebody is a paragraph by itself then. Where all questions end their paragraphs, what stands before them leads up to them.
 */
export function withQuestionsApart(given: DraftArticle): DraftArticle {
  const draft = withSetQuestionsApart(given);
  const { blocks, text, pack } = draft;
  const asked = blocks.map((block) =>
    block.kind === 'paragraph' ? block.sentences.map((sentence) => speaksTo(text, sentence, pack)) : [],
  );
  const isGlued = blocks.some(
    (block, at) =>
      block.kind === 'paragraph' &&
      block.sentences.some((_, index) => {
        const next = block.sentences[index + 1];
        return asked[at]?.[index] === true && next !== undefined && !isAsking(text, next);
      }),
  );
  if (!isGlued || asked.flat().filter((is) => is).length < fewestQuestions) return draft;
  return {
    ...draft,
    blocks: blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && asked[at]?.includes(true) === true ? apart(block, asked[at]) : [block],
    ),
  };
}
const fewestQuestions = 2;

/** `**What comes next?** We will …`: a question in bold, and its answer behind it in the same paragraph, where several are set so. */
function withSetQuestionsApart(draft: DraftArticle): DraftArticle {
  const { text, pack } = draft;
  const looks = new Map(draft.looks);
  let questions = 0;
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const look = looks.get(block.span.start);
    const line = text.slice(block.span.start, block.span.end);
    const set = look?.bold === true ? line : (look?.opening ?? '');
    if (!endsInQuestionMark(set) || !line.startsWith(set)) return [block];
    questions += 1;
    const rest = line.slice(set.length);
    if (rest.trim() === '') return [block];
    const end = block.span.start + set.length;
    const asked = { start: block.span.start, end };
    const told = { start: end + (rest.length - rest.trimStart().length), end: block.span.end };
    // A paper puts questions of its own so; of an interview they speak to somebody.
    looks.delete(asked.start);
    return [asked, told].map((span) => ({ ...block, span, sentences: splitSentences(text, span, pack) }));
  });
  return questions < fewestSet || blocks.length === draft.blocks.length ? draft : { ...draft, blocks, looks };
}
const fewestSet = 3;

/** A paragraph for each question, and for what stands between two. */
const apart = (block: Paragraph, asked: readonly boolean[]): Paragraph[] => {
  const parts: Span[][] = [];
  block.sentences.forEach((sentence, index) => {
    const goesOn = index > 0 && asked[index] === false && asked[index - 1] === false;
    if (goesOn) parts.at(-1)?.push(sentence);
    else parts.push([sentence]);
  });
  return parts.map((sentences) => ({
    ...block,
    span: { start: sentences[0]?.start ?? block.span.start, end: sentences.at(-1)?.end ?? block.span.end },
    sentences,
  }));
};

/** "…, thưa ông?", "Theo bà, …?": a question that somebody is asked, and none that whoever talks asks themselves, or quotes. */
const speaksTo = (text: string, sentence: Span, pack: LanguagePack): boolean => {
  if (!isAsking(text, sentence) || /[“”"«»]/u.test(text.slice(sentence.start, sentence.end))) return false;
  const words = wordsOf(text, sentence.start, sentence.end);
  return phraseBefore(pack, 'vocatives', words, words.length) > 0 || phraseAt(pack, 'askingLeads', words, 0) > 1;
};

/** In the author's own voice: no quotation mark or bracket closes behind the mark, only emphasis. */
const isAsking = (text: string, { start, end }: Span): boolean => /[?？][*_]*$/u.test(text.slice(start, end));
