import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { holdsWords } from '../words/standing.js';
import { shortened, type Checked } from '../rule.js';
import { judgeEdit, type Verdict } from './judge-edit.js';
import type { ShownLine } from './shown-lines.js';
import type { StrangeText } from './text-edits.js';

/** What is to be said of a text that a person wrote on a slide, or changed. */
export const editFinding = (strange: StrangeText, checked: Checked): Diagnostic => {
  const { slide, text, isTitle, was } = strange;
  const place = { place: { slide }, subject: subjectOf(text, was) };
  const caption = captionIn(text, checked);
  if (caption !== undefined)
    return {
      code: 'edit.caption-shown',
      severity: 'error',
      message: `Somebody put a photo caption on the slide: "${shortened(caption)}".`,
      hint: 'Captions belong in the notes.',
      ...place,
    };
  const verdict = verdictOf(strange, checked);
  const code = isTitle ? 'edit.title-changed' : was === undefined ? 'edit.text-added' : 'edit.text-changed';
  return { code, severity: verdict.severity, message: `${whatHappened(strange)}: ${verdict.message}.`, ...place };
};

const whatHappened = ({ text, was, isTitle }: StrangeText): string => {
  if (was === undefined) return `Somebody wrote ${isTitle ? 'the title ' : ''}"${shortened(text)}"`;
  return `Somebody changed ${was.what} "${shortened(was.text)}" to "${changedPart(text, was.text)}"`;
};

/** The new wording from a little before it differs. */
export const changedPart = (text: string, was: string): string => {
  let same = 0;
  while (same < text.length && text.charAt(same) === was.charAt(same)) same += 1;
  const from = text.lastIndexOf(' ', Math.max(0, same - context));
  return same < context * 2 ? shortened(text) : `…${shortened(text.slice(from + 1))}`;
};
const context = 16;

/** Words behind a dash that name who says it are no part of what is said. */
const verdictOf = ({ text, isTitle, was }: StrangeText, checked: Checked): Verdict => {
  const [, said = text, name] = /^(.*\S)\s+—\s?(.+)$/.exec(text) ?? [];
  const isNamed = name !== undefined && holdsWords(checked.text, name);
  return judgeEdit(
    {
      text: isNamed ? said : text,
      was: was?.text,
      use: isTitle ? (was?.topic === undefined ? 'name' : 'heading') : 'line',
      spoken: isNamed || was?.speaker !== undefined,
    },
    checked,
  );
};

/** A caption whose words a text says. */
const captionIn = (text: string, { article, text: source }: Checked): string | undefined => {
  for (const block of article.blocks ?? []) {
    if (block.kind !== 'figure' || block.caption === undefined) continue;
    const caption = source.slice(block.caption.start, block.caption.end);
    if (holdsWords(text, caption)) return caption;
  }
  return undefined;
};

/** A line that somebody took off its slide. */
export const removedFinding = (line: ShownLine): Diagnostic => ({
  code: 'edit.text-removed',
  severity: 'info',
  message: `Somebody took ${line.what} "${shortened(line.text)}" off its slide.`,
  subject: subjectOf(line.text, line),
});

/** A whole slide that somebody added, copied or took out. */
export const slideFinding = (what: 'added' | 'copied' | 'removed', title: string, slide?: number): Diagnostic => ({
  code: `edit.slide-${what}`,
  severity: 'info',
  message: `Somebody ${whole[what]} "${shortened(title)}".`,
  ...(slide === undefined ? {} : { place: { slide } }),
});

const whole = { added: 'added the slide', copied: 'copied the slide', removed: 'took out all that shows' } as const;

const subjectOf = (text: string, was: ShownLine | undefined): NonNullable<Diagnostic['subject']> => ({
  part: was?.what ?? 'slide',
  text,
  ...(was?.topic === undefined ? {} : { topic: was.topic.id }),
  ...(was?.point === undefined ? {} : { point: was.point.id }),
});
