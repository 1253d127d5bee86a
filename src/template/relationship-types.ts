const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Types of the relationships of a presentation package (ECMA-376 part 1, 13.2 and 15.2). */
export const relationshipTypes = {
  presentation: `${office}/officeDocument`,
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  theme: `${office}/theme`,
  image: `${office}/image`,
  notesMaster: `${office}/notesMaster`,
  presentationProperties: `${office}/presProps`,
  viewProperties: `${office}/viewProps`,
  tableStyles: `${office}/tableStyles`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  extendedProperties: `${office}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;
