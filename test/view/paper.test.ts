import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import english from '../../src/languages/en.json';
import { mount } from '../support/card.js';

describe('a page that is printed', () => {
  // WebDriver prints in WebKit no page but a picture of one.
  if (/Chrome|Firefox/.test(navigator.userAgent))
    it('has its card to the end, though it takes many pages', async () => {
      await mount('<back-spasm-card layout="full"></back-spasm-card>');
      const { text }: { text: string } = await executeServerCommand('print-pdf');
      const last = text.replace(/\s+/g, ' ').trim().slice(-english.disclaimer.length);
      expect(last).to.equal(english.disclaimer);
    });
});
