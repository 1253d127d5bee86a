/**
 * What somebody wrote in a mail: without the mail that it answers, the lines that introduce that, the head of a mail that is
 * passed on, and the signature (RFC 3676, 4.3 and 4.5).
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const signature = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '--');
  const above = signature < 0 ? lines : lines.slice(0, signature);
  const answered = above.findIndex((line) => opensAnswered.test(line));
  const own =
    answered > 0 && above.slice(0, answered).some((line) => /\S/.test(line)) ? above.slice(0, answered) : above;
  const filled = nextFilled(own);
  return withoutPassedOnHead(own.filter((line, index) => !isQuoted(line) && !introduces(own, index, filled))).join(
    '\n',
  );
}

/** What mail programs write above the mail that is answered, where they do not mark its lines. */
const opensAnswered =
  /^-{2,}\s*(?:original message|thư gốc|tin nhắn gốc|ursprüngliche nachricht|message d'origine)\s*-{2,}\s*$/i;

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
function introduces(lines: readonly string[], index: number, filled: readonly number[]): boolean {
  const isAboveQuoted = (at: number): boolean => isQuoted(lines[filled[at] ?? lines.length]);
  if (endsIntroduction.test(lines[index] ?? '')) return isAboveQuoted(index);
  if (!/^(?:on|vào|am|le|el|pada)\s.*\d/iu.test(lines[index] ?? '')) return false;
  return endsIntroduction.test(lines[index + 1] ?? '') && isAboveQuoted(index + 1);
}

const endsIntroduction = /(?:\bwrote|đã viết|viết|schrieb|a écrit|escribió|menulis)\s*:\s*$/iu;

/** Lines such as `From: …` and `Subject: …` that open a mail which is passed on, and the line of dashes above them. */
function withoutPassedOnHead(lines: readonly string[]): string[] {
  const runs = headRuns(lines);
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isMark = isPassedOnMark(line);
    const from = isMark ? index + 1 : index;
    const count = runs[from] ?? 0;
    if (isMark || count >= 3) index = from + count - 1;
    else kept.push(line);
  }
  return kept;
}

/** By line, how many lines of a head follow one another from there. */
function headRuns(lines: readonly string[]): readonly number[] {
  const runs: number[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1)
    runs[index] = isHeadLine(lines[index] ?? '') ? (runs[index + 1] ?? 0) + 1 : 0;
  return runs;
}

/** Whether a line is what mail programs put above a mail that is passed on, or begins with it where lines were joined. */
export const isPassedOnMark = (line: string): boolean =>
  /^[-_*\s]{2,}(?:forwarded message|thư (?:được )?chuyển tiếp|tin nhắn chuyển tiếp|weitergeleitete nachricht|message transféré)\s*[-_*]{2,}|^begin forwarded message:/iu.test(
    line,
  );

/** Whether a line of a body is one of a mail's head. */
export const isHeadLine = (line: string): boolean =>
  /^\*?(?:from|date|sent|subject|to|cc|reply-to|từ|người gửi|ngày|đã gửi|chủ đề|tiêu đề|đến|tới|von|gesendet|betreff|an|de|envoyé|objet|à)\s?:\*?(?:\s|$)/iu.test(
    line.trim(),
  );
