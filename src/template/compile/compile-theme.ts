import { OpcPackage } from '../../opc/package.js';
import { resolveTheme } from '../theme/resolve/resolve-theme.js';
import type { Theme } from '../theme/schema/theme.js';
import { countFrom, type ArtSetting } from './art-setting.js';
import { contentTypes, relationshipTypes } from '../../opc/part-kind.js';
import { placeholderIndices } from './indices.js';
import { layoutPart } from './parts/layout-part.js';
import { masterPart } from './parts/master-part.js';
import { notesMasterPart } from './parts/notes-master-part.js';
import { EmbeddedPictures } from './picture/embedded-pictures.js';
import { readPictures } from './picture/read-pictures.js';
import { presentationPart } from './parts/presentation-part.js';
import {
  corePropertiesPart,
  extendedPropertiesPart,
  presentationPropertiesPart,
  viewPropertiesPart,
} from './parts/properties-parts.js';
import { tableStylesPart } from './parts/table-styles-part.js';
import { templatePart, templatePropertiesPart } from './parts/template-part.js';
import { themePart } from './parts/theme-part.js';

/**
 * Compiles a theme to a template that PowerPoint opens and edits: a package without slides. Equal themes give equal
 * packages.
 *
 * @param files the bytes of the files that the theme names (`themeFiles`), by the path that it writes
 * @throws ThemeFault `template.theme` when the theme does not add up, which a theme that was loaded does, or when a file
 *   is absent or can't be used
 */
export function compileTheme(source: Theme, files: ReadonlyMap<string, Uint8Array> = new Map()): OpcPackage {
  const theme = resolveTheme(source);
  const compiled = new OpcPackage();
  const pictures = new EmbeddedPictures(readPictures(theme, files), compiled);
  const artOf = (part: string): ArtSetting => ({ part, nextId: countFrom(2), pictures, colours: theme.colours });
  const indexOf = placeholderIndices(theme);

  const layoutIds = theme.layouts.map((layout, index) => {
    const name = `/ppt/slideLayouts/slideLayout${index + 1}.xml`;
    compiled.relate(name, relationshipTypes.slideMaster, names.master);
    compiled.setXml(name, contentTypes.slideLayout, layoutPart(layout, theme, indexOf, artOf(name)));
    return compiled.relate(names.master, relationshipTypes.slideLayout, name);
  });
  compiled.setXml(names.master, contentTypes.slideMaster, masterPart(theme, layoutIds, artOf(names.master)));
  compiled.relate(names.master, relationshipTypes.theme, names.theme);
  compiled.setXml(names.theme, contentTypes.theme, themePart(theme));
  // PowerPoint repairs a notes master that shares the theme of the slide master.
  compiled.setXml(names.notesTheme, contentTypes.theme, themePart(theme));
  compiled.setXml(names.notesMaster, contentTypes.notesMaster, notesMasterPart(theme));
  compiled.relate(names.notesMaster, relationshipTypes.theme, names.notesTheme);

  const relate = (type: string, target: string): string => compiled.relate(names.presentation, type, target);
  const masterId = relate(relationshipTypes.slideMaster, names.master);
  const notesMasterId = relate(relationshipTypes.notesMaster, names.notesMaster);
  compiled.setXml(names.presentation, contentTypes.template, presentationPart(theme, masterId, notesMasterId));
  compiled.setXml(names.presentationProperties, contentTypes.presentationProperties, presentationPropertiesPart());
  relate(relationshipTypes.presentationProperties, names.presentationProperties);
  compiled.setXml(names.viewProperties, contentTypes.viewProperties, viewPropertiesPart());
  relate(relationshipTypes.viewProperties, names.viewProperties);
  relate(relationshipTypes.theme, names.theme);
  compiled.setXml(names.tableStyles, contentTypes.tableStyles, tableStylesPart(theme.colours));
  relate(relationshipTypes.tableStyles, names.tableStyles);
  compiled.setXml(names.template, contentTypes.xml, templatePart(theme, indexOf));
  relate(relationshipTypes.customXml, names.template);
  compiled.setXml(names.templateProperties, contentTypes.customXmlProperties, templatePropertiesPart());
  compiled.relate(names.template, relationshipTypes.customXmlProperties, names.templateProperties);

  compiled.relate('/', relationshipTypes.officeDocument, names.presentation);
  compiled.setXml(names.coreProperties, contentTypes.coreProperties, corePropertiesPart(theme));
  compiled.relate('/', relationshipTypes.coreProperties, names.coreProperties);
  compiled.setXml(names.extendedProperties, contentTypes.extendedProperties, extendedPropertiesPart());
  compiled.relate('/', relationshipTypes.extendedProperties, names.extendedProperties);
  return compiled;
}

const names = {
  presentation: '/ppt/presentation.xml',
  master: '/ppt/slideMasters/slideMaster1.xml',
  theme: '/ppt/theme/theme1.xml',
  notesMaster: '/ppt/notesMasters/notesMaster1.xml',
  notesTheme: '/ppt/theme/theme2.xml',
  presentationProperties: '/ppt/presProps.xml',
  viewProperties: '/ppt/viewProps.xml',
  tableStyles: '/ppt/tableStyles.xml',
  template: '/customXml/item1.xml',
  templateProperties: '/customXml/itemProps1.xml',
  coreProperties: '/docProps/core.xml',
  extendedProperties: '/docProps/app.xml',
} as const;
