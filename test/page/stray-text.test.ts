import { expect, fixture } from '@open-wc/testing';
import { cardIn, drawn, mount, textOf } from '../support/card.js';

const sign = 'Our own sign';
const json = `{"lang":"en","help":{"emergency":{"items":["${sign}"]}}}`;
const quoted = json.replaceAll('"', '&quot;');

/** The JSON of a card as it arrives, and whether that is a problem. */
const carriers: [string, string, RegExp | undefined][] = [
  [
    'in the attribute content',
    `<back-spasm-card content="${quoted}"></back-spasm-card>`,
    undefined,
  ],
  ['as text whose script tag is lost', `<back-spasm-card>${json}</back-spasm-card>`, /script tag/],
  [
    'as text beside the emergency signs',
    `<back-spasm-card><div lang="en" dir="ltr"><p>{Call}</p></div>${json}</back-spasm-card>`,
    /script tag/,
  ],
  [
    'as text in paragraphs and lines that an editor made',
    `<back-spasm-card><p>{"lang":"en",<br>"help":</p><p>{"emergency":{"items":["${sign}"]}}}</p></back-spasm-card>`,
    /script tag/,
  ],
  [
    'as text whose quotes were curled',
    `<back-spasm-card>{“lang”:“en”,“help”:{“emergency”:{“items”:[“${sign}”]}}}</back-spasm-card>`,
    /curly quotes/,
  ],
  [
    'in a script, escaped',
    `<back-spasm-card><script type="application/json">${quoted}</script></back-spasm-card>`,
    /entities/,
  ],
  [
    'in a script, behind a byte order mark',
    `<back-spasm-card><script type="application/json">\ufeff${json}</script></back-spasm-card>`,
    /invisible/,
  ],
];

describe('the document of a clinic', () => {
  for (const [where, markup, problem] of carriers)
    it(`arrives ${where}${problem ? ', and its author is told' : ''}`, async () => {
      const card = await mount(markup);
      expect(textOf(card)).to.contain(sign);
      const messages = card.problems.map(({ message }) => message).join(' ');
      if (problem) expect(messages).to.match(problem);
      else expect(messages).to.equal('');
      expect(card.problems.map(({ code }) => code)).to.satisfy((codes: string[]) =>
        codes.every((code) => code === 'damaged'),
      );
    });

  it('comes from the property, else the attribute, else src, else a script, else bare text', async () => {
    const summaryOf = (card: Element) => textOf(card, '[part=summary]');
    const src = '/test-server/document?body={"summary":"src"}'.replaceAll('"', '%22');
    const card = await mount(
      `<back-spasm-card content='{"summary":"attribute"}' src="${src}"><script type="application/json">{"summary":"script"}</script>{"summary":"bare"}</back-spasm-card>`,
    );
    const shown = async (change: () => void) => {
      change();
      await drawn();
      return summaryOf(card);
    };
    expect(await shown(() => (card.content = { summary: 'property' }))).to.equal('property');
    expect(await shown(() => (card.content = null))).to.equal('attribute');
    card.removeAttribute('src');
    expect(await shown(() => card.removeAttribute('content'))).to.equal('script');
    expect(await shown(() => card.querySelector('script')?.remove())).to.equal('bare');
  });

  it('is not somebody’s text in braces, nor what stands in a slot', async () => {
    const card = await mount(
      '<back-spasm-card>{ call us }<p slot="footer">{"summary":"No"}</p></back-spasm-card>',
    );
    expect(textOf(card)).not.to.contain('No"');
    expect(card.problems).to.deep.equal([]);
  });
});

const hours = '<p class="hours">Open 9 to 5</p>';
const signs = '<div lang="en" dir="ltr"><h2 class="signs">Emergency</h2></div>';

/** Whether something of a place can be seen. */
const isSeen = (place: Element, selector: string) =>
  Boolean(place.querySelector(selector)?.getBoundingClientRect().height);

describe('a card without an end tag', () => {
  const unclosed: Record<string, string> = {
    'that closes itself': `<back-spasm-card clinic="A" />\n${hours}\n`,
    'before which something stands': `<p>Before</p><back-spasm-card>${signs}\n${hours}\n`,
    'that takes in another card': `<back-spasm-card clinic="A" />${hours}<back-spasm-card clinic="B"></back-spasm-card>`,
  };
  for (const [which, markup] of Object.entries(unclosed))
    it(`${which}, shows what follows it, and says so`, async () => {
      const place = await fixture<HTMLElement>(`<section>${markup}</section>`);
      const card = cardIn(place);
      await card.ready;
      expect(isSeen(place, '.hours')).to.equal(true);
      expect(isSeen(place, '.signs')).to.equal(false);
      expect(card.problems.map(({ message }) => message).join()).to.contain('End the card');
    });

  it('shows the other card that it has taken in', async () => {
    const place = await fixture<HTMLElement>(
      '<section><back-spasm-card /><back-spasm-card clinic="B"></back-spasm-card></section>',
    );
    await cardIn(place).ready;
    expect(isSeen(place, 'back-spasm-card back-spasm-card')).to.equal(true);
  });

  it('does not take the document of a card that it has taken in', async () => {
    const place = await fixture<HTMLElement>(
      '<section><back-spasm-card /><back-spasm-card><script type="application/json">{"heading":"B"}</script></back-spasm-card></section>',
    );
    await cardIn(place).ready;
    expect(textOf(cardIn(place), '[part=heading]')).not.to.equal('B');
  });
});

describe('text of the page’s own between the tags', () => {
  const closed: Record<string, string> = {
    'where the page goes on': `<back-spasm-card>${hours}\n</back-spasm-card> <p>More</p>`,
    'where nothing follows': `<back-spasm-card>${hours}</back-spasm-card>`,
    'in lines of their own': `\n  <back-spasm-card>\n    ${hours}\n  </back-spasm-card>\n`,
  };
  for (const [where, markup] of Object.entries(closed))
    it(`is hidden ${where}, without a problem`, async () => {
      const place = await fixture<HTMLElement>(`<section>${markup}</section>`);
      const card = cardIn(place);
      await card.ready;
      expect(isSeen(place, '.hours')).to.equal(false);
      expect(card.problems).to.deep.equal([]);
    });
});
