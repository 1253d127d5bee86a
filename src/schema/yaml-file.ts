import { LineCounter, parseDocument, type Document } from 'yaml';
import { BriefdeckError } from '../diagnostics/error.js';
import { FileFault, type FileForm } from './file-fault.js';
import { placeOf } from './place-of.js';

const maximumLength = 1024 * 1024;

/** A YAML file that a person wrote, read but not yet checked. */
export interface YamlFile {
  readonly value: unknown;
  /** How many steps of a fault's path the file has. */
  readonly depthOf: (fault: Pick<FileFault, 'path' | 'atKey'>) => number;
  /** The error to tell of a fault, with line and column. */
  readonly located: (fault: FileFault) => BriefdeckError;
}

/**
 * Reads the text of a YAML file.
 *
 * @param file what to call the file in errors
 * @throws BriefdeckError of the form's kind and code that names line and column
 */
export function readYamlFile(text: string, file: string, form: FileForm): YamlFile {
  if (text.length > maximumLength) {
    throw new BriefdeckError(form.kind, `${form.code}-too-large`, `The file of ${form.name} is larger than 1 MB.`, {
      place: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errorAt = (offset: number, code: string, message: string, hint?: string): BriefdeckError => {
    const { line, col: column } = lines.linePos(offset);
    return new BriefdeckError(form.kind, code, message, {
      place: { file, line, column },
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw errorAt(error.pos[0], `${form.code}-syntax`, `The file is not valid YAML: ${error.message}`);
  const located = (fault: FileFault): BriefdeckError =>
    errorAt(placeOf(document, fault).offset, form.code, fault.diagnostic.message, fault.diagnostic.hint);
  return { value: plainValue(document, form, located), depthOf: (fault) => placeOf(document, fault).depth, located };
}

function plainValue(document: Document.Parsed, form: FileForm, located: YamlFile['located']): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (cause instanceof ReferenceError)
      throw located(new FileFault(form, [], 'The file uses more aliases (*name) than are allowed.'));
    throw cause;
  }
}
