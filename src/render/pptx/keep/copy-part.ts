import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';

/** Copies parts of one package into another, each once. */
export interface PartCopier {
  /** The name of a part, with all that it leads to, in the package that it is copied into. */
  readonly copy: (name: string) => string;
}

/**
 * A part that is there already under its name, to the byte, is used; any other is copied as it is, under a name that is free.
 *
 * @param instead what a part is led to in place of one that is not to be copied: of a slide that nobody keeps
 */
export function partCopier(
  from: OpcPackage,
  to: OpcPackage,
  instead: (name: string, type: string) => string | undefined = () => undefined,
): PartCopier {
  const copied = new Map<string, string>();
  const copy = (name: string): string => {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const part = from.find(name);
    if (part === undefined) return name;
    const isThere = to.find(name) !== undefined && isSame(from, to, name);
    const target = isThere ? name : unusedName(to, name);
    copied.set(name, target);
    if (isThere) return target;
    to.setBytes(target, from.contentType(name), part.bytes);
    for (const { id, type, target: next, external } of from.relationships(name)) {
      to.relate(target, type, external ? next : (instead(next, type) ?? copy(next)), { id, external });
    }
    return target;
  };
  return { copy };
}

/** Masters and layouts lead to one another: that they say the same is enough. Slides and notes are nobody's but their deck's. */
function isSame(from: OpcPackage, to: OpcPackage, name: string): boolean {
  const [one, other] = [from.find(name)?.bytes, to.find(name)?.bytes];
  const leadsOn = from
    .relationships(name)
    .some(({ type }) => type === relationshipTypes.slide || type === relationshipTypes.notesSlide);
  return (
    !leadsOn &&
    one !== undefined &&
    other !== undefined &&
    Buffer.compare(one, other) === 0 &&
    !name.includes('/slides/')
  );
}

/** The name itself where it is free, else with the next number that is. */
export function unusedName(opc: OpcPackage, name: string): string {
  if (!opc.has(name)) return name;
  const [, stem = name, extension = ''] = /^(.*?)\d*(\.[^./]*)?$/.exec(name) ?? [];
  let number = 1;
  while (opc.has(`${stem}${number}${extension}`)) number += 1;
  return `${stem}${number}${extension}`;
}
