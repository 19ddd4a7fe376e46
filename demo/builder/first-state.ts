import integrity from '../../dist/cdn/integrity.json';
import type { State } from './derive.js';
import type { Link } from './link.js';
import { noReport } from './preview/report.js';
import { noSession } from './signing/session.js';
import { startHistory } from './state/history.js';
import { isKept, keptSetup } from './state/kept-setup.js';
import { noChoice } from './texts/words-view.js';

/** What the page knows when it is opened. */
export const stateAfter = ({ setup, refused, broughtClaim }: Link): State => ({
  history: startHistory(setup),
  refused,
  broughtClaim,
  announcement: '',
  shownLanguage: '',
  width: 'full',
  hasCopied: false,
  isKept: isKept(),
  keptBefore: keptSetup() !== undefined && !isKept(),
  agreed: new Set([location.origin]),
  report: noReport,
  currentTexts: undefined,
  session: noSession,
  words: noChoice,
  composer: undefined,
  prerenderer: undefined,
  usualBase: new URL(`cdn/${integrity.version}/`, document.baseURI).href,
  release: integrity,
});
