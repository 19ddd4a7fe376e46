/** Somebody who has never written HTML understands each word of the builder. */
import { expect } from '@open-wc/testing';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until } from '../support/builder.js';
import { platforms } from '../../demo/builder/snippet/platforms/list.js';
import { finish, open, read, today } from '../support/signing.js';

const trade =
  /\b(snippets?|hash(es)?|fingerprints?|ratio|JSON|iframes?|divs?|npm|attributes?|markup|elements?|tags?|scripts?|DOM|URL|base64)\b/i;

/** All words of the page, those for ears too, but for what is called "For developers". */
function wordsOf({ document }: BuilderPage): string[] {
  const apart =
    '.developers, back-spasm-card, code, script, style, noscript, [name="answers:place"]';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(apart)) words.push(node.textContent ?? '');
  const said = document.querySelectorAll('[aria-label], [placeholder], [title]');
  for (const each of said)
    if (!each.closest(apart))
      for (const name of ['aria-label', 'placeholder', 'title'])
        words.push(each.getAttribute(name) ?? '');
  return words;
}

/** What a product is called is its own. */
const wordsOfTrade = (page: BuilderPage) =>
  wordsOf(page).filter((text) => trade.test(text.replaceAll('Tag Manager', '')));

describe('the words of the builder', () => {
  it('are plain as it comes, and with all parts open', async () => {
    const page = await openBuilder();
    for (const each of page.document.querySelectorAll('details')) each.open = true;
    expect(wordsOf(page).join('').length).to.be.above(3000);
    expect(wordsOfTrade(page)).to.deep.equal([]);
  });

  for (const { name } of platforms)
    it(`are plain for ${name}`, async () => {
      const page = await openBuilder();
      page.set('answers:place', name);
      expect(wordsOfTrade(page)).to.deep.equal([]);
    });

  it('are plain where a clinician reads and signs, and where a link brings a signature', async () => {
    const page = await openBuilder({
      languages: 'en fr',
      tips: 'Walk',
      'review-by': 'Sam Example',
      'review-on': today(),
      'review-text': '1aaaaaa0bbbbbb',
    });
    await read(page);
    expect(wordsOfTrade(page)).to.deep.equal([]);
    await page.tick('has-read');
    await finish(page);
    expect(wordsOfTrade(page)).to.deep.equal([]);
  });

  it('name who makes it, what it costs and where help is, in one line at the top', async () => {
    const { textOf, find } = await openBuilder();
    expect(textOf('.maker')).to.match(/makes this\..*costs nothing.*help/i);
    const help = find('.maker a').getAttribute('href') ?? '';
    expect((await fetch(`/dist/demo/${help}`)).ok).to.equal(true);
  });
});

