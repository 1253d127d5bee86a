import type { OpcPackage } from '../../../opc/package.js';
import { copyElement, element, type XmlElement } from '../../../opc/xml/element.js';
import { child, children, descendants } from '../../../opc/xml/query.js';
import type { TemplateParts } from '../find-parts.js';
import { ownSlides } from '../layouts/slide-use.js';
import { letterKindOf, letterKinds } from './letter-kinds.js';

/**
 * A package whose own slides say of each run what its paragraph says of all of them. Programs write letters there (ECMA-376 part 1, 21.1.2.3.2,
 * in a:pPr), which not all that show slides heed: it is what whoever wrote the file wanted, and nothing else says how its titles look.
 *
 * @returns the package itself where no paragraph says anything
 */
export function withParagraphLetters(opc: OpcPackage, { presentation, presentationRoot }: TemplateParts): OpcPackage {
  const stating = ownSlides(opc, presentation, presentationRoot).filter(({ slide }) =>
    descendants(opc.look(slide), 'a:p').some((one) => lettersOf(one) !== undefined),
  );
  if (stating.length === 0) return opc;
  const copy = opc.clone();
  for (const paragraph of stating.flatMap(({ slide }) => descendants(copy.xml(slide), 'a:p'))) {
    const letters = lettersOf(paragraph);
    if (letters !== undefined) for (const run of children(paragraph, 'a:r')) state(run, letters);
  }
  return copy;
}

function lettersOf(paragraph: XmlElement): XmlElement | undefined {
  const properties = child(paragraph, 'a:pPr');
  const letters = properties && child(properties, 'a:defRPr');
  return letters !== undefined && (children(letters).length > 0 || Object.keys(letters.attributes).length > 0)
    ? letters
    : undefined;
}

/** What a run says itself stays. */
function state(run: XmlElement, letters: XmlElement): void {
  const own = child(run, 'a:rPr') ?? element('a:rPr');
  if (!run.children.includes(own)) run.children.unshift(own);
  own.attributes = { ...letters.attributes, ...own.attributes };
  const names = new Set(children(own).map(({ name }) => letterKindOf(name)));
  const added = children(letters).filter(({ name }) => !names.has(letterKindOf(name)));
  const all = [...children(own), ...added.map((one) => copyElement(one))];
  own.children = all.toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** What the list does not know goes behind all that it knows. */
const orderOf = ({ name }: XmlElement): number => {
  const at = letterKinds.findIndex((kind) => kind === letterKindOf(name));
  return at < 0 ? letterKinds.length : at;
};
