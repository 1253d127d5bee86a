/** The namespace of the custom XML part in which a compiled template carries what a package has no place for. */
export const templateNamespace = 'urn:briefdeck:template:1';