describe('the preview', () => {
  const isInView = ({ find, card }: BuilderPage, part: string) => {
    const stage = find('#stage').getBoundingClientRect();
    const place = card.shadowRoot?.querySelector(part)?.getBoundingClientRect();
    return place !== undefined && place.top >= stage.top && place.top < stage.bottom;
  };

  it('scrolls to what was changed, and leaves the page and the focus where they are', async () => {
    const page = await openBuilder();
    const field = page.control('attributes:disclaimer');
    for (let fold = field.closest('details'); fold; fold = null) fold.open = true;
    field.focus();
    const top = page.view.scrollY;
    expect(isInView(page, '.disclaimer')).to.equal(false);
    page.set('attributes:disclaimer', 'Ask us.');
    await until(() => isInView(page, '.disclaimer'), 'it does not scroll');
    expect(page.focused()).to.equal('attributes-disclaimer');
    expect(page.view.scrollY).to.equal(top);
    page.set('attributes:medicines', 'Ask a pharmacist first.');
    await until(() => page.card.shadowRoot?.querySelector('.medicines[open]'), 'it stays folded');
    expect(isInView(page, '.medicines')).to.equal(true);
  });

  it('takes no focus when it is looked at in another language', async () => {
    const page = await openBuilder({ languages: 'en fr', document: '{"lang":"en"}' });
    page.control('shown-language').focus();
    page.set('shown-language', 'fr');
    await until(() => page.card.language === 'fr', 'the preview stays in English');
    expect(page.focused()).to.equal('shown-language');
  });

  const type = ({ control }: BuilderPage, name: string, value: string) => {
    const field = control(name);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('waits with a redraw until the hand that types rests', async () => {
    const page = await openBuilder();
    type(page, 'attributes:clinic', 'North');
    expect(page.card.hasAttribute('clinic')).to.equal(false);
    await until(() => page.card.getAttribute('clinic') === 'North', 'what is typed is lost');
  });

  it('loses nothing that is typed where something else is done at once', async () => {
    const page = await openBuilder();
    type(page, 'attributes:clinic', 'North');
    page.set('attributes:theme', 'dark');
    type(page, 'attributes:phone', '306-555-0142');
    page.press('brand', 'Orchard Lane Family Practice');
    expect(page.card.getAttribute('clinic')).to.equal('North');
    expect(page.card.getAttribute('phone')).to.equal('306-555-0142');
  });
});

describe('the examples', () => {
  it('lead back to the builder with what was set', async () => {
    const page = await openBuilder({ clinic: 'North' });
    const link = page.find('a[href^="examples/"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    page.frame.src = new URL(link.getAttribute('href') ?? '', page.document.baseURI).href;
    const back = () =>
      page.frame.contentDocument?.querySelector<HTMLAnchorElement>('nav a[href*="builder.html"]');
    await until(() => back()?.hash, 'nothing leads back');
    expect(back()?.href).to.match(/builder\.html#clinic=North$/);
  });
});

describe('the tools of the builder', () => {
  it('stay on the screen at the last step', async () => {
    const { find, view } = await openBuilder();
    find('#embed').scrollIntoView();
    const { top, bottom } = find('[data-do="undo"]').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.below(view.innerHeight);
  });

  it('cover no control that has the focus', async () => {
    const { document, find } = await openBuilder();
    const controls = [...document.querySelectorAll<HTMLElement>('#steps :is(input, select)')];
    for (const control of controls.filter((each) => each.checkVisibility()).toReversed()) {
      control.focus();
      control.scrollIntoView({ block: 'nearest' });
      const { bottom } = find('#tools').getBoundingClientRect();
      expect(control.getBoundingClientRect().top, control.id).to.be.at.least(bottom);
    }
  });
});

describe('what a clinician is shown', () => {
  it('is what differs from the built-in text, in a list and marked in the text', async () => {
    const page = await openBuilder({ summary: 'Ours, in short.', causes: 'Lifting | Bending' });
    await open(page);
    const list = page.textOf('#reading-differences');
    expect(list).to.include('Sentence below the heading, changed:').and.include('Ours, in short.');
    expect(list).to.include('Causes, added: now: Lifting');
    expect(list).to.match(/Causes, taken out: was: All \d+ entries/);
    const card = page.find('#reading-card');
    const backgroundOf = (part: string) => {
      const element = card.shadowRoot?.querySelector<HTMLElement>(part);
      return element?.style.background ?? 'none there';
    };
    await until(() => backgroundOf('[part=summary]') !== '', 'it is not marked');
    expect(backgroundOf('.causes [part=item]')).to.not.equal('');
    expect(backgroundOf('.tips [part=item]')).to.equal('');
  });

  it('is that nothing differs, where that is so', async () => {
    const page = await openBuilder({ theme: 'dark' });
    await open(page);
    expect(page.textOf('#reading-differences')).to.include('Nothing.');
  });

  it('is what the page says of its clinic, which is signed with the text', async () => {
    const page = await openBuilder({ clinic: 'North' });
    await open(page);
    expect(page.textOf('#reading-differences')).to.include(
      'Name of your clinic, added: now: North',
    );
  });

  it('is which languages are signed and which not, and one button for the link to send back', async () => {
    const page = await openBuilder({ sign: 'yes', languages: 'en fr' });
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    page.tick('has-read');
    page.find('dialog button.main').click();
    await until(() => page.document.querySelector('#reading-done'), 'it is not signed');
    expect(page.textOf('#reading-done')).to.match(/^English: signed Français: not signed/);
    expect(page.document.querySelectorAll('dialog .main')).to.have.lengthOf(1);
    let copied = '';
    page.view.navigator.clipboard.writeText = async (text) => {
      copied = text;
    };
    page.press('copy-signed');
    await until(() => copied, 'nothing is copied');
    expect(copied).to.include('review-by=Sam+Example').and.not.include('sign=yes');
    await until(() => page.textOf('dialog').includes('Paste it into a mail'), 'nothing is said');
    page.press('read-in', 'fr');
    await read(page, 'fr');
    expect(page.textOf('dialog')).to.match(/English: signed.*Français: not signed yet/);
  });
});
