import type { LanguagePack } from '../../language/index.js';
import { mailLines, type MailLines } from './mail-lines.js';

/**
 * What somebody wrote in a mail: without the mail that it answers, the lines that introduce that, the head of a mail that is
 * passed on, and the signature (RFC 3676, 4.3 and 4.5).
 *
 * @param packs language packs of the caller
 */
export function ownWords(text: string, packs: readonly LanguagePack[] = []): string {
  const known = mailLines(packs);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const signature = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '--');
  const above = signature < 0 ? lines : lines.slice(0, signature);
  const answered = above.findIndex((line) => known.opensAnswered(line));
  const own =
    answered > 0 && above.slice(0, answered).some((line) => /\S/.test(line)) ? above.slice(0, answered) : above;
  const filled = nextFilled(own);
  return withoutPassedOnHead(
    own.filter((line, index) => !isQuoted(line) && !introduces(own, index, filled, known)),
    known,
  ).join('\n');
}

const isQuoted = (line: string | undefined): boolean => line !== undefined && /^\s*>/.test(line);

/** By line, the next one that holds anything; their number where there is none. */
function nextFilled(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  let found = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = found;
    if (/\S/.test(lines[index] ?? '')) found = index;
  }
  return next;
}

/** `On Monday, Ann Lee wrote:` above quoted lines; it may take two lines. */
function introduces(
  lines: readonly string[],
  index: number,
  filled: readonly number[],
  { endsIntroduction, opensDay }: MailLines,
): boolean {
  const isAboveQuoted = (at: number): boolean => isQuoted(lines[filled[at] ?? lines.length]);
  if (endsIntroduction(lines[index] ?? '')) return isAboveQuoted(index);
  if (!opensDay(lines[index] ?? '')) return false;
  return endsIntroduction(lines[index + 1] ?? '') && isAboveQuoted(index + 1);
}

/** Lines such as `From: …` and `Subject: …` that open a mail which is passed on, and the line of dashes above them. */
function withoutPassedOnHead(lines: readonly string[], known: MailLines): string[] {
  const runs = headRuns(lines, known);
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isMark = known.isPassedOnMark(line);
    const from = isMark ? index + 1 : index;
    const count = runs[from] ?? 0;
    if (isMark || count >= 3) index = from + count - 1;
    else kept.push(line);
  }
  return kept;
}

/** By line, how many lines of a head follow one another from there. */
function headRuns(lines: readonly string[], known: MailLines): readonly number[] {
  const runs: number[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1)
    runs[index] = known.isHeadLine(lines[index] ?? '') ? (runs[index + 1] ?? 0) + 1 : 0;
  return runs;
}
