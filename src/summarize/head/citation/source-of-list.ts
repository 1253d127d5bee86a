import { anyPhraseAt, phraseAt, wordsOf, type LanguagePack, type WordList } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { actIn } from '../../annotate/short-forms/cited-law.js';

/**
 * "Điều 10 Luật Viên chức 2025", where an announcement says that its list stands in it: it opens with it ("Theo Điều 10 Luật …"), or nothing but
 * what opens the list stands behind it ("… quy định tại Điều 10 Luật … gồm:"). What it cites of its matter, "trừ trường hợp tại khoản 4 Điều 12",
 * is no source of the list.
 */
export const sourceOfList = (announcer: Span, text: string, pack: LanguagePack): Span | undefined => {
  const act = actIn(announcer, text, pack);
  if (act === undefined) return undefined;
  const before = wordsOf(text, announcer.start, act.start);
  const behind = wordsOf(text, act.end, announcer.end);
  let opened = 0;
  for (let next = 1; next > 0; opened += next)
    next = Math.max(...openers.map((list) => phraseAt(pack, list, before, opened)));
  const isLast = behind.length === 0 || anyPhraseAt(pack, ['listOpeners', 'provisions', 'amendments'], behind, 0);
  return opened >= before.length || isLast ? act : undefined;
};

const openers: readonly WordList[] = ['connectives', 'legalBases', 'provisions', 'prepositions'];
