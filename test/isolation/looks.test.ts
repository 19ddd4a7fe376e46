import { expect } from '@open-wc/testing';
import { everythingInherited, everythingUnset, font, style } from './pages.js';
import { useStudio, type Look } from './studio.js';

const unfold = (root: ShadowRoot) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

const offer = (root: ShadowRoot) => {
  expect(root.querySelectorAll('[aria-pressed]')).to.have.lengthOf(2);
};

const focus = (selector: string) => (root: ShadowRoot) => {
  const control = root.querySelector<HTMLElement>(selector);
  control?.focus({ preventScroll: true });
  expect(control?.matches(':focus-visible'), 'whether the focus shows').to.equal(true);
};

const pages = {
  'sets every inherited property for everything': everythingInherited,
  'unsets every property of everything': everythingUnset,
};

const looks: Readonly<Record<string, Look>> = {
  'a card as it comes': { card: font },
  'a card with nothing folded': { card: `${font} layout="full"` },
  'a dark card with nothing folded': { card: `${font} layout="full" theme="dark"` },
  'a card whose folded parts are opened': { card: font, prepare: unfold },
  'a card for a sidebar': { card: `${font} layout="brief"` },
  'a dark card for a sidebar': { card: `${font} layout="brief" theme="dark"` },
  'a card on a phone': { card: `${font} layout="brief"`, width: 320 },
  'a card that offers languages': { card: `${font} languages="en ar"`, prepare: offer },
  'a button in focus': { card: `${font} layout="brief"`, prepare: focus('button') },
  'a link in focus': { card: `${font} layout="brief"`, prepare: focus('a') },
  'a folded part in focus': { card: `${font} layout="brief"`, prepare: focus('summary') },
};

describe('where a page', () => {
  const { expectAsBare } = useStudio();
  for (const [name, look] of Object.entries(looks))
    for (const [page, css] of Object.entries(pages))
      it(`${page}, ${name} looks as on a bare one`, () =>
        expectAsBare({ body: `${style(css)}CARD` }, look, `${page} ${name}`));
});
