import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import { isUnit } from '../../annotate/numbers/amount.js';

/** What stands in the last brackets of a name, or behind its last comma: "Sản lượng (triệu tấn)", "Output, tonnes", "Output, in tonnes". */
export const unitIn = (name: string, pack: LanguagePack): string | undefined => {
  const stated = [/\(([^()]+)\)\s*$/, /,\s*([^,]+)$/].flatMap((pattern) => pattern.exec(name)?.[1]?.trim() ?? []);
  return stated.map((text) => withoutPreposition(withoutLabel(text, pack), pack)).find((text) => isUnit(text, pack));
};

/** A name without the unit in its brackets. */
export const withoutUnit = (name: string, pack: LanguagePack): string =>
  unitIn(name, pack) === undefined ? name : name.replace(/\s*\([^()]+\)\s*$|,\s*[^,]+$/, '');

/** "Đơn vị: triệu tấn", "ĐVT: người", "Unit: tonnes". */
const withoutLabel = (text: string, { labels, unitLabels }: LanguagePack): string => {
  const [, label = '', unit = ''] = /^([^:]+):\s*(.+)$/.exec(text) ?? [];
  const lower = label.toLowerCase();
  const known = lower.startsWith(labels.unit.toLowerCase()) || unitLabels.includes(lower);
  return known && wordsOf(unit).length > 0 ? unit : text;
};

/** "in tonnes", "bằng tấn"; of "per household" all is the unit. */
const withoutPreposition = (text: string, pack: LanguagePack): string => {
  const words = wordsOf(text);
  const isRate = phraseAt(pack, 'rates', words, 0) > 0;
  const behind = isRate ? 0 : phraseAt(pack, 'prepositions', words, 0);
  return text.slice(behind === 0 ? 0 : words[behind]?.start);
};
