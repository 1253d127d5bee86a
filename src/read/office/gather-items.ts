import type { Part } from '../marked/marked-document.js';
import type { ItemPart } from './office-document.js';
import type { Placed } from './place-captions.js';

/** Makes lists of the items that follow each other; items of an inner list belong to the list around it. */
export function gatherItems(parts: readonly Placed[]): Part[] {
  const gathered: Part[] = [];
  let open: ItemPart[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) gathered.push(listOf(open, first));
    open = [];
  };
  for (const part of parts) {
    if (part.kind !== 'item') {
      close();
      gathered.push(part);
      continue;
    }
    const [first] = open;
    if (first !== undefined && first.list !== part.list && part.level <= first.level) close();
    open.push(part);
  }
  close();
  return gathered;
}

function listOf(items: readonly ItemPart[], first: ItemPart): Part {
  return {
    kind: 'list',
    ordered: first.marker !== undefined,
    items: items.map(({ marker = '-', text, level }) => ({ marker, text, depth: Math.max(0, level - first.level) })),
  };
}
