import { FileFault, type FileForm } from './file-fault.js';
import { readYamlFile } from './yaml-file.js';

/**
 * Reads a YAML file that a person wrote.
 *
 * @param text the file's text
 * @param file what to call the file in errors
 * @param check makes the file's value what it stands for; throws a `FileFault` where something is wrong
 * @throws BriefdeckError of the form's kind and code that names line and column
 */
export function readYaml<T>(text: string, file: string, form: FileForm, check: (value: unknown) => T): T {
  const read = readYamlFile(text, file, form);
  try {
    return check(read.value);
  } catch (fault) {
    throw fault instanceof FileFault ? read.located(fault) : fault;
  }
}
