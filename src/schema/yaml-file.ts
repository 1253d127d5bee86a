import { type Alias, isAlias, Lexer, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { BriefdeckError } from '../diagnostics/error.js';
import { FileFault, type FileForm } from './file-fault.js';
import { placeOf } from './place-of.js';
import { nestsTooDeeply } from './yaml-depth.js';

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
  if (nestsTooDeeply(text, new Lexer())) {
    throw new BriefdeckError(
      form.kind,
      `${form.code}-syntax`,
      `Values of the file of ${form.name} stand in one another more than 100 deep.`,
      {
        place: { file },
        hint: 'Brackets or marks of items were probably left open, or typed many times.',
      },
    );
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
    throw errorAt(
      error.pos[0],
      `${form.code}-syntax`,
      `The file is not valid YAML: ${error.message}`,
      error.code === 'BLOCK_AS_IMPLICIT_KEY' ? twoKeys : starHint(text, error.pos[0]),
    );
  const located = (fault: FileFault): BriefdeckError => {
    const { offset } = placeOf(document, fault);
    const { message, hint } = fault.diagnostic;
    return errorAt(offset, form.code, message, hint ?? commentHint(text, offset));
  };
  const alias = aliasOfNothing(document);
  if (alias !== undefined) {
    const message = `The file is not valid YAML: *${alias.source} stands for a value marked &${alias.source}, and there is none.`;
    throw errorAt(alias.range?.[0] ?? 0, `${form.code}-syntax`, message, starred);
  }
  return { value: plainValue(document, form, located), depthOf: (fault) => placeOf(document, fault).depth, located };
}

const twoKeys = 'A key with others below it ends its line: write those on lines of their own, further to the right.';

const starred = 'Text that begins with * goes into quotation marks.';

/** "title: *Harbour* gates": words behind what is taken for the name of a value. */
function starHint(text: string, offset: number): string | undefined {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  return /(?:^|[:-])\s+\*\S/.test(text.slice(begin, offset)) ? starred : undefined;
}

/** A colour that nobody put in quotation marks is a comment, and the key has no value. */
function commentHint(text: string, offset: number): string | undefined {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(begin).split('\n', 1)[0] ?? '';
  const colour = /:\s+(#[0-9a-fA-F]{3,8})\s*$/.exec(line)?.[1];
  return colour === undefined ? undefined : `In YAML # begins a comment: write '${colour}', in quotation marks.`;
}

/** YAML takes text that begins with a star, as in Markdown, for the name of a value that was marked before it. */
function aliasOfNothing(document: Document.Parsed): Alias | undefined {
  const marked = new Set<string>();
  let found: Alias | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) marked.add(node.anchor);
        return undefined;
      }
      if (marked.has(node.source)) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
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
