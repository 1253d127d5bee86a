import type { XmlElement } from './element.js';

/** The first child element of this name. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The child elements, of this name when one is given. */
export function children(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** The elements inside, in document order, of this name when one is given; the root itself is not among them. */
export function descendants(root: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (typeof node === 'string') continue;
      if (name === undefined || node.name === name) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** The first element below the root that is reached by these child names in turn. */
export function descend(root: XmlElement, ...path: string[]): XmlElement | undefined {
  let current: XmlElement | undefined = root;
  for (const name of path) current = current && child(current, name);
  return current;
}

/** All text inside, in document order. */
export function textOf(root: XmlElement): string {
  return root.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
