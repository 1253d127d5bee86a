import { z } from 'zod';

/** Whether a text is a language tag by its form (BCP 47), whatever language it names. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language of a document: what is no tag would stop whoever asks for its letters, its order or its name. */
export const languageTagSchema = z.string().refine(isLanguageTag, 'not a language tag, such as vi, en or fr-CA');
