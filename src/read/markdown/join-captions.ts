import { fold } from '../../language/index.js';
import type { FigurePart, Part } from '../marked/marked-document.js';
import type { Draft } from './passage.js';
import type { Picture } from './picture-of.js';

type Words = Extract<Draft, { kind: 'words' }>;

/**
 * Right below a picture, its caption is what is marked as one, an emphasised line, words glued to it, or a line that says
 * again what the picture is called; an emphasised line right above a table is the table's, as one right below it is that opens with its number. Lines that are only worded
 * like a caption are left to the stage that knows the language.
 */
export function joinCaptions(drafts: readonly Draft[]): Part[] {
  const parts: Part[] = [];
  let forTable: string | undefined;
  const gluesCaptions = gluesMost(drafts);
  const heading = countedElsewhere(drafts);
  drafts.forEach((draft, index) => {
    const above = parts.at(-1);
    if (draft.kind === 'picture') parts.push({ kind: 'figure', ...withWrittenCaption(draft.picture) });
    else if (draft.kind === 'table') parts.push({ ...draft, caption: forTable });
    else if (draft.kind !== 'words') parts.push(draft);
    else if (above?.kind === 'figure' && belongsTo(above, draft, gluesCaptions)) {
      parts[parts.length - 1] = { ...above, caption: draft.text };
    } else if (above?.kind === 'table' && above.caption === undefined && isNumbered(draft, heading)) {
      parts[parts.length - 1] = { ...above, caption: draft.text };
    } else if (draft.mark === 'caption') parts.push({ kind: 'figure', caption: draft.text });
    else if (isEmphasised(draft) && drafts[index + 1]?.kind === 'table') {
      forTable = draft.text;
      return;
    } else parts.push({ kind: 'paragraph', text: draft.text, look: draft.look });
    forTable = undefined;
  });
  return parts;
}

/** `![The gate by night (Photo: Bo Lind)](gate.jpg)`: who names the maker there has written the caption there. */
function withWrittenCaption(picture: Picture): Picture {
  const { image, alternative, caption } = picture;
  const isCaption = caption === undefined && alternative !== undefined && endsInCredit.test(alternative);
  return isCaption ? { image, caption: alternative } : picture;
}

const endsInCredit = /^.{8,400}\(\p{L}[\p{L} ]{1,20}: ?[^()]{2,60}\)\.?$/u;

/** A bold paragraph below a picture is a heading or stresses something, but in the paragraph of the picture. */
function belongsTo({ caption, alternative }: FigurePart, words: Words, gluesCaptions: boolean): boolean {
  if (caption !== undefined) return repeats(words.text, caption);
  if (words.mark === 'caption') return true;
  if (isEmphasised(words) && (words.look?.bold !== true || words.mark === 'below')) return true;
  return (gluesCaptions && isGlued(words)) || (alternative !== undefined && repeats(words.text, alternative));
}

/** A longer one is a paragraph that stresses something; a question or an announcement opens what follows. */
const isEmphasised = ({ text, look }: Words): boolean =>
  look !== undefined && look.opening === undefined && text.length <= 400 && !/[?!:？！：]$/u.test(text);

/** "Table 1. …", "Bảng 2: …", and not "Article 12. …" where articles stand without tables. */
const isNumbered = (words: Words, heading: ReadonlySet<string>): boolean => {
  const name = nameOf(words);
  return name !== undefined && !heading.has(name);
};

/** What is counted at the head of an emphasised line: "table", "article". */
const nameOf = (words: Words): string | undefined =>
  isEmphasised(words)
    ? /^([\p{L}\p{M}]{3,10})\.? \d{1,2}(?:\.\d{1,2})?\s?[.:–—-] /u.exec(words.text)?.[1]?.toLowerCase()
    : undefined;

/** What is counted over text that has no table beside it: it heads its part. */
const countedElsewhere = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts.flatMap((draft, at) => {
      const isBeside = [drafts[at - 1], drafts[at + 1]].some((one) => one?.kind === 'table');
      return draft.kind === 'words' && !isBeside ? (nameOf(draft) ?? []) : [];
    }),
  );

/** Programs that glue captions to pictures do so throughout: one among many is a picture that was set in a paragraph. */
function gluesMost(drafts: readonly Draft[]): boolean {
  const pictures = drafts.filter(({ kind }) => kind === 'picture').length;
  const glued = drafts.filter((draft) => draft.kind === 'words' && draft.mark === 'glued').length;
  return glued > 0 && 2 * glued >= pictures;
}

/** A longer one is a paragraph that a picture was set in. */
const isGlued = ({ text, mark }: Words): boolean => mark === 'glued' && text.length <= 500 && /^\p{Lu}/u.test(text);

/** Whether a line has nearly the words of a picture's name, and hardly any others, in whatever order. */
function repeats(line: string, name: string): boolean {
  const [said, told] = [wordsIn(line), wordsIn(name)];
  const shared = [...said].filter((word) => told.has(word)).length;
  // A word or two may head what follows and name the picture all the same, unless there is nothing else of either.
  const fewest = isSame(line, name) ? fewestSame : fewestShared;
  return shared >= fewest && shared >= nearly * Math.max(said.size, told.size);
}

const fewestShared = 4;
const fewestSame = 2;
const nearly = 0.7;

const isSame = (line: string, name: string): boolean => fold(line).trim() === fold(name).trim();

const wordsIn = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
