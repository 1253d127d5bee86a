/** Whether words tell an amount: a currency, a share or a number of three digits; a year, a day and a number of two digits are none. */
export const holdsAmount = (said: string): boolean => /[%$€£¥]|\d{3}/u.test(said.replaceAll(year, ''));
const year = /(?<![\d.,$€£])(?:19|20)\d{2}(?!\d)/gu;
