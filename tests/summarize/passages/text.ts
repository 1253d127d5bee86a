/** A text of ours in Markdown. */
export type Text = readonly [language: string, text: string];
