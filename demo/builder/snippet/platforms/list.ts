import { drupal, wordPress } from './content-editors.js';
import type { Platform } from './platform.js';
import { squarespace, wix } from './site-builders.js';

const tagManager: Platform = {
  name: 'Google Tag Manager',
  best: 'div',
  takes: {
    instead:
      'Tag Manager cannot put a card into the text of a page: choose the program that your pages are made with.',
  },
  tried: 'We have not tried this: it is what the pages below say.',
  menu: ['Tags', 'Triggers', 'Custom HTML'],
  choose: 'Custom HTML',
  how: [
    'Use this only if nobody can put the script line into the site itself.',
    'Put the div into the page’s text, in the editor of your site.',
    'In Tag Manager, choose Tags, New, Tag Configuration and then Custom HTML.',
    'Paste the script line alone, choose the pages where it is to run, and publish.',
    'In the tag’s consent settings, ask for no further consent, if your rules allow that: the card measures nothing.',
    'Refuse all cookies in a private window, and see whether the card still shows.',
  ],
  fates: [
    {
      kind: 'tag',
      fate: 'Tag Manager cannot put the card into your text, and can lose parts of the script line, the integrity check among them.',
    },
    {
      kind: 'prerendered',
      fate: 'It is of no use here: its words must be in the page itself, before any script runs.',
    },
    {
      kind: 'div',
      fate: 'It works, but the card is missing wherever a consent banner or a blocker stops Tag Manager, and integrity may be lost.',
    },
    {
      kind: 'iframe',
      fate: 'Tag Manager cannot put it into your text: paste it into the page itself, where it needs no Tag Manager.',
    },
    {
      kind: 'npm',
      fate: 'It does not run here: it is for a developer whose tools build the site.',
    },
  ],
  sources: [
    {
      title: 'Tag Manager: custom tags',
      href: 'https://support.google.com/tagmanager/answer/6107167',
    },
    {
      title: 'Tag Manager: what waits for consent',
      href: 'https://support.google.com/analytics/answer/10718549',
    },
    {
      title: 'GOV.UK: Tag Manager is not loaded before consent',
      href: 'https://docs.publishing.service.gov.uk/analytics/consent.html',
    },
    {
      title: 'Umami: Tag Manager strips attributes of scripts',
      href: 'https://umami.is/docs/google-tag-manager',
    },
    {
      title: 'Tachyon: Tag Manager refuses a script line with integrity',
      href: 'https://github.com/cowtoolz/tachyon/issues/38',
    },
    {
      title: 'Ghostery: Tag Manager on its list of trackers',
      href: 'https://github.com/ghostery/trackerdb/blob/main/db/patterns/google_tag_manager.eno',
    },
  ],
};

const anyOtherPage: Platform = {
  name: 'Any other page',
  best: 'tag',
  takes: 'code',
  tried: 'We have tried this on pages of our own.',
  menu: ['<h1>Back pain</h1>', '<p>Welcome.</p>', 'the code'],
  choose: 'the code',
  how: [
    'Open the page’s file in a plain text editor, not in a word processor.',
    'Find the spot in the text where the card is to stand, and paste the code there.',
    'Save the file, copy it to your site, and look at the page.',
  ],
  fates: [
    { kind: 'tag', fate: 'It stays as you write it, and the card takes the height it needs.' },
    {
      kind: 'prerendered',
      fate: 'It stays as you write it, and readers see its text before the script has come, or without it.',
    },
    {
      kind: 'div',
      fate: 'It works as the tag does, but you need it only where an editor deletes the tag.',
    },
    {
      kind: 'iframe',
      fate: 'It works, and the height script, if you paste it too, makes the frame as tall as the card.',
    },
    {
      kind: 'npm',
      fate: 'It works only in a site that a developer builds with tools; pasted into a file, it does nothing.',
    },
  ],
  sources: [
    {
      title: 'HTML standard: the script element',
      href: 'https://html.spec.whatwg.org/multipage/scripting.html#the-script-element',
    },
    {
      title: 'HTML standard: the template element',
      href: 'https://html.spec.whatwg.org/multipage/scripting.html#the-template-element',
    },
  ],
};

/** In the order in which the builder offers them. */
export const platforms: readonly Platform[] = [
  wordPress,
  squarespace,
  wix,
  drupal,
  tagManager,
  anyOtherPage,
];

export const platformOf = (name = ''): Platform | undefined =>
  platforms.find((platform) => platform.name === name);
