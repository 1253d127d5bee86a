import type { TextItem } from '../page.js';

/** A letter that is set several lines high at the start of a paragraph goes back to the word that it begins. */
export function setDropCaps(items: readonly TextItem[]): TextItem[] {
  let set = [...items];
  for (const cap of items.filter(({ text }) => /^["“«]?\p{Lu}$/u.test(text.trim()))) {
    const beside = set.filter((item) => isBeside(item, cap)).sort((first, second) => first.baseline - second.baseline);
    const [first] = beside;
    if (first === undefined || !/^\p{Ll}/u.test(first.text)) continue;
    set = set
      .filter((item) => item !== cap)
      .map((item) => {
        if (!beside.includes(item)) return item;
        // The lines beside it begin where it does, so that they aren't taken to be indented.
        return { ...item, left: cap.left, text: item === first ? cap.text.trim() + item.text : item.text };
      });
  }
  return set;
}

/** Right of the letter, smaller by far, and within its height. */
const isBeside = (item: TextItem, cap: TextItem): boolean =>
  item !== cap &&
  item.text.trim() !== '' &&
  cap.size >= 1.7 * item.size &&
  item.left >= cap.right - 2 &&
  item.left - cap.right < item.size &&
  item.baseline > cap.baseline - 0.8 * cap.size &&
  item.baseline <= cap.baseline + 0.3 * item.size;
