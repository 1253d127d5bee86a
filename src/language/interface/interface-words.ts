/** The words of the page that shows and edits a deck. "{…}" stands for what is put in. */
export interface InterfaceWords {
  /** Of the language, in itself. */
  readonly name: string;
  readonly slides: string;
  readonly article: string;
  /** "{number}", "{title}". */
  readonly slide: string;
  readonly loading: string;
  readonly ended: string;
  readonly template: string;
  readonly size: string;
  readonly length: string;
  readonly short: string;
  readonly standard: string;
  readonly long: string;
  /** What stands for a length where the deck is as long as its outline. */
  readonly asEdited: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saved: string;
  /** "{file}". */
  readonly savedIn: string;
  readonly unsaved: string;
  readonly download: string;
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  readonly line: string;
  readonly quotation: string;
  readonly lines: string;
  readonly up: string;
  readonly down: string;
  readonly lock: string;
  readonly drop: string;
  readonly slideUp: string;
  readonly slideDown: string;
  readonly dropSlide: string;
  readonly lockHeading: string;
  readonly inArticle: string;
  readonly ownWords: string;
  readonly notes: string;
  readonly ownNotes: string;
  readonly noNotes: string;
  readonly hasTable: string;
  readonly madeByItself: string;
  readonly noArticle: string;
  readonly askSentence: string;
  /** Of the sentences that are marked. */
  readonly toldHere: string;
  readonly toldElsewhere: string;
  /** "{number}". */
  readonly toldOn: string;
  readonly notTold: string;
  readonly goThere: string;
  /** "{heading}". */
  readonly addTo: string;
  /** "{file}". */
  readonly changedOnDisk: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
  readonly gone: string;
  readonly failed: string;
  readonly madeAnew: string;
  readonly keys: string;
  readonly previous: string;
  readonly next: string;
}
