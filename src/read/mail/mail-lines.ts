import { surroundingPattern, type LanguagePack } from '../../language/index.js';

/** What mail programs write into the text of a mail, told by its wording. */
export interface MailLines {
  /** What stands above the mail that is answered, where its lines are not marked. */
  readonly opensAnswered: (line: string) => boolean;
  /** What stands above a mail that is passed on, or a line that begins with it where lines were joined. */
  readonly isPassedOnMark: (line: string) => boolean;
  /** A line of a mail's head in its body. */
  readonly isHeadLine: (line: string) => boolean;
  /** The first of two lines that introduce quoted ones: `On Monday, 3 May,` */
  readonly opensDay: (line: string) => boolean;
  /** `Ann Lee wrote:` */
  readonly endsIntroduction: (line: string) => boolean;
}

/** @param packs language packs of the caller */
export function mailLines(packs: readonly LanguagePack[] = []): MailLines {
  const test = (source: string): ((line: string) => boolean) => {
    const pattern = new RegExp(source, 'iu');
    return (line) => pattern.test(line);
  };
  const isHead = test(`^\\*?${surroundingPattern('mailHeads', packs)}\\s?:\\*?(?:\\s|$)`);
  const forwarded = surroundingPattern('forwardedMarks', packs);
  return {
    opensAnswered: test(`^-{2,}\\s*${surroundingPattern('answeredMarks', packs)}\\s*-{2,}\\s*$`),
    isPassedOnMark: test(`^[-_*\\s]{2,}${forwarded}\\s*[-_*]{2,}|^${surroundingPattern('forwardedOpeners', packs)}:`),
    isHeadLine: (line) => isHead(line.trim()),
    opensDay: test(`^${surroundingPattern('quotationDays', packs)}\\s.*\\d`),
    endsIntroduction: test(`(?<!\\p{L})${surroundingPattern('quotationEnds', packs)}\\s*:\\s*$`),
  };
}
