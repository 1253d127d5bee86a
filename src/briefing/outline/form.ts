import { fold, type LanguagePack } from '../../language/index.js';
import type { TopicKind } from '../../model/briefing.js';

/** What a topic looks like on paper. */
export interface Form {
  readonly heading: string;
  /** How many quotations it holds. */
  readonly quotations: number;
  readonly hasTable: boolean;
  readonly hasPoints: boolean;
  /** Its list is numbered. */
  readonly isNumbered: boolean;
}

/** The kind that a topic is by its form; another is said in words. */
export function kindByForm(form: Form, { labels }: LanguagePack): TopicKind {
  const { heading, quotations, hasTable, hasPoints, isNumbered } = form;
  if (fold(heading) === fold(labels.summaryHeading)) return 'summary';
  if (hasTable) return 'table';
  if (quotations === 1) return 'quote';
  if (quotations > 1 && !hasPoints) return 'voices';
  return isNumbered ? 'enumeration' : 'points';
}

/** The small line above a heading, where nobody words another; none where it would only say the heading again. */
export function labelByKind(kind: TopicKind, heading: string, hasSeveral: boolean, { labels }: LanguagePack) {
  const label = labelOf(kind, hasSeveral, labels);
  return label === undefined || fold(label) === fold(heading) ? undefined : label;
}

function labelOf(kind: TopicKind, hasSeveral: boolean, labels: LanguagePack['labels']): string | undefined {
  if (kind === 'picture') return undefined;
  return kind === 'figure' && hasSeveral ? labels.figures : labels[kind];
}
