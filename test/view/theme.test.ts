import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendMouse,
} from '@web/test-runner-commands';
import type { BackSpasmCard } from '../../src/index.js';
import { backgroundOf, contrast, paint } from '../support/colors.js';
import { leastContrast } from '../support/contrast.js';
import { drawn, find, findAll, mount, rootOf } from '../support/card.js';

const links =
  'emergency-number="911" advice-number="811" phone="306 555-0100" book-href="#b" clinic="Riverside"';
const isChromium = navigator.userAgent.includes('Chrome');

/** Repeatable: Park and Miller's minimal standard generator. */
function* randomColors(seed: number): Generator<string, never> {
  let state = seed;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield `#${(state % 0x1000000).toString(16).padStart(6, '0')}`;
  }
}

describe('themes', () => {
  for (const theme of ['light', 'dark'])
    it(`${theme} has words at a contrast of 7 to 1 and more (AAA)`, async () => {
      const card = await mount(
        `<back-spasm-card ${links} theme="${theme}" layout="full"></back-spasm-card>`,
      );
      const { ratio, words } = leastContrast(rootOf(card));
      expect(ratio, words).to.be.at.least(7);
    });

  it('light is the usual one, whatever the system prefers; auto follows it', async () => {
    const light = await mount();
    expect(paint(getComputedStyle(find(light, 'article')).backgroundColor)).to.deep.equal([
      255, 255, 255,
    ]);
    const auto = await mount('<back-spasm-card theme="auto"></back-spasm-card>');
    const brightness = () =>
      contrast(paint(getComputedStyle(find(auto, 'article')).backgroundColor), [0, 0, 0]);
    const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    expect(brightness() < 5).to.equal(prefersDark());
    if (!isChromium) return; // the others cannot be told what to prefer
    await emulateMedia({ colorScheme: prefersDark() ? 'light' : 'dark' });
    expect(brightness() < 5).to.equal(prefersDark());
    await emulateMedia({ colorScheme: 'no-preference' });
  });

  it('any opaque accent on any opaque surface keeps words at AA, pointed at or not', async () => {
    const card = await mount(`<back-spasm-card ${links} layout="full"></back-spasm-card>`);
    const colors = randomColors(20261122);
    const all = findAll(
      card,
      'header p, [part=heading], article > section > p, .button, li, .disclaimer',
    );
    for (let round = 0; round < 150; round += 1) {
      const [accent, surface, emergency] = [
        colors.next().value,
        colors.next().value,
        colors.next().value,
      ];
      card.style.setProperty('--bsc-accent', accent);
      card.style.setProperty('--bsc-surface', surface);
      card.style.setProperty('--bsc-emergency', emergency);
      for (const element of all) {
        const ratio = contrast(paint(getComputedStyle(element).color), backgroundOf(element));
        expect(ratio, `${element.className} ${accent} ${surface} ${emergency}`).to.be.at.least(4.5);
      }
    }
  });

  it('no line of a drawing is in the page’s accent, which may be that of the card', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    const accent = 'rgb(1, 2, 3)';
    card.style.setProperty('--bsc-accent', accent);
    const shapes = findAll(card, 'li svg path').map((shape) => getComputedStyle(shape));
    const faint = shapes.filter(({ stroke }) => stroke === accent);
    expect(faint.length).to.be.above(5);
    // They colour clothes, between lines that are drawn.
    expect(faint.filter(({ strokeOpacity }) => strokeOpacity === '1')).to.deep.equal([]);
    const filled = shapes.filter(({ fill, fillOpacity }) => fill === accent && fillOpacity === '1');
    expect(filled).to.have.lengthOf(2);
    for (const { stroke } of filled) expect(stroke).not.to.equal(accent);
  });

  it('nothing changes its colours under the pointer but within what is measured here', async () => {
    const card = await mount(`<back-spasm-card layout="full" ${links}></back-spasm-card>`);
    card.style.setProperty('--bsc-accent', '#777');
    for (const button of findAll(card, '.button:not([hidden])')) {
      // Where the pointer rests already, a browser may not notice what comes under it.
      await resetMouse();
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      await sendMouse({
        type: 'move',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      expect(button.matches(':hover'), button.innerText).to.equal(true);
      const ratio = contrast(paint(getComputedStyle(button).color), backgroundOf(button));
      expect(ratio, button.innerText).to.be.at.least(4.5);
    }
    await resetMouse();
  });

  it('in forced colours (Chromium can be told to) the drawing and the edges take the system’s', async () => {
    if (!isChromium) return expect(CSS.supports('forced-color-adjust', 'auto')).to.be.a('boolean');
    const card = await mount();
    await executeServerCommand('forced-colors', { active: true });
    const strokes = [...rootOf(card).querySelectorAll('svg, .muscle, .pain')].map((shape) =>
      paint(getComputedStyle(shape).stroke),
    );
    const text = paint('CanvasText');
    await executeServerCommand('forced-colors', { active: false });
    expect(strokes.length).to.be.greaterThan(10);
    return expect(strokes.filter((stroke) => contrast(stroke, text) > 1)).to.deep.equal([]);
  });
});

/** A value unlike the usual one for each public variable, and where it shows. */
const variables: Record<
  string,
  [value: string, selector: string, property: string, computed: string]
> = {
  '--bsc-accent': ['#fff', '[data-action=book]', 'background-color', 'color(srgb 1 1 1)'],
  '--bsc-surface': ['rgb(250, 240, 230)', 'article', 'background-color', 'rgb(250, 240, 230)'],
  '--bsc-text': ['rgb(1, 2, 3)', '.disclaimer', 'color', 'rgb(1, 2, 3)'],
  '--bsc-border': ['rgb(1, 2, 3)', 'article', 'border-top-color', 'rgb(1, 2, 3)'],
  '--bsc-radius': ['3px', 'article', 'border-top-left-radius', '3px'],
  '--bsc-space': ['40px', '.disclaimer', 'padding-left', '70px'],
  '--bsc-font': ['monospace', 'article', 'font-family', 'monospace'],
  '--bsc-heading-font': ['monospace', '[part=heading]', 'font-family', 'monospace'],
  '--bsc-font-size': ['20px', 'article', 'font-size', '20px'],
  '--bsc-shadow': [
    'rgb(1, 2, 3) 1px 1px 0px 0px',
    '.wrapper',
    'box-shadow',
    'rgb(1, 2, 3) 1px 1px 0px 0px',
  ],
  '--bsc-emergency': ['rgb(1, 2, 3)', '.emergency', 'border-top-color', 'rgb(1, 2, 3)'],
  '--bsc-today': ['rgb(1, 2, 3)', '.today', 'border-top-color', 'rgb(1, 2, 3)'],
  '--bsc-routine': ['rgb(1, 2, 3)', '.routine', 'border-top-color', 'rgb(1, 2, 3)'],
};

describe('a surface that is not opaque', () => {
  for (const surface of ['transparent', 'rgb(255 255 255 / 0.5)', 'rgb(0 0 0 / 0.1)'])
    it(`${surface} leaves the words opaque and dark, as most pages need them`, async () => {
      const card = await mount();
      card.style.setProperty('--bsc-surface', surface);
      card.style.setProperty('--bsc-shadow', 'inset 0 0 0 9999px #000');
      const surfaceOf = () => paint(getComputedStyle(find(card, 'article')).backgroundColor);
      expect(surfaceOf, 'opaque').not.to.throw();
      for (const selector of ['.disclaimer', '[part=heading]', 'li p'])
        expect(
          contrast(paint(getComputedStyle(find(card, selector)).color), [255, 255, 255]),
        ).to.be.at.least(4.5);
    });
});

describe('a colour that is not opaque', () => {
  for (const theme of ['light', 'dark'])
    for (const name of ['surface', 'accent', 'emergency', 'today', 'routine'])
      for (const color of ['transparent', 'rgb(255 255 255 / 0.1)', 'rgb(0 0 0 / 0.3)'])
        it(`${color} for --bsc-${name} leaves all words readable on a ${theme} card`, async () => {
          const card = await mount(
            `<back-spasm-card layout="full" theme="${theme}" ${links}></back-spasm-card>`,
          );
          card.style.setProperty(`--bsc-${name}`, color);
          card.style.background = '#fff';
          const { ratio, words } = leastContrast(rootOf(card));
          expect(ratio, words).to.be.at.least(4.5);
        });
});

describe('a variable of the page that is more than a colour', () => {
  for (const name of ['surface', 'accent', 'emergency', 'today', 'routine', 'border'])
    it(`--bsc-${name} is read against what is behind it if it is currentcolor`, async () => {
      const card = await mount(`<back-spasm-card layout="full" ${links}></back-spasm-card>`);
      card.style.setProperty(`--bsc-${name}`, 'currentcolor');
      // What no browser can paint shows the page behind, which is white.
      card.style.background = '#fff';
      const words = [...findAll(card, 'article *')].filter(
        ({ childElementCount, textContent }) => !childElementCount && textContent?.trim(),
      );
      expect(words).to.have.length.above(100);
      for (const each of words.filter((one) => one.checkVisibility()))
        expect(
          contrast(paint(getComputedStyle(each).color), backgroundOf(each)),
          each.outerHTML.slice(0, 60),
        ).to.be.at.least(4.5);
    });

  for (const color of [
    'color(srgb 9 9 9)',
    'oklab(1 0 125)',
    'color(srgb -9 -9 -9)',
    'color(srgb 1e38 1e38 1e38)',
    'color(srgb -1e38 1e20 1e38)',
    'color(xyz 1e30 1e30 1e30)',
  ])
    it(`is read if it is brighter than any screen: ${color}`, async () => {
      const card = await mount(`<back-spasm-card layout="full" ${links}></back-spasm-card>`);
      for (const name of ['surface', 'emergency', 'accent'])
        card.style.setProperty(`--bsc-${name}`, color);
      const { ratio, words } = leastContrast(rootOf(card));
      expect(ratio, words).to.be.at.least(4.5);
    });

  it('paints no picture over the words', async () => {
    const card = await mount(`<back-spasm-card layout="full" ${links}></back-spasm-card>`);
    for (const name of ['surface', 'accent', 'emergency', 'today', 'routine', 'border'])
      card.style.setProperty(`--bsc-${name}`, 'url("data:,") 0 0 no-repeat #fff');
    for (const each of findAll(card, 'article, article *'))
      expect(getComputedStyle(each).backgroundImage, each.outerHTML.slice(0, 60)).to.equal('none');
  });

  it('has its shadow behind the card, however deep inside it is to be', async () => {
    const card = await mount();
    card.style.setProperty('--bsc-shadow', 'inset 0 900px #fff');
    for (const each of findAll(card, 'article, article *'))
      expect(getComputedStyle(each).boxShadow).to.equal('none');
  });
});

describe('a shadow', () => {
  it('reaches no further than 16 pixels, least of all up, where another card may stand', async () => {
    const card = await mount();
    card.style.setProperty('--bsc-shadow', '0 -2200px 0 99px #fff');
    const { clipPath, boxShadow } = getComputedStyle(find(card, '.wrapper'));
    expect(boxShadow).to.contain('-2200px');
    expect(clipPath).to.equal('inset(-4px -16px -16px)');
  });
});

describe('what a page puts into the slots', () => {
  for (const slot of ['actions', 'footer'])
    it(`cannot lie over the card’s own words: ${slot}`, async () => {
      const card = await mount(
        `<back-spasm-card layout="full"><p slot="${slot}" style="position: absolute; inset: -2000px 0; background: #fff">Lie</p></back-spasm-card>`,
      );
      find(card, '.emergency').scrollIntoView();
      const { left, top } = find(card, '.emergency').getBoundingClientRect();
      expect(
        rootOf(card)
          .elementFromPoint(left + 40, top + 40)
          ?.closest('.emergency'),
      ).to.exist;
      const { overflow, contain } = getComputedStyle(find(card, `slot[name=${slot}]`));
      expect(`${overflow} ${contain}`).to.match(/content|paint/);
    });
});

describe('public variables', () => {
  const excessive: readonly (readonly [
    name: string,
    value: string,
    property: string,
    px: string,
  ])[] = [
    ['--bsc-space', '-3.1em', 'padding-left', '0px'],
    ['--bsc-space', 'calc(-2000px)', 'padding-left', '0px'],
    ['--bsc-space', '2000px', 'padding-left', '84px'],
    ['--bsc-radius', '9999px', 'border-top-left-radius', '24px'],
    ['--bsc-font-size', '1px', 'font-size', '12px'],
    ['--bsc-font-size', '999px', 'font-size', '64px'],
  ];
  for (const theme of ['light', 'dark'])
    it(`hide no word by a surface that is no colour: ${theme}`, async () => {
      const card = await mount(`<back-spasm-card theme="${theme}"></back-spasm-card>`);
      card.style.setProperty('--bsc-surface', '1px');
      const part = find(card, '.disclaimer');
      const ratio = contrast(paint(getComputedStyle(part).color), backgroundOf(part));
      expect(ratio).to.be.at.least(4.5);
    });

  it('hide no word by a size that is no number', async () => {
    const card = await mount();
    for (const size of ['calc(0px / 0)', 'calc(NaN * 1px)', 'calc(infinity * 0px)']) {
      card.style.setProperty('--bsc-font-size', size);
      for (const part of ['[part=summary]', '.emergency li p', '.tips h3', '.disclaimer'])
        expect(parseFloat(getComputedStyle(find(card, part)).fontSize), part).to.be.at.least(12);
    }
  });

  for (const width of [240, 320, 412, 600, 700])
    it(`push no word out of the card where it has ${width} px, however large all of them are`, async () => {
      const card = await mount(
        `<back-spasm-card layout="full" clinic="North Star" phone="306-555-0142"></back-spasm-card>`,
      );
      card.content = {
        illustration: { alt: 'A back', caption: 'Never lift when your leg is numb: get help.' },
      };
      await drawn();
      card.style.cssText = `width: ${width}px; --bsc-font-size: 999px; --bsc-space: 999px`;
      const { left, right } = find(card, 'article').getBoundingClientRect();
      const texts = document.createTreeWalker(find(card, 'article'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        for (const line of range.getClientRects()) {
          expect(line.left, String(range)).to.be.at.least(left);
          expect(line.right, String(range)).to.be.at.most(right);
        }
      }
    });

  for (const [name, value, property, limit] of excessive)
    it(`${name}: ${value} cuts no words off`, async () => {
      const card = await mount();
      card.style.inlineSize = '1200px';
      card.style.setProperty(name, value);
      const { fontSize } = getComputedStyle(find(card, 'article'));
      if (property !== 'font-size') expect(fontSize).to.equal('16px');
      const selector = name === '--bsc-space' ? '.disclaimer' : 'article';
      expect(getComputedStyle(find(card, selector)).getPropertyValue(property)).to.equal(limit);
    });

  for (const [name, [value, selector, property, computed]] of Object.entries(variables))
    it(`${name} does what it says`, async () => {
      const card = await mount(`<back-spasm-card ${links}></back-spasm-card>`);
      // Browsers write one colour in several ways.
      const plain = (css: string) => (property.endsWith('color') ? paint(css).join() : css);
      const read = () => plain(getComputedStyle(find(card, selector)).getPropertyValue(property));
      expect(read()).not.to.equal(plain(computed));
      card.style.setProperty(name, value);
      expect(read()).to.equal(plain(computed));
    });

  it('are all that the styles read, and all that is documented', async () => {
    const styles = await Promise.all(
      ['tokens', 'styles'].map(async (name) => (await fetch(`/src/view/${name}.ts`)).text()),
    );
    const read = new Set(styles.join('').match(/--bsc-[\w-]+/g));
    expect([...read].toSorted()).to.deep.equal(Object.keys(variables).toSorted());
    const manifest: unknown = await (await fetch('/custom-elements.json')).json();
    const documented = new Set(JSON.stringify(manifest).match(/--bsc-[\w-]+/g));
    expect([...documented].toSorted()).to.deep.equal([...read].toSorted());
  });
});

const parts =
  'card header heading summary illustration section section-heading group-heading item help review actions button sources'.split(
    ' ',
  );

describe('parts', () => {
  it('are those that are documented', async () => {
    const card = await mount(`<back-spasm-card ${links}></back-spasm-card>`);
    expect(
      [
        ...new Set(findAll(card, '[part]').map((element) => element.getAttribute('part'))),
      ].toSorted(),
    ).to.deep.equal(parts.toSorted());
  });

  it('let a page style everything but hide what warns', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      parts
        .map(
          (part) =>
            `back-spasm-card::part(${part}) { display: none !important; visibility: hidden !important }`,
        )
        .join(''),
    );
    const card: BackSpasmCard = await mount(`<back-spasm-card ${links}></back-spasm-card>`);
    document.adoptedStyleSheets.push(sheet);
    await drawn();
    const isSeen = (selector: string) => {
      const { display, visibility } = getComputedStyle(find(card, selector));
      return display !== 'none' && visibility === 'visible';
    };
    const warnings = [
      'article',
      '.emergency',
      '.band',
      '#emergency',
      '.emergency .button',
      '.emergency [part=group-heading]',
      '.emergency [part=item]',
      '.today',
      '.routine',
    ];
    const seen = [...warnings, '.disclaimer', 'header'].filter(isSeen);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(seen).to.deep.equal([...warnings, '.disclaimer']);
  });
});
