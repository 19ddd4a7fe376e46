import { expect } from '@open-wc/testing';
import { expectSamePicture } from '../support/pictures.js';
import { open, photograph, useStudio } from './studio.js';

/** Small print makes small pictures; a place must not touch it either. */
const card = 'layout="brief" style="--bsc-font: Vazirmatn; --bsc-font-size: 10px"';
const text = 'Words of the page';

/** Where editors put cards: markup, in a page 400 pixels wide. */
const places: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display: flex">CARD</div>',
  'a flex row beside text': `<div style="display: flex">CARD<p style="flex: 9">${text.repeat(20)}</p></div>`,
  'a growing part of a flex row': `<div style="display: flex"><div style="flex: 1">CARD</div><div style="width: 90px">${text}</div></div>`,
  'a flex column, centred':
    '<div style="display: flex; flex-direction: column; align-items: center">CARD</div>',
  'a flex row, at the baseline': `<div style="display: flex; align-items: baseline">CARD<b style="font-size: 12px">${text}</b></div>`,
  'an inline flex row': `<div style="display: inline-flex">CARD</div>`,
  'a min-content grid': '<div style="display: grid; grid-template-columns: min-content">CARD</div>',
  'a max-content grid': '<div style="display: grid; grid-template-columns: max-content">CARD</div>',
  'a fraction of a grid': `<div style="display: grid; grid-template-columns: 1fr 3fr"><i></i>CARD</div>`,
  'a grid that centres it': '<div style="display: grid; place-items: center">CARD</div>',
  'a float to the left': `<div style="float: left">CARD</div>${text}`,
  'a float to the right': `<div style="float: right">CARD</div>${text}`,
  'space beside a float': `<div style="float: left; width: 100px">${text}</div><div style="overflow: hidden; height: 3000px">CARD</div>`,
  'a table cell': `<table cellspacing="0" cellpadding="5"><tr><td width="90">${text}</td><td>CARD</td></tr></table>`,
  'a heading cell, at the bottom right': `<table cellspacing="0"><tr height="900"><th align="right" valign="bottom" nowrap>CARD</th></tr></table>`,
  'a fixed table':
    '<table style="table-layout: fixed; width: 300px; border-collapse: collapse"><td style="padding: 0">CARD</table>',
  'a CSS table': '<div style="display: table"><div style="display: table-cell">CARD</div></div>',
  'an inline block': `<div style="display: inline-block">CARD</div>`,
  'an absolute box': '<div style="position: absolute; left: 30px; top: 40px">CARD</div>',
  'a box as narrow as its content': '<div style="width: min-content; border: 3px solid">CARD</div>',
  'a box that fits its content': '<div style="width: fit-content">CARD</div>',
  columns: '<div style="columns: 1; column-rule: solid">CARD</div>',
  'a box that clips': '<div style="overflow: hidden; contain: content; height: 3000px">CARD</div>',
  'a container that is queried':
    '<div style="container: back-spasm-card / inline-size; width: 300px">CARD</div>',
  'a page that is centred, old style': '<center>CARD</center>',
  'a font of its own':
    '<font color="red" size="7" face="monospace"><big><b><i><u>CARD</u></i></b></big></font>',
  'struck-out text': '<s><del>CARD</del></s>',
  'a paragraph': `<p style="margin: 0">${text} CARD</p>`,
  'a heading': '<h1 style="margin: 0">CARD</h1>',
  'a link': '<a href="#elsewhere">CARD</a>',
  'a button':
    '<button style="padding: 0; border: 0; background: #fff; text-align: right; display: block">CARD</button>',
  'a label': '<label>CARD <input></label>',
  'a field set':
    '<fieldset disabled style="margin: 0; padding: 4px; border: 2px solid"><legend style="font-size: 20px">Legend</legend>CARD</fieldset>',
  'a dialog': '<dialog open style="margin: 0; padding: 9px">CARD</dialog>',
  'an opened part of a page':
    '<details open><summary style="height: 20px">More</summary>CARD</details>',
  'a numbered list':
    '<ol style="margin: 0; list-style: inside upper-roman"><li style="line-height: 20px">CARD</li></ol>',
  'a quotation':
    '<blockquote style="margin: 0; font-style: italic"><q style="quotes: none">CARD</q></blockquote>',
  'preformatted text': '<pre style="margin: 0">\nCARD</pre>',
  superscript: '<div style="line-height: 20px"><sup style="vertical-align: top">CARD</sup></div>',
  'reversed text': '<bdo dir="rtl">CARD</bdo>',
  'a slide that another covers':
    '<div style="display: grid"><div style="grid-area: 1/1">CARD</div></div>',
};

describe('in', () => {
  useStudio();
  const bare = new Map<number, Promise<string>>();

  for (const [place, body] of Object.entries(places))
    it(`${place}, a card looks as on a bare page of the width that it has got`, async () => {
      const sitting = await open({ body, width: 400 }, { card });
      try {
        const { width } = sitting.box;
        expect(width).to.be.at.least(240);
        const expected = bare.get(width) ?? photograph({}, { card, width });
        bare.set(width, expected);
        await expected;
        await expectSamePicture(await sitting.picture(), await expected, `in ${place}`);
      } finally {
        sitting.close();
      }
    });
});
