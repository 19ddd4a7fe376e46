/** What a card in a frame has on paper of where it is. */
import { expect, fixture } from '@open-wc/testing';
import { card, script, withQuery } from '../support/page.js';

/** To a browser, this machine by its other name is another site. */
const here = location.origin;
const elsewhere = `http://${location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'}:${location.port}`;

/** A page that prints its card as soon as it is drawn, and tells the page at the top what is on paper. */
const printing = (site: string) =>
  site +
  withQuery('/test-server/page', {
    body: `${script}${card}<script>
      window.print = () => {
        const host = document.querySelector('[data-back-spasm-handout]');
        const { shadowRoot } = host.shadowRoot.firstChild;
        window.top.postMessage(shadowRoot.querySelector('footer').textContent, '*');
      };
      const own = document.querySelector('back-spasm-card');
      own.ready.then(() => own.print());
    </script>`,
  });

/** A page that holds another in a frame. */
const framing = (site: string, address: string) =>
  site +
  withQuery('/test-server/page', {
    body: `<iframe src="${address.replaceAll('&', '&amp;')}"></iframe>`,
  });

async function footOf(address: string): Promise<string> {
  // The runner's page is at the top, so a listener on it hears of each.
  const top = window.top ?? window;
  const told = new Promise<string>((resolve) => {
    top.addEventListener('message', function hear({ data }: MessageEvent<unknown>) {
      if (typeof data !== 'string' || !data.includes('Printed on')) return;
      top.removeEventListener('message', hear);
      resolve(data.trim());
    });
  });
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  frame.src = address;
  return told;
}

describe('a handout that is printed in a frame', () => {
  it('has the address of its site where all pages around are of it', async () => {
    expect(await footOf(printing(here))).to.contain(here);
    expect(await footOf(framing(here, printing(here)))).to.contain(here);
  });

  for (const [which, address] of [
    ['of the page around', printing(elsewhere)],
    ['of a page between', framing(elsewhere, printing(here))],
  ] as const)
    it(`has none where the site ${which} is another, which would borrow it`, async () => {
      expect(await footOf(address)).not.to.contain('http');
    });
});
