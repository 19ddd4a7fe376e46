/** Everybody can use the builder: on a phone, with large text, in the dark, with a screen reader. */
import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/axe.js';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until } from '../support/builder.js';
import { sampled } from '../support/engines.js';
import { today } from '../support/signing.js';
import { setInFont } from '../support/font.js';

const openAll = async (page: BuilderPage) => {
  for (const each of page.document.querySelectorAll('details')) each.open = true;
  await until(() => page.document.querySelector('.cm-editor'), 'the editor does not come');
};

const states: Readonly<Record<string, () => Promise<BuilderPage>>> = {
  'as it comes': () => openBuilder(),
  'on a phone': () => openBuilder('', 320),
  'with all parts open': async () => {
    const page = await openBuilder({ country: 'CA', place: 'WordPress' });
    await openAll(page);
    return page;
  },
  'with problems': async () => {
    const page = await openBuilder({
      phone: 'none',
      languages: 'en xx',
      sections: 'no',
      'review-on': 'never',
      kind: 'nonsense',
      document: '{"tipps":[]}',
    });
    await openAll(page);
    await until(() => page.told().length > 3, 'nothing is told');
    return page;
  },
  'at the reading': () => openBuilder({ sign: 'yes', languages: 'en fr ar' }),
  'at the reading of what a link says is signed': async () => {
    const page = await openBuilder({
      sign: 'yes',
      languages: 'en fr ar',
      'review-by': 'Sam Example',
      'review-on': today(),
      'review-text': '1aaaaaa0bbbbbb',
    });
    page.set('attributes:review-by', 'Sam Example');
    await until(() => page.document.querySelector('#signature-drops'), 'nothing is left out');
    return page;
  },
  'where it asks before it loads': async () => {
    const page = await openBuilder({ sign: 'yes', src: 'https://clinic.invalid/card.json' });
    await until(() => page.document.querySelector('dialog [data-do="agree"]'), 'nobody is asked');
    return page;
  },
};

describe('the builder', () => {
  for (const [state, openIt] of sampled(Object.entries(states)))
    for (const scheme of ['light', 'dark'])
      it(`passes axe ${state}, where the system is ${scheme}`, async () => {
        const page = await openIt();
        page.frame.style.colorScheme = scheme;
        expect(await faultsOf(page)).to.deep.equal([]);
      });

  for (const [state, openIt] of Object.entries(states))
    for (const size of ['100%', '200%'])
      it(`needs no scrolling to the side ${state}, at 320 px and text of ${size}`, async () => {
        const page = await openIt();
        await setInFont(page.document);
        page.frame.width = '320';
        page.document.documentElement.style.fontSize = size;
        const { scrollWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(320);
        const dialog = page.document.querySelector('dialog[open]');
        expect(dialog?.scrollWidth ?? 0).to.be.at.most(320);
      });

  it('lets the buttons of a phone lead to each part, with the focus', async () => {
    const { document, focused } = await openBuilder('', 320);
    const buttons = [...document.querySelectorAll<HTMLElement>('.jump button')];
    const places = buttons.map((button) => {
      button.click();
      return focused();
    });
    expect(places).to.deep.equal(['steps', 'preview-title', 'embed-title']);
  });

  it('leaves the focus beside a button that goes off or away', async () => {
    const { set, find, focused, press } = await openBuilder({ clinic: 'North' });
    set('attributes:clinic', 'South');
    find('[data-do="undo"]').focus();
    press('undo');
    expect(focused()).to.equal('redo');
  });

  it('says what undo did, until the next key', async () => {
    const { set, press, textOf, control } = await openBuilder();
    set('attributes:clinic', 'South');
    press('undo');
    expect(textOf('.said')).to.equal('Undone.');
    control('attributes:clinic').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
    );
    expect(textOf('.said')).to.equal('');
  });
});
