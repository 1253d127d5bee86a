import type { OpcPackage } from '../../opc/package.js';
import { copyElement, element, type XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import type { MasterParts, TemplateParts } from './find-parts.js';
import { readLevels } from './placeholders/level-properties.js';
import { placeholderOf, shapesOf } from './shapes.js';

/**
 * Makes the sample text of placeholders the style of what is written into them, where a template states none: LibreOffice
 * writes masters without text styles and sets size, font and colour on the sample runs only, which no slide inherits.
 *
 * @returns a package of its own where something was to be stated, else the same
 */
export function withSampleStyles(opc: OpcPackage, { masters }: TemplateParts): OpcPackage {
  const bare = masters.filter(({ root }) => !statesSizes(root));
  const parts = bare.flatMap(({ name, layouts }) => [name, ...layouts]).filter((part) => hasSamples(opc.look(part)));
  if (parts.length === 0) return opc;
  const copy = opc.clone();
  for (const part of parts) for (const shape of bareShapes(copy.xml(part))) stateSamples(shape);
  return copy;
}

const statesSizes = (master: MasterParts['root']): boolean =>
  ['p:titleStyle', 'p:bodyStyle'].some((style) =>
    [...readLevels(descend(master, 'p:txStyles', style)).values()].some(({ size }) => size !== undefined),
  );

const hasSamples = (root: XmlElement): boolean => bareShapes(root).length > 0;

/** Placeholders whose sample says a size that their list style does not. */
function bareShapes(root: XmlElement): XmlElement[] {
  return shapesOf(root).filter((shape) => {
    if (placeholderOf(shape) === undefined) return false;
    const stated = readLevels(descend(shape, 'p:txBody', 'a:lstStyle'));
    return samplesOf(shape).some(({ level }) => stated.get(level)?.size === undefined);
  });
}

interface Sample {
  readonly level: number;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement;
}

/** The first paragraph of each level whose run states a size. */
function samplesOf(shape: XmlElement): Sample[] {
  const body = child(shape, 'p:txBody');
  const found = new Map<number, Sample>();
  for (const written of body === undefined ? [] : children(body, 'a:p')) {
    const paragraph = child(written, 'a:pPr');
    const level = Number(paragraph?.attributes['lvl'] ?? 0);
    const run = descend(written, 'a:r', 'a:rPr');
    if (run?.attributes['sz'] !== undefined && !found.has(level)) found.set(level, { level, paragraph, run });
  }
  return [...found.values()].sort((one, other) => one.level - other.level);
}

function stateSamples(shape: XmlElement): void {
  const body = child(shape, 'p:txBody');
  if (body === undefined) return;
  const written = child(body, 'a:lstStyle');
  const own = written === undefined ? [] : children(written);
  const samples = samplesOf(shape).map(levelOf);
  const names = new Set(own.map(({ name }) => name));
  const levels = [...own, ...samples.filter(({ name }) => !names.has(name))];
  const style = element('a:lstStyle', {}, ...levels.sort((one, other) => one.name.localeCompare(other.name)));
  body.children = [
    ...children(body, 'a:bodyPr'),
    style,
    ...children(body).filter(({ name }) => name !== 'a:bodyPr' && name !== 'a:lstStyle'),
  ];
}

/** `a:pPr` and `a:rPr` as a level of a list style, which holds the same (ECMA-376 part 1, 21.1.2.4.13). */
function levelOf({ level, paragraph, run }: Sample): XmlElement {
  const looks = children(run).filter(({ name }) => !name.startsWith('a:hlink') && name !== 'a:extLst');
  return element(
    `a:lvl${level + 1}pPr`,
    without(paragraph?.attributes ?? {}, 'lvl'),
    ...(paragraph === undefined ? [] : children(paragraph))
      .filter(({ name }) => name !== 'a:defRPr' && name !== 'a:extLst')
      .map(copyElement),
    element('a:defRPr', without(run.attributes, ...ofTheText), ...looks.map(copyElement)),
  );
}

/** What a run says of its text and not of how it looks. */
const ofTheText = ['lang', 'altLang', 'err', 'dirty', 'noProof', 'smtClean', 'bmk'];

const without = (attributes: Readonly<Record<string, string>>, ...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
