import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedPlaceholder, ResolvedTheme } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { artShape } from '../art-shape.js';
import { background } from '../background.js';
import { colourMap } from '../colour-map.js';
import { guides } from '../guides.js';
import { allLevels } from '../inherited.js';
import { placeholderShape } from '../placeholder-shape.js';
import { plainLevels } from '../text/plain-levels.js';
import { shapeTree } from '../shape.js';
import { textLevel } from '../text/text-level.js';

/** The slide master (ECMA-376 part 1, 19.3.1.42). `layoutIds` are the relationships to the layouts, in order. */
export function masterPart(theme: ResolvedTheme, layoutIds: readonly string[], setting: ArtSetting): XmlElement {
  const { master, fonts } = theme;
  const shape = (
    placeholder: ResolvedPlaceholder,
    idx: number | undefined,
    attributes: Record<string, string> = {},
  ): XmlElement =>
    placeholderShape({ id: setting.nextId(), idx, placeholder, inherited: undefined, attributes }, theme);
  const levels = (styles: ResolvedPlaceholder['levels']): XmlElement[] =>
    styles.map((style, level) => textLevel(style, level, fonts)).filter((level) => level !== undefined);
  return element(
    'p:sldMaster',
    {},
    element(
      'p:cSld',
      {},
      background(master.background),
      shapeTree([
        ...master.art.map((art) => artShape(art, setting)),
        shape(master.title, undefined),
        shape(master.body, 1),
        shape(master.date, 2, { sz: 'half' }),
        shape(master.footer, 3, { sz: 'quarter' }),
        shape(master.slideNumber, 4, { sz: 'quarter' }),
      ]),
    ),
    colourMap(),
    element(
      'p:sldLayoutIdLst',
      {},
      ...layoutIds.map((id, index) => element('p:sldLayoutId', { id: String(firstLayoutId + index), 'r:id': id })),
    ),
    element(
      'p:txStyles',
      {},
      element('p:titleStyle', {}, ...levels(master.title.levels)),
      element('p:bodyStyle', {}, ...levels(allLevels(master.body.levels))),
      element('p:otherStyle', {}, ...plainLevels()),
    ),
    guides(theme),
  );
}

/** Ids of masters and layouts share one range, from 2147483648 on (19.7.8); the master has the first. */
const firstLayoutId = 2_147_483_649;
