import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import { shifted } from '../raised/raised.js';

/** An equation on one line (ECMA-376 part 1, 22.1): `10⁶`, `1/2`, `(a+b)/c`, `√(x)`; no digit comes to stand beside another. */
export function textOfEquation(element: XmlElement): string {
  const part = (name: string): string => {
    const found = child(element, name);
    return found === undefined ? '' : textOfEquation(found);
  };
  const base = part('m:e');
  switch (element.name) {
    case 'm:t':
      return element.children.filter((node) => typeof node === 'string').join('');
    case 'm:sSup':
      return base + set(part('m:sup'), 'raised');
    case 'm:sSub':
      return base + set(part('m:sub'), 'lowered');
    case 'm:sSubSup':
      return base + set(part('m:sub'), 'lowered') + set(part('m:sup'), 'raised');
    case 'm:sPre':
      return set(part('m:sub'), 'lowered') + set(part('m:sup'), 'raised') + base;
    case 'm:limLow':
      return base + set(part('m:lim'), 'lowered');
    case 'm:limUpp':
      return base + set(part('m:lim'), 'raised');
    case 'm:f':
      return quotient(part('m:num'), part('m:den'));
    case 'm:rad':
      return `${set(part('m:deg'), 'raised')}√${grouped(base)}`;
    case 'm:func':
      return `${part('m:fName')} ${base}`;
    case 'm:nary':
      return `${sign(element, 'm:chr', '∫')}${set(part('m:sub'), 'lowered')}${set(part('m:sup'), 'raised')} ${base}`;
    case 'm:d': {
      const inside = children(element, 'm:e').map(textOfEquation);
      return `${sign(element, 'm:begChr', '(')}${inside.join(sign(element, 'm:sepChr', '|'))}${sign(element, 'm:endChr', ')')}`;
    }
    case 'm:m':
      return children(element, 'm:mr')
        .map((row) => children(row, 'm:e').map(textOfEquation).join(', '))
        .join('; ');
    default:
      return children(element)
        .filter(({ name }) => !leftOut.has(name) && !/^m:\w+Pr$/.test(name))
        .map(textOfEquation)
        .join('');
  }
}

const leftOut = new Set(['w:del', 'w:moveFrom', 'w:rPr', 'w:instrText']);

/** In an equation letters are raised for what they say, too. */
function set(words: string, shift: 'raised' | 'lowered'): string {
  const text = words.trim();
  if (text === '') return '';
  const signs = text.startsWith('[') ? text : shifted(text, shift);
  return signs === text ? `${shift === 'raised' ? '^' : '_'}${grouped(text)}` : signs;
}

/** Digits are written as fractions are elsewhere, so that one behind a whole number stays apart from it. */
function quotient(above: string, below: string): string {
  const areDigits = /^\d{1,4}$/.test(above) && /^\d{1,4}$/.test(below);
  return areDigits ? `${shifted(above, 'raised')}/${shifted(below, 'lowered')}` : `${grouped(above)}/${grouped(below)}`;
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

/** A sign that the properties of an element name; an empty name stands for none. */
const sign = (element: XmlElement, name: string, usual: string): string =>
  descend(element, `${element.name}Pr`, name)?.attributes['m:val'] ?? usual;
