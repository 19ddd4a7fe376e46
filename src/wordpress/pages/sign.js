/** The page of the sign-off: the whole text, its end, and the fingerprint of what was read. */
import { currentTexts } from '../../../demo/builder/signing/current-texts.ts';
import { emptySetup, withDocument } from '../../../demo/builder/state/setup.ts';

const { groups, words, settings, language } = window.backSpasmCardPage;
const card = document.querySelector('#bsc-card');
const box = document.querySelector('#bsc-has-read');
const why = document.querySelector('#bsc-why');
const end = document.querySelector('#bsc-end');

/** Whoever signs must have seen all that the card can show. A colour or a size could hide words. */
const looks = ['theme', 'structured-data', 'languages'];
const attributes = Object.fromEntries(
  groups
    .flatMap((group) => group.controls)
    .filter(
      ({ name, isVariable, kind }) => !isVariable && kind !== 'document' && !looks.includes(name),
    )
    .filter(({ name }) => settings[name])
    .map(({ name }) => [name, settings[name]]),
);
const shown = { ...attributes, lang: language, layout: 'full', 'print-size': 'both' };
for (const [name, value] of Object.entries(shown)) card.setAttribute(name, value);
if (settings.document) card.content = settings.document;

/** Only a text whose unseen words are known too can be signed: both must be of one text. */
async function prepare() {
  const setup = { ...withDocument(emptySetup, settings.document ?? ''), attributes: shown };
  // The card's own scripts are deferred, and the last of them may bring its language.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true });
    });
  const [texts] = await Promise.all([currentTexts(setup), card.ready]);
  const text = texts.find(({ fingerprint }) => fingerprint === card.fingerprint);
  if (!text?.isWhole) {
    why.textContent = text ? words.notWhole : words.notReadable;
    return;
  }
  why.textContent = words.scroll;
  document.querySelector('#bsc-unseen').replaceChildren(
    ...text.unseen.map((phrase) => {
      const item = document.createElement('li');
      if (typeof phrase !== 'string') Object.assign(item, { lang: phrase.lang, dir: phrase.dir });
      item.textContent = typeof phrase === 'string' ? phrase : phrase.text;
      return item;
    }),
  );
  end.addEventListener('click', reachEnd);
  new IntersectionObserver(
    (entries) => {
      if (entries.at(-1).isIntersecting) reachEnd();
    },
    { root: document.querySelector('#bsc-text'), threshold: 0.5 },
  ).observe(end);
}

function reachEnd() {
  document.querySelector('#bsc-fingerprint').value = card.fingerprint;
  box.disabled = false;
  why.textContent = words.signed;
}

void prepare();
