/** A place where a document is not well-formed, as long as nobody said which document. */
export class MalformedXml extends Error {
  override readonly name = 'MalformedXml';
}
