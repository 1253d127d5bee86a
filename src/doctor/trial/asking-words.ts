import { descendants, textOf } from '../../opc/xml/query.js';
import { relationshipTypes } from '../../opc/part-kind.js';
import { laidOut } from './laid-out.js';
import { placeholderOf, shapesOf } from '../../template/open/shapes.js';
import type { Finding, Rule } from '../finding.js';

/** Words in brackets that a layout or its master draws on every slide: whoever made the file meant them to be replaced. */
export const askingWords: Rule = ({ template: { model, package: opc } }): Finding[] => {
  const used = new Set(laidOut(model).flatMap(({ deck }) => deck.slides.map(({ layout }) => layout)));
  return model.layouts
    .filter(({ name }) => used.has(name))
    .flatMap(({ name, part }) => {
      const root = opc.look(part);
      const showsMaster = !['0', 'false'].includes(root.attributes['showMasterSp'] ?? '1');
      const master = opc.relationships(part).find(({ type }) => type === relationshipTypes.slideMaster)?.target;
      const roots = [root, ...(showsMaster && master !== undefined ? [opc.look(master)] : [])];
      const words = roots.flatMap(shapesOf).flatMap((shape) => {
        if (placeholderOf(shape) !== undefined) return [];
        return descendants(shape, 'a:p').map((line) => descendants(line, 'a:t').map(textOf).join('').trim());
      });
      return [...new Set(words.filter((line) => asks.test(line)))].map((line): Finding => ({
        code: 'doctor.trial',
        severity: 'warning',
        layout: name,
        message: `its slides show words that ask to be replaced: "${line}".`,
        hint: 'Change them in the slide master in PowerPoint.',
      }));
    });
};

/** "<Project name>", "[Date]", "{Title}". */
const asks = /<[\p{L}][^<>]*>|\[[\p{L}][^[\]]*\]|\{[\p{L}][^{}]*\}/u;
