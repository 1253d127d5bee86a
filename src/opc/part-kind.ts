const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** Content types of the parts that a deck is made of (ECMA-376 part 1, 13.3). */
export const contentTypes = {
  presentation: `${presentationml}presentation.main+xml`,
  template: `${presentationml}template.main+xml`,
  slideshow: `${presentationml}slideshow.main+xml`,
  slide: `${presentationml}slide+xml`,
  slideLayout: `${presentationml}slideLayout+xml`,
  slideMaster: `${presentationml}slideMaster+xml`,
  notesSlide: `${presentationml}notesSlide+xml`,
  notesMaster: `${presentationml}notesMaster+xml`,
  handoutMaster: `${presentationml}handoutMaster+xml`,
  presentationProperties: `${presentationml}presProps+xml`,
  viewProperties: `${presentationml}viewProps+xml`,
  tableStyles: `${presentationml}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  font: 'application/x-fontdata',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
} as const;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Types of the relationships between them (ECMA-376 part 1, 13.3 and 15.2). */
export const relationshipTypes = {
  officeDocument: `${office}/officeDocument`,
  slide: `${office}/slide`,
  slideLayout: `${office}/slideLayout`,
  slideMaster: `${office}/slideMaster`,
  notesSlide: `${office}/notesSlide`,
  notesMaster: `${office}/notesMaster`,
  theme: `${office}/theme`,
  image: `${office}/image`,
  hyperlink: `${office}/hyperlink`,
  presentationProperties: `${office}/presProps`,
  viewProperties: `${office}/viewProps`,
  tableStyles: `${office}/tableStyles`,
  font: `${office}/font`,
  chart: `${office}/chart`,
  embeddedPackage: `${office}/package`,
  extendedProperties: `${office}/extended-properties`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  thumbnail: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
} as const;

/** Whether a relationship leads to those who commented on slides, in the old form or the new. */
export const isOfAuthors = (relationshipType: string): boolean => /\/(commentAuthors|authors)$/.test(relationshipType);
