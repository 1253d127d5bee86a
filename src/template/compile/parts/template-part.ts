import { element, type XmlElement } from '../../../opc/xml/element.js';
import { templateNamespace } from '../../template-namespace.js';
import type { ResolvedLayout, ResolvedPlaceholder, ResolvedTheme } from '../../theme/resolve/resolved.js';

/**
 * What a package has no place for: fallback fonts, how points are emphasised, the pattern of the footer, labels, what layouts are for, keys of placeholders,
 * and how far a size may give way. Layouts are named as in PowerPoint, and placeholders by type and index, because
 * these are what PowerPoint keeps when it saves the file.
 */
export function templatePart(
  theme: ResolvedTheme,
  indexOf: (placeholder: ResolvedPlaceholder) => number | undefined,
): XmlElement {
  const all = Object.values(theme.fonts);
  const fonts = all.filter(({ name }, index) => all.findIndex((font) => font.name === name) === index);
  return element(
    'brief:template',
    {
      'xmlns:brief': templateNamespace,
      name: theme.name,
      title: theme.title,
      ...(theme.emphasis === 'core' ? {} : { emphasis: theme.emphasis }),
      ...(theme.footer === undefined ? {} : { footer: theme.footer }),
    },
    ...fonts.map(({ name, fallback }) => element('brief:font', { name, fallback })),
    ...Object.entries(theme.labels).flatMap(([language, labels]) =>
      Object.entries(labels).map(([key, text]) => element('brief:label', { language, key, text })),
    ),
    ...theme.layouts.map((layout) => layoutEntry(layout, indexOf)),
  );
}

function layoutEntry(
  { key, title, roles, placeholders }: ResolvedLayout,
  indexOf: (placeholder: ResolvedPlaceholder) => number | undefined,
): XmlElement {
  return element(
    'brief:layout',
    { name: title, key, ...(roles.length === 0 ? {} : { roles: roles.join(' ') }) },
    ...placeholders.map((placeholder) => {
      const idx = indexOf(placeholder);
      return element('brief:placeholder', {
        key: placeholder.key,
        type: placeholder.type,
        ...(idx === undefined ? {} : { idx: String(idx) }),
        ranges: placeholder.levels.map(({ minimum, maximum }) => `${minimum}-${maximum}`).join(' '),
      });
    }),
  );
}

/** Tells PowerPoint which namespace the part is of (ECMA-376 part 1, 22.5). */
export const templatePropertiesPart = (): XmlElement =>
  element(
    'ds:datastoreItem',
    { 'ds:itemID': '{0F3E5B7A-6C1D-4E8B-A2D9-7B4C3F1E2D05}' },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': templateNamespace })),
  );
