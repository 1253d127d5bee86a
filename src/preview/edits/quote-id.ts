/** The id that stands for the quotation of a topic, which is no point. */
export const quoteId = 'quote';
