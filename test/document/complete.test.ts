/** What people mean who type an address or a number as they would say it. */
import { expect } from '@open-wc/testing';
import { completeAddress, findNumber } from '../../src/document/complete.js';
import { readDocument } from '../../src/document/read.js';
import { placesOf, rawSettings } from '../support/documents.js';
import { readSettings } from '../../src/read-settings.js';

describe('an address', () => {
  for (const [written, meant] of Object.entries({
    'clinic.example': 'https://clinic.example',
    ' www.clinic.example/book?a=b#c ': 'https://www.clinic.example/book?a=b#c',
    'clinic.example:8443/book': 'https://clinic.example:8443/book',
    'clínica.example/cita': 'https://clínica.example/cita',
    'desk@clinic.example': 'mailto:desk@clinic.example',
    'www.doc.example/book': 'https://www.doc.example/book',
    'https:clinic.example/book': 'https://clinic.example/book',
    'HTTP:/clinic.example': 'HTTP://clinic.example',
    'https:\\clinic.example': 'https://clinic.example',
  }))
    it(`is completed if it is ${JSON.stringify(written)}`, () => {
      expect(completeAddress(written)).to.equal(meant);
    });

  for (const written of [
    'https://clinic.example',
    '//clinic.example/a',
    '/book',
    './clinic.example',
    'book',
    'book.html',
    'book.html?a=b',
    'leaflet.pdf',
    'book.shtml',
    'book.jsp?a=b',
    'form.zip',
    'visit.ics',
    'book.php#form',
    '?a=b.example',
    '#top',
    'tel:911',
    'mailto:desk@clinic.example',
    'javascript:alert.example',
    'a b.example',
  ])
    it(`stays as it is if it is ${written}`, () => {
      expect(completeAddress(written)).to.equal(written);
    });

  it('is completed wherever a reader opens it', () => {
    const { settings } = readSettings(
      rawSettings({ 'book-href': 'clinic.example', 'feedback-href': 'desk@clinic.example' }),
    );
    expect(settings).to.include({
      'book-href': 'https://clinic.example',
      'feedback-href': 'mailto:desk@clinic.example',
    });
    const sources = [{ id: 'a', title: 'A', href: 'clinic.example/a' }];
    expect(readDocument({ sources }).document.sources?.[0]?.href).to.equal(
      'https://clinic.example/a',
    );
  });
});

describe('a number', () => {
  for (const [written, meant] of Object.entries({
    'Call 911': '911',
    'Call us on 555 0100.': '555 0100',
    'Tel: +44 (0)20 7946 0000 (day and night)': '+44 (0)20 7946 0000',
    'Appelez le 01.23.45.67.89 !': '01.23.45.67.89',
    'tel:911': '911',
    'Call 1 306-555-0142': '1 306-555-0142',
    '0800 123 456 free': '0800 123 456',
    'Tel \uff13\uff10\uff16 555 0142': '306 555 0142',
  }))
    it(`is found in "${written}"`, () => {
      expect(findNumber(written)).to.equal(meant);
      const { settings, problems } = readSettings(rawSettings({ phone: written }));
      expect(settings.phone).to.equal(meant);
      expect(problems).to.be.empty;
    });

  for (const written of [
    'call us',
    '911 or 112',
    '1-800-DOCTORS',
    '1 800 FLOWERS',
    'room B12',
    'open 24h',
    '5',
    'ext. 55',
    'call 911 (24 hours)',
    'Call 911 24 hours',
    'Call 911 7 days a week',
    'Call 911 (1)',
    'Call 911- 112',
    'Call 911\n112',
    'call 555 0100 (9-5)',
    'Tel. 555 0100 - 24 hours a day',
    'ring 112. 24 hours a day',
    'Call *123#',
    'dial *67 555 0100',
    'Tel \u0663\u0660\u0666 555 0142',
    'Tel 306 555 014\u00b2',
    'Tel + 44 20 7946 0000',
    'Tel \u207a44 20 7946 0000',
    'Tel 306-555-0142 365 days',
    'Suite 200 306-555-0142',
    'Floor 2 306-555-0142',
    'Fax 306-555-0143',
  ])
    it(`is none in "${written}", with one problem`, () => {
      const { settings, problems } = readSettings(rawSettings({ phone: written }));
      expect(settings.phone).to.equal(undefined);
      expect(placesOf(problems)).to.deep.equal(['invalid phone']);
    });

  it('shows the digits that are dialled, where those of another script look like others', () => {
    expect(findNumber('\u09ed\u09e7\u09e7')).to.equal('711');
    expect(findNumber('\u0a68\u0a69\u0a6a-\u0a6a\u0a6a\u0a6a')).to.equal('234-444');
    expect(findNumber('\u06f9\u06f1\u06f1')).to.equal('\u06f9\u06f1\u06f1');
  });

  it('shows without the marks that would turn its digits around', () => {
    expect(findNumber('\u0662\u200f\u0661\u0661')).to.equal('\u0662\u0661\u0661');
  });

  it('stays as it is where it is one', () => {
    for (const written of ['911', '*21#', '555.0100', '(811) 2'])
      expect(findNumber(written)).to.equal(written);
  });
});
