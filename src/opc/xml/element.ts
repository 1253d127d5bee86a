/**
 * An XML element as a plain tree that may be changed freely. Names carry the canonical prefix of their namespace
 * (`p:sp`, `a:t`, `r:id`), whatever prefix a file used.
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element; namespaces of well-known prefixes need no declaration, `serializeXml` adds them. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** A copy that shares nothing with the original. */
export function copyElement(original: XmlElement): XmlElement {
  return {
    name: original.name,
    attributes: { ...original.attributes },
    children: original.children.map((node) => (typeof node === 'string' ? node : copyElement(node))),
  };
}
