import { heatPack } from './heat-pack.js';
import { kneeHug } from './knee-hug.js';
import { kneesSide } from './knees-side.js';
import { kneesUp } from './knees-up.js';
import { lift } from './lift.js';
import { logRoll } from './log-roll.js';
import { pelvicTilt } from './pelvic-tilt.js';
import { saddleArea } from './saddle-area.js';
import { sideLying } from './side-lying.js';
import { sitToStand } from './sit-to-stand.js';
import { sevenInTen, threeInTen } from './ten-people.js';
import { walk } from './walk.js';

/**
 * Line drawings of one figure, by the name that a document gives. A limb is a thick line with a
 * thinner one on it in the colour behind the drawing, so that limbs melt into one contour and skin
 * has no colour. What lies farther away comes first. The line's width stands on a group, because
 * the card's sheet sets another one on each svg element. A page's accent only fills: what must be seen
 * has the colour of the words.
 */
export const drawings = {
  walk,
  'heat-pack': heatPack,
  'knees-up': kneesUp,
  'side-lying': sideLying,
  'log-roll': logRoll,
  lift,
  'saddle-area': saddleArea,
  'knees-side': kneesSide,
  'knee-hug': kneeHug,
  'pelvic-tilt': pelvicTilt,
  'sit-to-stand': sitToStand,
  'three-in-ten': threeInTen,
  'seven-in-ten': sevenInTen,
} as const;
