import { child, children, descend } from '../../../opc/xml/query.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { colourResolver } from '../../../template/open/colour.js';
import { fillIn } from '../../../template/open/ground/paint.js';
import type { Drawn, SceneBox } from '../scene.js';
import { fillOf } from './fills.js';
import type { LayoutParts } from './layout-parts.js';
import { outlineOfBox } from './outline-of-box.js';
import { pictureIn, shapesOfPart } from './shapes-of-part.js';

/** What a slide of a layout shows before anything stands on it: the background, and the shapes of master and layout. */
export function groundOfLayout(parts: LayoutParts, slide: SceneBox): Drawn[] {
  const { layout, master } = parts;
  const showsMaster = layout.root.attributes['showMasterSp'] !== '0';
  return [
    ...(backgroundIn(parts, 'layout', slide) ?? backgroundIn(parts, 'master', slide) ?? []),
    ...(showsMaster ? shapesOfPart(master.root, master.setting) : []),
    ...shapesOfPart(layout.root, layout.setting),
  ];
}

/** The background that a part states; undefined where it states none. */
function backgroundIn(parts: LayoutParts, from: 'layout' | 'master', slide: SceneBox): Drawn[] | undefined {
  const { root, setting } = parts[from];
  const background = descend(root, 'p:cSld', 'p:bg');
  if (background === undefined) return undefined;
  const properties = child(background, 'p:bgPr');
  const stated = properties && fillIn(properties);
  if (stated !== undefined) return painted(stated, setting, slide);
  const reference = child(background, 'p:bgRef');
  const styles = descend(setting.theme, 'a:themeElements', 'a:fmtScheme', 'a:bgFillStyleLst');
  // ECMA-376 part 1, 19.3.1.3: from 1001 on, the fills for backgrounds of the theme; `phClr` in them is the colour stated here.
  const style = styles && children(styles)[Number(reference?.attributes['idx'] ?? 0) - 1001];
  const own = setting.colour(reference && { ...reference, name: 'a:solidFill' });
  if (style === undefined)
    return (
      own && [
        { kind: 'shape', outline: outlineOfBox(slide), fill: { kind: 'solid', colour: own.hexadecimal, opacity: 1 } },
      ]
    );
  const colours = own === undefined ? parts.colours : { ...parts.colours, phClr: own.hexadecimal };
  return painted(style, { ...setting, part: parts.themePart, colour: colourResolver(colours, {}) }, slide);
}

function painted(fill: XmlElement, setting: LayoutParts['layout']['setting'], slide: SceneBox): Drawn[] {
  const outline = outlineOfBox(slide);
  if (fill.name === 'a:blipFill') return pictureIn(fill, slide, outline, setting, 'Background');
  const paint = fillOf(fill, setting.colour, slide);
  return paint === undefined ? [] : [{ kind: 'shape', outline, fill: paint }];
}
