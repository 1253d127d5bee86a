/** Why a picture can't be used, as long as nobody said where it is named. */
export class PictureRefusal extends Error {
  override readonly name = 'PictureRefusal';
  readonly hint: string;

  /**
   * @param what is so, as the end of a sentence that begins with the picture: "holds a script"
   * @param hint one plain sentence: what to do
   */
  constructor(what: string, hint: string, cause?: unknown) {
    super(what, cause === undefined ? undefined : { cause });
    this.hint = hint;
  }
}
