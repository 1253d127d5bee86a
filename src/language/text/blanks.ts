/** A row of dots or a line, which somebody fills in: "Name: ......", "No. ……, dated …… ", "( . . . . . )". */
const blank = /(?:\.[ \t]?){6,}|…[.… \t]*…|_{4,}/u;

/** Whether a text holds a blank of a form: what is filled in says nothing yet. */
export const hasBlank = (text: string): boolean => blank.test(text);
