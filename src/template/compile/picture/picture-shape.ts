import type { XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedPicture } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { drawingShape } from './drawing-shape.js';
import { rasterShape } from './raster-shape.js';

/** A picture of a master or layout: pixels as a picture, a drawing as a group of shapes. */
export function pictureShape(art: ResolvedPicture, setting: ArtSetting): XmlElement {
  const picture = setting.pictures.get(art.file);
  return picture.kind === 'raster' ? rasterShape(art, picture, setting) : drawingShape(art, picture, setting);
}
