import { LineCounter, parseDocument, type Document } from 'yaml';
import { BriefdeckError } from '../../diagnostics/error.js';
import { explainIssue } from './explain-issue.js';
import { offsetOf } from './offset-of.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { themeSchema, type Theme } from './schema/theme.js';
import { ThemeFault } from './theme-fault.js';

const maximumLength = 1024 * 1024;

/**
 * Reads a theme file.
 *
 * @param text the file's text, YAML
 * @param file what to call the file in errors
 * @throws BriefdeckError of kind `template` that names line and column: `template.theme-syntax`, `template.theme`
 */
export function loadTheme(text: string, file: string): Theme {
  if (text.length > maximumLength) {
    throw new BriefdeckError('template', 'template.theme-too-large', 'The theme file is larger than 1 MB.', {
      place: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw located(file, lines, error.pos[0], 'template.theme-syntax', `The file is not valid YAML: ${error.message}`);
  }
  try {
    return checked(document);
  } catch (fault) {
    if (!(fault instanceof ThemeFault)) throw fault;
    const { message, hint } = fault.diagnostic;
    throw located(file, lines, offsetOf(document, fault), 'template.theme', message, hint);
  }
}

function checked(document: Document.Parsed): Theme {
  const parsed = themeSchema.safeParse(plainValue(document));
  if (!parsed.success) {
    const { issues } = parsed.error;
    // A key that is misspelt is also missing: say the former.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    throw issue === undefined ? parsed.error : explainIssue(issue);
  }
  // Names of styles, areas and frames, and what only adds up in the whole, are checked by resolving them.
  resolveTheme(parsed.data);
  return parsed.data;
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (cause instanceof ReferenceError)
      throw new ThemeFault([], 'The file uses more aliases (*name) than are allowed.');
    throw cause;
  }
}

function located(
  file: string,
  lines: LineCounter,
  offset: number,
  code: string,
  message: string,
  hint?: string,
): BriefdeckError {
  const { line, col: column } = lines.linePos(offset);
  return new BriefdeckError('template', code, message, {
    place: { file, line, column },
    ...(hint === undefined ? {} : { hint }),
  });
}
