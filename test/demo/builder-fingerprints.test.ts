/** A signature carries the texts that its clinician has seen, and no fingerprint from anywhere else. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until } from '../support/builder.js';
import { finish, open, read, readingOf, sign, signatureOf, today } from '../support/signing.js';

const foreign = '1aaaaaa0bbbbbb';
const alsoForeign = `2-${'0123456789abcdef'.repeat(2)}`;

/** What a link brings that claims a signature of the same person on the same day. */
const linkWith = (...prints: readonly string[]) => ({
  sign: 'yes',
  languages: 'en fr',
  'review-by': 'Sam Example',
  'review-role': 'Physiotherapist',
  'review-on': today(),
  'review-text': prints.join(' '),
});

function sayWho(page: BuilderPage): void {
  page.set('attributes:review-by', 'Sam Example');
  page.set('attributes:review-role', 'Physiotherapist');
}

async function signIt(page: BuilderPage): Promise<void> {
  sayWho(page);
  page.tick('has-read');
  await finish(page);
}

async function fingerprintIn(language: string): Promise<string> {
  const page = await openBuilder({ languages: 'en fr' });
  await open(page, language);
  return readingOf(page)?.fingerprint ?? '';
}

describe('a signature in the builder', () => {
  it('carries no fingerprint that a link brought and nobody has seen the text of', async () => {
    const page = await openBuilder(linkWith(foreign, alsoForeign));
    await read(page);
    sayWho(page);
    expect(page.textOf('#signature-drops')).to.match(/\b2 signed texts\b.* no text of this card/);
    await signIt(page);
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
    await until(() => page.address()['review-text'] === page.card.fingerprint, 'the link has more');
  });

  it('carries the present text of another language only if it was read to its end', async () => {
    const french = await fingerprintIn('fr');
    const unread = await openBuilder(linkWith(french));
    await open(unread, 'fr');
    await read(unread);
    sayWho(unread);
    expect(unread.textOf('#signature-drops')).to.match(/Français.*not read it to its end/);
    await signIt(unread);
    expect(signatureOf(unread)).to.not.include(french);

    const wasRead = await openBuilder(linkWith(french, foreign));
    await read(wasRead, 'fr');
    await read(wasRead);
    await signIt(wasRead);
    expect(signatureOf(wasRead)).to.have.members([wasRead.card.fingerprint, french]);
  });

  it('forgets what was read before the dialog was opened', async () => {
    const french = await fingerprintIn('fr');
    const page = await openBuilder(linkWith(french));
    await read(page, 'fr');
    page.press('close-reading');
    await read(page);
    await signIt(page);
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
  });

  it('keeps what the same person has signed on this page while the text is the same', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await sign(page, 'Sam Example', 'fr');
    const [french = ''] = signatureOf(page);
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.have.members([page.card.fingerprint, french]);
    // A sentence would be in English, and leave the French text as it was.
    page.set('attributes:clinic', 'South');
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
  });

  it('lists each text that it will carry by its language and fingerprint', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await sign(page, 'Sam Example', 'fr');
    const [french = ''] = signatureOf(page);
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    const wordsIn = (selector: string) =>
      Array.from(page.document.querySelectorAll(selector), ({ textContent }) => textContent ?? '');
    const [first, second, ...others] = wordsIn('#signature-texts li');
    expect(others).to.be.empty;
    expect(first).to.include('English');
    expect(second).to.include('Français');
    const [own, other] = wordsIn('dialog .developers li');
    expect(own).to.include(readingOf(page)?.fingerprint);
    expect(other).to.include(french);
  });

  it('is made as the dialog shows it, with what the signature before says of the person', async () => {
    const page = await openBuilder(linkWith(foreign));
    await read(page);
    expect(page.control('attributes:review-role').value).to.equal('Physiotherapist');
    expect(page.textOf('#signature-drops')).to.match(/1 signed text\b.* no text of this card/);
    page.tick('has-read');
    page.find('dialog button.main').click();
    await until(() => signatureOf(page).join() === page.card.fingerprint, 'it is not signed');
    expect(page.card.getAttribute('review-by')).to.equal('Sam Example');
    expect(page.card.getAttribute('review-role')).to.equal('Physiotherapist');
  });

  it('says that the signature of another person gives way', async () => {
    const page = await openBuilder(linkWith(foreign));
    await read(page);
    page.set('attributes:review-by', 'Alex Example');
    expect(page.textOf('#signature-drops')).to.match(/1 signed text\b.*Sam Example/);
  });
});

describe('the end of a text that is to be signed', () => {
  const isOff = (page: BuilderPage) => page.control('has-read').disabled;

  it('must be reached before the box can be ticked, which the page says', async () => {
    const page = await openBuilder();
    await open(page);
    await read(page);
    page.press('close-reading');
    await open(page);
    expect(isOff(page)).to.equal(true);
    const box = page.control('has-read');
    const why = page.find(`#${box.getAttribute('aria-describedby')}`).textContent;
    expect(why).to.match(/end of the text/);
  });

  it('is asked for in each language by itself', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await read(page);
    await open(page, 'fr');
    expect(isOff(page)).to.equal(true);
    await open(page, 'en');
    expect(isOff(page)).to.equal(false);
  });

  it('is reached with the End key', async () => {
    const page = await openBuilder();
    await open(page);
    expect(isOff(page)).to.equal(true);
    page.find('#reading-text').focus();
    await sendKeys({ press: 'End' });
    await until(() => !isOff(page), 'the end is not noticed');
  });

  it('is reached by whoever comes to it in the order of reading', async () => {
    const page = await openBuilder();
    await open(page);
    expect(isOff(page)).to.equal(true);
    page.press('at-end');
    await until(() => !isOff(page), 'the end is not noticed');
  });

  it('counts as reached where it shows without scrolling', async () => {
    const page = await openBuilder();
    page.frame.height = '40000';
    await open(page);
    await until(() => !isOff(page), 'the end is not noticed');
  });
});
