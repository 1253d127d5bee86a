import { endsInColon, type LanguagePack, phraseAt, splitSentences, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/**
 * Makes a list of the lines of a form: `WHO: the harbour board`, `WHAT: opens the new ferry pier`, `WHEN: Saturday, 10 May`. None of them says
 * anything without its sisters, so two are one list, however long they are; what one of them says may stand below its label, or go on in a
 * paragraph behind it.
 */
export const withFormLines: Step = (draft) => {
  if (draft.turns.length > 0 || isOfMeeting(draft)) return draft;
  const { blocks } = draft;
  const lines = blocks.flatMap((_, place) => lineAt(draft, place) ?? []);
  const forms = formsOf(draft, lines);
  if (forms.length === 0) return draft;
  const listed: Block[] = [];
  let next = 0;
  for (const form of forms) {
    listed.push(...blocks.slice(next, form.at(0)?.place), listOf(draft, form));
    next = (form.at(-1)?.last ?? 0) + 1;
  }
  const told = forms.flat().map(({ place }) => blocks[place]?.span.start);
  return {
    ...draft,
    blocks: [...listed, ...blocks.slice(next)],
    furniture: draft.furniture.filter(({ span }) => !told.includes(span.start)),
  };
};

/** Minutes have lines of the same form at their head: when and where, who sat and who wrote, of which no line is the message. */
const isOfMeeting = ({ furniture }: DraftArticle): boolean =>
  furniture.filter(({ kind }) => kind === 'procedure').length >= fewestOfMeeting;
/** An invitation may say who takes part. */
const fewestOfMeeting = 2;

/** A label with what it says. */
interface Line {
  readonly label: string;
  /** Of the block that it begins in, and of the one that its words end in. */
  readonly place: number;
  readonly last: number;
  /** It was taken for who sat in a meeting, as lines at the head of minutes say. */
  readonly isProcedure: boolean;
}

const lineAt = (draft: DraftArticle, place: number): Line | undefined => {
  const block = draft.blocks[place];
  // A short one that no stop ends may have been taken for a heading.
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return undefined;
  const [whole, words] = formLabelAt(draft.text.slice(block.span.start, block.span.end), draft.pack) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const [beside, ...more] = draft.furniture.filter(({ span }) => overlaps(span, block.span));
  const isProcedure = beside?.kind === 'procedure' && more.length === 0 && beside.span.start === block.span.start;
  if (standsBeside(draft, block.span) && !isProcedure) return undefined;
  const isBare = whole.length === block.span.end - block.span.start;
  const below = draft.blocks[place + 1];
  if (isBare && !saysOfLabel(draft, below)) return undefined;
  return { label: words.toLowerCase(), place, last: isBare ? place + 1 : place, isProcedure };
};

/** The label that a line of a form opens with, with its colon and without. */
export const formLabelAt = (line: string, pack: LanguagePack): [whole: string, words: string] | undefined => {
  const [whole, words = ''] = labelAt.exec(line) ?? [];
  const label = wordsOf(words);
  return whole !== undefined && phraseAt(pack, 'formLabels', label, 0) === label.length ? [whole, words] : undefined;
};

/** Signs of emphasis may stand around it where somebody typed them. */
const labelAt = /^[*_]*(\p{Lu}[^:：.;!?“”"«»()\n]{1,40})[*_]*[:：][*_]*\s*/u;

const saysOfLabel = (draft: DraftArticle, block: Block | undefined): boolean =>
  (block?.kind === 'paragraph' || block?.kind === 'heading') &&
  !standsBeside(draft, block.span) &&
  !endsInColon(draft.text.slice(block.span.start, block.span.end));

/** What is known to stand beside the message. */
const standsBeside = ({ furniture, title }: DraftArticle, span: Span): boolean =>
  furniture.some((each) => overlaps(each.span, span)) || (title !== undefined && overlaps(title, span));

/** Runs of lines with a label of its own each, and little between two of them, which goes on with the one above. */
const formsOf = (draft: DraftArticle, lines: readonly Line[]): Line[][] => {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isSister =
      run !== undefined &&
      last !== undefined &&
      !run.some(({ label }) => label === line.label) &&
      between(draft, last, line).length <= mostBetween &&
      draft.blocks.slice(last.last + 1, line.place).every(({ kind }) => kind === 'paragraph');
    if (isSister) run.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.filter(({ isProcedure }) => !isProcedure).length >= fewest);
};
const fewest = 2;
const mostBetween = 2;

/** Paragraphs of the message between two lines. */
const between = (draft: DraftArticle, { last }: Line, { place }: Line): Span[] =>
  draft.blocks.slice(last + 1, place).flatMap(({ span }) => (standsBeside(draft, span) ? [] : [span]));

const listOf = (draft: DraftArticle, form: readonly Line[]): Block => {
  const { blocks, text, pack } = draft;
  const items = form.map((line, index) => {
    const next = form[index + 1];
    const further = next === undefined ? [] : between(draft, line, next);
    const start = blocks[line.place]?.span.start ?? 0;
    const own = { start, end: blocks[line.last]?.span.end ?? 0 };
    // "Please visit:", above an address that is told nowhere.
    const end = further.findLast(({ end: last }) => !/[:：]$/u.test(text.slice(0, last)))?.end ?? own.end;
    const sentences = [own, ...further.filter((span) => span.end <= end)].flatMap((span) =>
      splitSentences(text, span, pack),
    );
    return { span: { start, end }, sentences };
  });
  return {
    kind: 'list',
    span: { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 },
    ordered: false,
    items,
  };
};
