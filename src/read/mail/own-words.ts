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
  return withoutPassedOnHead(own.filter((line, index) => !/^\s*>/.test(line) && !introduces(own, index))).join('\n');
}

/** What mail programs write above the mail that is answered, where they do not mark its lines. */
const opensAnswered =
  /^-{2,}\s*(?:original message|thư gốc|tin nhắn gốc|ursprüngliche nachricht|message d'origine)\s*-{2,}\s*$/i;

/** `On Monday, Ann Lee wrote:` above quoted lines; it may take two lines. */
function introduces(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => /\S/.test(line));
  const line = lines[index] ?? '';
  const ends = /(?:\bwrote|đã viết|viết|schrieb|a écrit|escribió|menulis)\s*:\s*$/iu;
  if (ends.test(line)) return next !== undefined && /^\s*>/.test(next);
  return /^(?:on|vào|am|le|el|pada)\s.*\d/iu.test(line) && introducesBelow(lines, index, ends);
}

const introducesBelow = (lines: readonly string[], index: number, ends: RegExp): boolean =>
  ends.test(lines[index + 1] ?? '') && /^\s*>/.test(lines.slice(index + 2).find((line) => /\S/.test(line)) ?? '');

/** Lines such as `From: …` and `Subject: …` that open a mail which is passed on, and the line of dashes above them. */
function withoutPassedOnHead(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const from = isPassedOnMark(line) ? index + 1 : index;
    const head = lines.slice(from).findIndex((each) => !isHeadLine(each));
    const count = head < 0 ? lines.length - from : head;
    if (isPassedOnMark(line) || count >= 3) index = from + count - 1;
    else kept.push(line);
  }
  return kept;
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
