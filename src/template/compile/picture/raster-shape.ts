import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { Raster } from '../../picture/picture.js';
import type { ResolvedPicture } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { presetGeometry, transform } from '../shape.js';
import { described } from './described.js';
import { containedIn, croppedTo, type Crop } from './fitting.js';

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
      ...(isWhole ? [] : [cropping(croppedTo(art, picture))]),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(isWhole ? containedIn(art, picture) : art.box), presetGeometry('rect')),
  );
}

/** Shares in thousandths of a per cent (20.1.8.55). */
const cropping = ({ left, top, right, bottom }: Crop): XmlElement => {
  const sides = Object.entries({ l: left, t: top, r: right, b: bottom });
  const cut = sides.map(([side, share]) => [side, Math.round(share * 100_000)] as const);
  return element('a:srcRect', Object.fromEntries(cut.filter(([, share]) => share > 0).map(([s, v]) => [s, String(v)])));
};
