import type { Platform } from './platform.js';

export const squarespace: Platform = {
  name: 'Squarespace',
  best: 'tag',
  takes: 'code',
  tried: 'We have no Squarespace site and have not tried this: it is what the pages below say.',
  menu: ['Text', 'Image', 'Code'],
  choose: 'Code',
  how: [
    'Check your plan first: some do not run code that you paste.',
    'Open the page for editing, and press + where the card is to stand.',
    'Choose the block named Code, set it to HTML, and paste the code into it.',
    'Save, then look at the page in a private window, where you are not logged in.',
    'The editor itself may show nothing, since it can hold code back while you edit.',
  ],
  fates: [
    {
      kind: 'tag',
      fate: 'A code block keeps tags like this one; its script may not run in the editor, and on some plans not at all.',
    },
    {
      kind: 'prerendered',
      fate: 'We have not tried it here: choose the div, and have its script line in Code Injection.',
    },
    {
      kind: 'div',
      fate: 'It works in a code block, with its script line in Code Injection, which some plans lack.',
    },
    {
      kind: 'iframe',
      fate: 'It goes into a code block, but whether it may run can depend on your plan.',
    },
    {
      kind: 'npm',
      fate: 'It does nothing in a code block: it is for a developer who builds a template.',
    },
  ],
  sources: [
    {
      title: 'Squarespace: using code injection',
      href: 'https://support.squarespace.com/hc/en-us/articles/205815908-Using-code-injection',
    },
    {
      title: 'Squarespace: code blocks',
      href: 'https://support.squarespace.com/hc/en-us/articles/206543167-Code-blocks',
    },
    {
      title: 'Amabrik: Code Injection is for administrators of a Squarespace site',
      href: 'https://docs.amabrik.com/install/squarespace/access/',
    },
    {
      title: 'Squarespace for developers: custom JavaScript',
      href: 'https://developers.squarespace.com/custom-javascript',
    },
    {
      title: 'A collection for Squarespace that puts its own tags into code blocks',
      href: 'https://github.com/tomsWebConsulting/twcsl',
    },
  ],
};

export const wix: Platform = {
  name: 'Wix',
  best: 'iframe',
  takes: 'address',
  tried: 'We have no Wix site and have not tried this: it is what the pages below say.',
  menu: ['Text', 'Image', 'Embed a site'],
  choose: 'Embed a site',
  how: [
    'In the editor, press +, and choose to embed a site.',
    'Paste the address where Wix asks for one.',
    'Draw the box tall enough for the whole card, which is taller on a narrow screen.',
    'Publish, and look at the page on a phone: what does not fit has to be scrolled.',
  ],
  fates: [
    {
      kind: 'tag',
      fate: 'The HTML element runs it in a closed frame; Wix’s Custom Element, on a premium plan, takes the script’s address and the tag’s name.',
    },
    {
      kind: 'prerendered',
      fate: 'In the HTML element it stands inside a closed frame, so the page around it gains nothing from it.',
    },
    {
      kind: 'div',
      fate: 'It stands inside a closed frame, where a script in the site’s Custom Code cannot reach it.',
    },
    {
      kind: 'iframe',
      fate: 'It shows, but the box keeps the height that you drew: the height script cannot reach out of the frame.',
    },
    {
      kind: 'npm',
      fate: 'It does nothing by pasting: it is for a developer who writes a Custom Element.',
    },
  ],
  sources: [
    {
      title: 'Wix: the HTML element and its closed frame',
      href: 'https://dev.wix.com/docs/velo/api-reference/$w/html-component/introduction',
    },
    {
      title: 'Wix: Custom Elements',
      href: 'https://dev.wix.com/docs/velo/api-reference/$w/custom-element/introduction',
    },
    {
      title: 'Wix: add a Custom Element',
      href: 'https://dev.wix.com/docs/velo/velo-only-apis/$w/custom-element/add-a-custom-element',
    },
    {
      title: 'Wix: a Custom Element needs a premium plan',
      href: 'https://dev.wix.com/docs/coding-examples/getting-started/hello-world/hello-custom-element',
    },
    {
      title: 'Wix: Custom Code',
      href: 'https://dev.wix.com/docs/develop-websites-sdk/code-your-site/build-a-custom-frontend/custom-code/about-custom-code',
    },
  ],
};
