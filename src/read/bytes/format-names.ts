/** What people call the formats that are read, where they name one. Each belongs to one reader. */
export const formatNames = ['text', 'markdown', 'html', 'docx', 'odt', 'rtf', 'pdf', 'eml', 'mhtml'] as const;

export type FormatName = (typeof formatNames)[number];
