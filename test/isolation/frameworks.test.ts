import { expect } from '@open-wc/testing';
import { expectSamePicture } from '../support/pictures.js';
import { font } from './pages.js';
import { open, useStudio, type Look } from './studio.js';

/** Where a sheet names fonts or pictures elsewhere, they are not fetched. */
const csp = "default-src 'self' data: 'unsafe-inline'";
const sheet = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const bootstrap = sheet('bootstrap/dist/css/bootstrap.min.css');
const bulma = sheet('bulma/css/bulma.min.css');
const nhs = sheet('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css');
const pico = sheet('@picocss/pico/css/pico.min.css');
const tailwind = sheet('tailwindcss/preflight.css');
const uikit = sheet('uikit/dist/css/uikit.min.css');

/** The head of a page and where in its body a card stands. */
const pages: Readonly<Record<string, readonly [head: string, body: string]>> = {
  'Bootstrap, in a column': [
    bootstrap,
    '<main class="container"><div class="row g-0"><div class="col fs-1 lead">CARD</div></div></main>',
  ],
  'Bootstrap, in a card': [
    bootstrap,
    '<div class="card text-center"><div class="card-body p-0 list-group">CARD</div></div>',
  ],
  'Bootstrap, dark': [bootstrap, '<div data-bs-theme="dark" class="bg-dark text-white">CARD</div>'],
  'Bulma, in content': [
    bulma,
    '<section class="section p-0"><div class="content is-large has-text-right">CARD</div></section>',
  ],
  'Bulma, dark': [bulma, '<div data-theme="dark" class="box p-0 is-uppercase">CARD</div>'],
  'NHS, in a column': [
    nhs,
    '<body class="nhsuk-frontend-supported"><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper nhsuk-u-padding-0"><div class="nhsuk-grid-row" style="margin: 0"><div class="nhsuk-grid-column-full nhsuk-body-l" style="padding: 0">CARD</div></div></main></div>',
  ],
  'NHS, in a care card': [
    nhs,
    '<div class="nhsuk-card nhsuk-card--care nhsuk-card--emergency"><div class="nhsuk-card__content" style="padding: 0">CARD</div></div>',
  ],
  'Pico, in an article': [
    pico,
    '<main class="container" style="padding: 0"><article style="padding: 0">CARD</article></main>',
  ],
  'Pico, dark': [`${pico}<script>document.documentElement.dataset.theme = 'dark'</script>`, 'CARD'],
  'Tailwind’s reset': [tailwind, 'CARD'],
  'UIkit, in a card': [
    uikit,
    '<div class="uk-container uk-padding-remove"><div class="uk-card uk-card-primary uk-light uk-text-center uk-text-lead">CARD</div></div>',
  ],
};

describe('on a page of', () => {
  const { bare } = useStudio();
  const look: Look = { card: `layout="brief" ${font}` };
  // The width is the page's to give, and so is what shows at round corners.
  const here = '<div style="width: 640px; background: #fff !important">CARD</div>';

  for (const [name, [head, body]] of Object.entries(pages))
    it(`${name}, a card looks as on a bare one`, async () => {
      const expected = await bare(look);
      const page = { body: head + body.replace('CARD', here), csp, width: 1000 };
      const sitting = await open(page, look);
      try {
        const [sheet] = [...sitting.page.styleSheets].filter(({ href }) => href);
        expect(sheet?.cssRules.length, 'the rules of the framework').to.be.greaterThan(20);
        await expectSamePicture(await sitting.picture(), expected, name);
      } finally {
        sitting.close();
      }
    });
});
