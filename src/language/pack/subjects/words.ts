import { z } from 'zod';

/** A list of words, or of phrases, in small letters. */
export const words = z.array(z.string()).default([]);
