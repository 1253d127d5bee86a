import { list } from '../../../pack/lists.js';
import type { Pictures } from '../../../pack/subjects/papers/pictures.js';

export const englishPictures = (): Pictures => ({
  captionMarks: list(
    'photo|photos|photograph|picture|credit|image|source|graphic|illustration|video|photo credit|photo by|photograph by|courtesy of|file photo|pictured by',
  ),
  captionOpeners: list(
    'pictured|pictured here|pictured above|pictured below|in the picture|in this picture|in the photo|in this photo',
  ),
  picturePlaces: list(
    'left|right|center|centre|at left|at right|on left|on right|top left|top right|bottom left|bottom right|far left|far right|back row|front row|top row|bottom row|middle row|in the middle|standing|seated',
  ),
  pictureRows: list('from left|from right|from the left|from the right|left to right|right to left|clockwise from top'),
  agencies: list('afp|reuters|ap|epa|getty images|getty|xinhua|bloomberg|shutterstock|pa|associated press'),
  exhibits: list('figure|fig|chart|graph|slide'),
});
