import { genres } from '../../model/genres.js';
import { formatNames } from '../../read/bytes/format-names.js';
import { slidesAPage } from '../../render/pdf/handout/cells.js';

/** What may be chosen, by option. */
export const notesChoices = ['captions', 'evidence', 'both', 'none'] as const;
export const captionsChoices = ['auto', 'notes', 'slide', 'both'] as const;
export const bilingualChoices = ['notes', 'facing'] as const;
export const citeChoices = ['slide', 'notes', 'none'] as const;
export const slideChoices = ['auto', 'always', 'never'] as const;
export const documentChoices = ['article', 'briefing', 'deck'] as const;
export const deckFormats = ['pptx', 'pdf', 'png', 'svg', 'html', 'md', 'txt', 'docx'] as const;
export const handoutChoices = slidesAPage.map(String);
export type DeckFormat = (typeof deckFormats)[number];
export const outlineFormats = ['md', 'yaml', 'json'] as const;
export type OutlineFormat = (typeof outlineFormats)[number];
export const fromChoices = [...formatNames, 'outline'] as const;
export const imagesChoices = ['auto', 'fetch', 'none'] as const;
export const lengthChoices = ['short', 'standard', 'long'] as const;
export const genreChoices = ['auto', ...genres] as const;
export const chartsChoices = ['auto', 'never'] as const;
