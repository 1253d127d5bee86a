import type { Diagnostic, Subject } from '../diagnostics/diagnostic.js';
import type { Evidence } from '../model/briefing.js';
import { subjectOf, type Checked } from './rule.js';

/**
 * What there is to say of lines whose words an article no longer holds. All that rules find in such a line follows from that, so that it is
 * told once, and where it stands. An article that holds hardly any of the words is another one, and nothing else is worth telling.
 *
 * @param lost what `relocateEvidence` found
 * @param findings of the rules
 * @param name of the article
 */
export function withLostLines(
  checked: Pick<Checked, 'statements' | 'text'>,
  lost: readonly Diagnostic[],
  findings: readonly Diagnostic[],
  name: string,
): { readonly isOther: boolean; readonly diagnostics: readonly Diagnostic[] } {
  const starts = new Map(lost.map((one) => [one.place?.offset ?? -1, one]));
  const findingOf = ({ start, end, quote = '' }: Evidence): Diagnostic | undefined =>
    checked.text.slice(start, end) === quote && quote !== '' ? undefined : starts.get(start);
  const all = new Map(checked.statements.flatMap(({ evidence }) => evidence.map((one) => [one.start, one])));
  const held = [...all.values()].filter((one) => findingOf(one) === undefined).length;
  if (all.size >= fewestPassages && held * mostOfOther <= all.size)
    return { isOther: true, diagnostics: [otherArticle(name, all.size, held)] };
  const gone = checked.statements.flatMap((statement) => {
    const [first] = statement.evidence.flatMap((one) => findingOf(one) ?? []);
    return first === undefined ? [] : [{ first, subject: subjectOf(statement) }];
  });
  const isGone = (subject: Subject | undefined): boolean =>
    subject !== undefined && gone.some((one) => isOfOneLine(one.subject, subject));
  // A line may have lost several sentences, or one of them to a heading too: it is told once.
  const told = new Set(checked.statements.flatMap(({ evidence }) => evidence.flatMap((one) => findingOf(one) ?? [])));
  const lines = gone.filter(
    ({ subject }, index) => gone.findIndex((one) => isOfOneLine(one.subject, subject)) === index,
  );
  return {
    isOther: false,
    diagnostics: [
      ...lost.filter((one) => !told.has(one)),
      ...lines.map(({ first, subject }) => lineLost(first, subject)),
      ...findings.filter(({ subject }) => !isGone(subject)),
    ],
  };
}

/** Fewer say little of an article. */
const fewestPassages = 3;
/** Of so many passages another article holds one at most, by chance. */
const mostOfOther = 10;

const isOfOneLine = (one: Subject, other: Subject): boolean =>
  one.topic === other.topic && one.point === other.point && (one.point !== undefined || one.part === other.part);

const lineLost = ({ code, severity, message, hint }: Diagnostic, subject: Subject): Diagnostic => ({
  code,
  severity,
  message,
  ...(hint === undefined ? {} : { hint }),
  subject,
});

const otherArticle = (name: string, passages: number, held: number): Diagnostic => ({
  code: 'check.other-article',
  severity: 'error',
  message: `${name} is another article: of the ${passages} passages that the lines were taken from it holds ${held === 0 ? 'none' : held}.`,
  hint: 'Name the article that it was made of, or leave --source out.',
});
