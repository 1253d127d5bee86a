/** The version of briefdeck. A test holds it equal to that of package.json, which a bundle can't read at run time. */
export const version = '0.1.0';
