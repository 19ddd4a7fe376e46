import type { Platform } from './platform.js';

export const wordPress: Platform = {
  name: 'WordPress',
  best: 'tag',
  takes: 'code',
  tried:
    'We have tried this on a WordPress of our own, with the block editor and the classic one, as administrator and as author.',
  menu: ['Paragraph', 'Image', 'Custom HTML'],
  choose: 'Custom HTML',
  how: [
    'Log in as an administrator: WordPress deletes such code when others save it.',
    'Open the page for editing, and press + where the card is to stand.',
    'Choose the block named Custom HTML, and paste the code into it.',
    'In the classic editor, choose the tab named Text or Code first, and do not go back to Visual.',
    'Save the page and look at it as a visitor would.',
    'If only plain text shows, without colours, send it to the person who keeps your site.',
  ],
  fates: [
    {
      kind: 'tag',
      fate: 'It stays with the card’s own plugin; without it, for an administrator alone, and the classic editor’s Visual view deletes it for everybody.',
    },
    {
      kind: 'prerendered',
      fate: 'When an author saves, or in the classic editor’s Visual view, WordPress deletes the card and template tags and leaves their contents on the page.',
    },
    {
      kind: 'div',
      fate: 'It stays as it is for administrators and authors, and also when the classic editor is switched to Visual and back.',
    },
    {
      kind: 'iframe',
      fate: 'An author’s save deletes it; somebody who may save any HTML can paste it.',
    },
    {
      kind: 'npm',
      fate: 'It does nothing in a page: it is for the developer who builds the theme.',
    },
  ],
  sources: [
    {
      title: 'WordPress: Custom HTML block',
      href: 'https://developer.wordpress.org/block-editor/reference-guides/core-blocks/',
    },
    {
      title: 'WordPress: what it keeps for authors (its source code)',
      href: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/kses.php',
    },
    {
      title: 'WordPress: roles and capabilities',
      href: 'https://wordpress.org/documentation/article/roles-and-capabilities/',
    },
    {
      title: 'A plugin for header and footer code',
      href: 'https://github.com/awesomemotive/insert-headers-and-footers',
    },
  ],
};

export const drupal: Platform = {
  name: 'Drupal',
  best: 'div',
  takes: {
    instead:
      'Drupal deletes such code when a page is saved, until the person who keeps your site allows it.',
  },
  tried: 'We have no Drupal and have not tried this: it is what the pages below say.',
  menu: ['Bold', 'Link', 'Source'],
  choose: 'Source',
  how: [
    'Ask whoever looks after the theme to add the script as a library, for all pages.',
    'A library can carry integrity and crossorigin, so the check of the file stays.',
    'Ask an administrator to open Text formats and editors, and the format that your page uses.',
    'Drag the button Source into the toolbar.',
    'Under Source editing, enter <div data-back-spasm-card data-*> in Manually editable HTML tags.',
    'Full HTML sets no such limit, but at first only administrators may use it.',
    'In your page, press Source, paste the div, press Source again, and save.',
    'Press Source once more: the div must still be there, with all its words.',
  ],
  fates: [
    {
      kind: 'tag',
      fate: 'A format that limits HTML removes script, style and card; the editor can drop the card’s tag even where that is allowed.',
    },
    {
      kind: 'prerendered',
      fate: 'A format that limits HTML removes the tags of the card and of the template, and leaves the words between them.',
    },
    {
      kind: 'div',
      fate: 'It stays once its format allows it; before that, its attributes are removed and no card shows.',
    },
    {
      kind: 'iframe',
      fate: 'A format that limits HTML removes it, unless an administrator allows it and its attributes.',
    },
    {
      kind: 'npm',
      fate: 'It does nothing in a page: it is for the developer who builds the theme.',
    },
  ],
  sources: [
    {
      title: 'Drupal: limit allowed HTML tags (its source code)',
      href: 'https://api.drupal.org/api/drupal/core%21modules%21filter%21src%21Plugin%21Filter%21FilterHtml.php/class/FilterHtml',
    },
    {
      title: 'Drupal: help of the editor, CKEditor 5 (its source code)',
      href: 'https://api.drupal.org/api/drupal/core%21modules%21ckeditor5%21ckeditor5.module/9',
    },
    {
      title: 'Drupal: the format Full HTML (its source code)',
      href: 'https://api.drupal.org/api/drupal/core%21profiles%21standard%21config%21install%21filter.format.full_html.yml/9',
    },
    {
      title: 'CKEditor 5: drops a tag that it does not know, even where that is allowed',
      href: 'https://github.com/ckeditor/ckeditor5/issues/13343',
    },
    {
      title: 'Drupal: add scripts to a theme',
      href: 'https://www.drupal.org/docs/theming-drupal/adding-assets-css-js-to-a-drupal-theme-via-librariesyml',
    },
    {
      title: 'Drupal: libraries with integrity and crossorigin',
      href: 'https://www.drupal.org/node/3144708',
    },
  ],
};
