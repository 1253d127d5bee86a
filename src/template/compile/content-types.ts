const office = 'application/vnd.openxmlformats-officedocument';
const presentation = `${office}.presentationml`;

/** Content types of the parts of a template (ECMA-376 part 1, 13.3 and 14.2). */
export const contentTypes = {
  template: `${presentation}.template.main+xml`,
  master: `${presentation}.slideMaster+xml`,
  layout: `${presentation}.slideLayout+xml`,
  notesMaster: `${presentation}.notesMaster+xml`,
  presentationProperties: `${presentation}.presProps+xml`,
  viewProperties: `${presentation}.viewProps+xml`,
  tableStyles: `${presentation}.tableStyles+xml`,
  theme: `${office}.theme+xml`,
  customXml: 'application/xml',
  customXmlProperties: `${office}.customXmlProperties+xml`,
  extendedProperties: `${office}.extended-properties+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
