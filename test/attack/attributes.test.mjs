/** What an attacker would try by the names of attributes: `npm run attack`, after a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../dist/prerender/prerender.js';
import { attributeNames } from '../../dist/settings.js';

describe('an attribute from a form', () => {
  it('writes nothing into prerendered HTML but what is documented', () => {
    const hostile = {
      style: 'position:fixed;inset:0',
      'data-ng-init': 'x',
      id: 'config',
      class: 'modal',
      slot: 'a',
      onclick: 'x',
      is: 'x',
      nonce: 'x',
      popover: '',
      autofocus: '',
      contenteditable: '',
      'xlink:href': 'x',
      srcdoc: 'x',
      'a b': 'x',
      '><img src=x>': 'x',
    };
    const { html } = prerender({ attributes: hostile });
    assert.match(html, /^<back-spasm-card><template/);
    assert.ok(attributeNames.every((name) => !Object.hasOwn(hostile, name)));
  });
});
