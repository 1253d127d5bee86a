import { FileFault, type FileForm, type FilePath } from '../../schema/file-fault.js';

export const mapForm: FileForm = { name: 'a map', kind: 'template', code: 'template.map' };

/** Something wrong in a map. */
export class MapFault extends FileFault {
  constructor(path: FilePath, message: string, details: { readonly hint?: string; readonly atKey?: boolean } = {}) {
    super(mapForm, path, message, details);
  }
}
