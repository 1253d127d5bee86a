/** A text of ours, in Markdown where its file is not named. */
export type Text = readonly [language: string, text: string, name?: string];
