import { LineCounter, parseDocument, type Document } from 'yaml';
import { BriefdeckError } from '../diagnostics/error.js';
import { FileFault, type FileForm } from './file-fault.js';
import { offsetOf } from './offset-of.js';

const maximumLength = 1024 * 1024;

/**
 * Reads a YAML file that a person wrote.
 *
 * @param text the file's text
 * @param file what to call the file in errors
 * @param check makes the file's value what it stands for; throws a `FileFault` where something is wrong
 * @throws BriefdeckError of the form's kind and code that names line and column
 */
export function readYaml<T>(text: string, file: string, form: FileForm, check: (value: unknown) => T): T {
  if (text.length > maximumLength) {
    throw new BriefdeckError(form.kind, `${form.code}-too-large`, `The file of ${form.name} is larger than 1 MB.`, {
      place: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const located = (offset: number, code: string, message: string, hint?: string): BriefdeckError => {
    const { line, col: column } = lines.linePos(offset);
    return new BriefdeckError(form.kind, code, message, {
      place: { file, line, column },
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw located(error.pos[0], `${form.code}-syntax`, `The file is not valid YAML: ${error.message}`);
  try {
    return check(plainValue(document, form));
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    throw located(offsetOf(document, fault), form.code, fault.diagnostic.message, fault.diagnostic.hint);
  }
}

function plainValue(document: Document.Parsed, form: FileForm): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (cause instanceof ReferenceError)
      throw new FileFault(form, [], 'The file uses more aliases (*name) than are allowed.');
    throw cause;
  }
}
