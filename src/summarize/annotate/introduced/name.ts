/** Somebody, or something, as a sentence calls it. */
export interface Name {
  /** Its first and its last word, folded: a short form keeps one of them. */
  readonly first: string;
  readonly last: string;
  /** Of how many words it is, titles aside. */
  readonly parts: number;
}
