import { entries } from './entry.js';

/** How a line is laid out. */
export const formCodes = entries({
  label: {
    severity: 'warning',
    finds: 'The small line above a heading is no label of the language.',
    example: '`label: "Hot news"`.',
    mend: 'Take a label of the language pack, or lock the topic.',
  },
  lead: {
    severity: 'error',
    finds: 'A lead neither begins its text nor has evidence of its own.',
    example: '`lead: "Four stations"` for "The province will open four stations".',
    mend: 'Take the beginning of the text.',
  },
  core: {
    severity: 'error',
    finds: 'What is set in ink, or bold, does not stand in the text, in order and in whole words.',
    example: '`core: ["four stations"]` for "The province will open five stations".',
    mend: 'Take words of the text, in its order.',
  },
  'id-twice': {
    severity: 'error',
    finds: 'An id is given twice.',
    example: 'Two points with `id: p1`.',
    mend: 'Give each its own id.',
  },
});
