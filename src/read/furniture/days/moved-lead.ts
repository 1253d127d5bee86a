/** How long "more" is before the dateline of a lead that a page has below all else: the tag where its story is broken off on other pages. */
export const movedLead = (text: string): number => (/^more\s?(?=\(\p{Lu})/u.exec(text) ?? [''])[0].length;
