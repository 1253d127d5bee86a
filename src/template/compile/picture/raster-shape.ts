import { sourceRectangle } from '../../../opc/drawing/source-rectangle.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { Raster } from '../../picture/picture.js';
import type { ResolvedPicture } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { presetGeometry, transform } from '../shape.js';
import { described } from './described.js';
import { containedIn, croppedTo } from './fitting.js';

/** A picture of pixels (ECMA-376 part 1, 19.3.1.37), whole or cropped. */
export function rasterShape(art: ResolvedPicture, picture: Raster, { part, nextId, pictures }: ArtSetting): XmlElement {
  const isWhole = art.fit === 'contain';
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      described(nextId(), 'Picture', art.description),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: '1' })),
      element('p:nvPr', { userDrawn: '1' }),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': pictures.embed(art.file, picture, part) }),
      ...(isWhole ? [] : [sourceRectangle(croppedTo(art, picture))]),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(isWhole ? containedIn(art, picture) : art.box), presetGeometry('rect')),
  );
}
