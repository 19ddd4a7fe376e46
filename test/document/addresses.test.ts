import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/document/read.js';
import { disguises } from '../fuzz/addresses.js';
import { placesOf } from '../support/documents.js';

/** What a reader may open, and what a browser loads by itself. */
const kinds = {
  link: {
    schemes: ['https:', 'http:', 'mailto:', 'tel:'],
    place: 'sources[0].href',
    read: (href: string) => {
      const { document, problems } = readDocument({ sources: [{ id: 'a', title: 'A', href }] });
      return { address: document.sources?.[0]?.href, problems };
    },
  },
  picture: {
    schemes: ['https:', 'http:'],
    place: 'illustration.src',
    read: (src: string) => {
      const { document, problems } = readDocument({ illustration: { src, alt: 'A' } });
      return { address: document.illustration?.src, problems };
    },
  },
};

const fine = [
  'https://clinic.example/back?a=b:c#d:e',
  'HTTPS://CLINIC.EXAMPLE/',
  'http://clinic.example:8080/',
  '//clinic.example/back',
  '/back',
  './a:b',
  '../back.html',
  'back.html',
  '?page=a:b',
  '#back',
  'https://clinic.example/dos-é-背中',
];

/** A picture may be in the document itself. */
const fineToLoad = [
  'data:image/jpeg;base64,/9j/4AAQSkZJRg==',
  'DATA:image/JPEG;base64,/9j/4AAQ',
  `data:image/jpeg;base64,/9j/${'A'.repeat(199_973)}`,
];

/** What moves, or looks otherwise on another device, is no text that somebody could sign. */
const otherData = [
  'data:text/html;base64,PHA+',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'data:image/svg+xml,<svg/>',
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/gif;base64,R0lGODlh',
  'data:image/jpeg;base64,R0lGODlh',
  'data:image/jpeg;base64,',
  'data:image/jpeg;base64,/9j/<svg>',
  'data:image/jpeg;charset=utf-8;base64,/9j/4AAQ',
  `data:image/jpeg;base64,/9j/${'A'.repeat(199_974)}`,
];

const fineToOpen = ['mailto:desk@clinic.example', 'MailTo:desk@clinic.example', 'tel:+1-555-0100'];

const refused: Record<string, string[]> = {
  'a script': ['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:msgbox(1)', 'VBSCRIPT:x'],
  'a script with white space in its scheme': [
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'j a v a s c r i p t:alert(1)',
  ],
  'a script behind what browsers strip': [
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001F \u0008javascript:alert(1)',
    '\u00A0javascript:alert(1)',
    '\uFEFFjavascript:alert(1)',
    '\njavascript:alert(1)',
  ],
  'a script behind or inside what does not show': [
    '\u200Bjavascript:alert(1)',
    'java\u00ADscript:alert(1)',
    'javascript\u200B:alert(1)',
  ],
  'data and blobs': ['data:text/html,<script>alert(1)</script>', 'DATA:,x', 'blob:https://a/b'],
  'a file or another scheme': [
    'file:///etc/passwd',
    'ftp://a/b',
    'about:blank',
    'x-app:open',
    'a:b',
  ],
  'a scheme with a scheme inside': ['view-source:https://a/', 'feed:javascript:alert(1)'],
  'an address with a space, tab or line break in it': [
    'https://clinic.example/a b',
    'https://clinic.example/a\tb',
    'https://clinic.example/a\nb',
    '/a b',
  ],
  'an address with a control character in it': ['https://clinic.example/\u0000', '/a\u0008b'],
  'a scheme alone': ['https:', 'http:', 'https:/', 'http://', 'https:\\'],
  nothing: ['', ' ', '\n'],
};

for (const [kind, { schemes, place, read }] of Object.entries(kinds)) {
  const isLink = kind === 'link';
  const allowed = [...fine, ...(isLink ? fineToOpen : fineToLoad)];
  const refusedHere = isLink
    ? { ...refused, 'a picture': fineToLoad }
    : { ...refused, 'what a browser opens': fineToOpen, 'other data': otherData };

  describe(`the address of a ${kind}`, () => {
    for (const address of allowed)
      it(`may be ${address.slice(0, 40)}`, () => {
        expect(read(address)).to.deep.equal({ address, problems: [] });
      });

    for (const [what, addresses] of Object.entries(refusedHere))
      it(`is never ${what}`, () => {
        for (const address of addresses) {
          const result = read(address);
          expect(result.address, JSON.stringify(address)).to.equal(undefined);
          expect(placesOf(result.problems), JSON.stringify(address)).to.deep.equal([
            `invalid ${place}`,
          ]);
        }
      });

    it(`leads a browser only to ${schemes.join(', ')}, whatever it is disguised as`, () => {
      for (const disguise of disguises) {
        const { address } = read(disguise);
        const base = 'https://clinic.example/';
        if (address !== undefined && URL.canParse(address, base))
          expect(schemes, JSON.stringify(disguise)).to.include(new URL(address, base).protocol);
      }
    });
  });
}
