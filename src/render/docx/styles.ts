import { element, type XmlElement } from '../../opc/xml/element.js';

export const wordNamespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' } as const;

/** The styles of the speaker's script (ECMA-376 part 1, 17.7): large enough to be read at a lectern. */
export const styles = (language: string): XmlElement =>
  element(
    'w:styles',
    wordNamespace,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
          ...size(14),
          element('w:lang', { 'w:val': language, 'w:eastAsia': language }),
        ),
      ),
      element(
        'w:pPrDefault',
        {},
        element('w:pPr', {}, element('w:spacing', { 'w:after': '120', 'w:line': '312', 'w:lineRule': 'auto' })),
      ),
    ),
    style('Normal', 'Normal', [], []),
    style('Title', 'Title', [element('w:spacing', { 'w:after': '360' })], [element('w:b'), ...size(24)]),
    style(
      'Heading1',
      'heading 1',
      [
        element('w:keepNext'),
        element('w:spacing', { 'w:before': '360', 'w:after': '120' }),
        element('w:outlineLvl', { 'w:val': '0' }),
      ],
      [element('w:b'), ...size(16)],
    ),
    style('NoteLabel', 'Note Label', [element('w:keepNext')], [element('w:color', { 'w:val': '595959' }), ...size(11)]),
  );

/** Every Word and LibreOffice has it, or one that is as wide. */
const font = 'Arial';

const size = (points: number): XmlElement[] => [
  element('w:sz', { 'w:val': String(2 * points) }),
  element('w:szCs', { 'w:val': String(2 * points) }),
];

const style = (id: string, name: string, paragraph: readonly XmlElement[], run: readonly XmlElement[]): XmlElement =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' ? { 'w:default': '1' } : {}) },
    element('w:name', { 'w:val': name }),
    ...(id === 'Normal' ? [] : [element('w:basedOn', { 'w:val': 'Normal' }), element('w:next', { 'w:val': 'Normal' })]),
    element('w:qFormat'),
    ...(paragraph.length === 0 ? [] : [element('w:pPr', {}, ...paragraph)]),
    ...(run.length === 0 ? [] : [element('w:rPr', {}, ...run)]),
  );
