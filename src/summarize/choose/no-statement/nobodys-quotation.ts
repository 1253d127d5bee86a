import { opensQuotation, phraseAt, phraseBefore } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import type { Statement } from '../../say/statement.js';
import { hasPredicate } from '../../shorten/predicate.js';

/** Words that somebody says, where nobody would be seen to say them. */
export const isNobodysQuotation = (annotation: Annotation, statement: Statement): boolean => {
  const { attributions, quotations } = annotation;
  if (statement.speaker !== undefined) return false;
  const { sentence, words } = statement;
  if (attributions[sentence.index] !== undefined || isAnswerInMarks(annotation, sentence)) return false;
  if (opensUnclosed(annotation.reading, sentence)) return true;
  return quotations.some(
    ({ text, speaker }) =>
      text.start < sentence.end &&
      text.end > sentence.start &&
      !(speaker !== undefined && speaker.span.start >= sentence.start && speaker.span.end <= sentence.end) &&
      !(speaker !== undefined && isReported(annotation, sentence, text)) &&
      !isNamed(annotation, sentence, text) &&
      !isRetold(annotation, sentence, text) &&
      sentence.words.filter(({ start, end }) => start >= text.start && end <= text.end).length > words * mostQuoted,
  );
};

const mostQuoted = 0.6;

/** “I have worked here for ten years.”, below a question of an interview: papers set the answers in marks, and who is asked says them. */
const isAnswerInMarks = ({ reading: { article, text } }: Annotation, { turn, start, end }: Sentence): boolean =>
  article.genre === 'interview' &&
  article.turns[turn ?? -1]?.kind === 'answer' &&
  /^["“«].*["”»]$/su.test(text.slice(start, end).trim());

/** "“I have asked for it.", in a paragraph that does not close it: who says it stands in the next one. */
const opensUnclosed = ({ text, article }: Annotation['reading'], { start, end, block }: Sentence): boolean => {
  const paragraph = article.blocks[block]?.span;
  return (
    paragraph !== undefined &&
    opensQuotation(text.slice(start, end)) &&
    !/["”»]/u.test(text.slice(start + openingMark, paragraph.end))
  );
};
/** The mark, and a space behind it. */
const openingMark = 2;

/** "Hai bên ký “Bản ghi nhớ về …”": marks around what something is called, in a sentence that says what is done with it. */
const isNamed = ({ reading: { pack } }: Annotation, { words }: Sentence, quoted: Span): boolean => {
  const before = words.filter(({ end }) => end <= quoted.start);
  return (
    before.length >= fewestBefore &&
    hasPredicate(before, 1, before.length, pack) &&
    before.every((_, index) => phraseAt(pack, 'speechVerbs', before, index) === 0)
  );
};
const fewestBefore = 5;

/** "…", ông Nam nói và cho biết thêm …: behind the words the sentence itself says whose they are, and goes on. */
const isReported = ({ reading: { pack } }: Annotation, { words }: Sentence, quoted: Span): boolean => {
  const behind = words.filter(({ start }) => start >= quoted.end);
  return behind.slice(0, longestNaming).some((_, at) => at > 0 && phraseAt(pack, 'speechVerbs', behind, at) > 0);
};
/** In words: a title, a name and the verb. */
const longestNaming = 10;

/** "Then she rang and said, “Stay.”": who answers, and is named, tells what was said and by whom. */
const isRetold = ({ reading: { article, pack } }: Annotation, { words, turn }: Sentence, quoted: Span): boolean => {
  const { kind, speaker } = article.turns[turn ?? -1] ?? {};
  const before = words.filter(({ end }) => end <= quoted.start);
  return kind === 'answer' && speaker !== undefined && phraseBefore(pack, 'speechVerbs', before, before.length) > 0;
};
