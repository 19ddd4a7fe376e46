/** Every disguise of a dangerous address that is known, and made-up ones. */
import fc from 'fast-check';

/** Where such a script would leave its mark. */
export const witness = 'wasRun';
const payload = `globalThis.${witness}=1`;
/** What all disguises hide. */
export const plain = `javascript:${payload}`;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** What browsers strip before an address, and what looks as if they did. */
const blanks = [
  ...range(0x00, 0x20),
  ...range(0x7f, 0xa0),
  ...range(0x2000, 0x200f),
  ...range(0x2028, 0x202f),
  ...range(0x205f, 0x206f),
  ...'\u00AD\u034F\u061C\u115F\u1680\u180E\u3000\u3164\uFE0F\uFEFF\uFFA0\uFFFC\uFFFD',
  '\uD800',
  '\uDC00',
];

const insertions = (mark: string) =>
  ['j', 'java', 'javascript', 'javascript:'].map((start) => plain.replace(start, start + mark));

/** A colon that is none, as text in some language or in some notation. */
const colons = [
  ...'：﹕∶ːˑ׃܃։꞉︓⁚⠆',
  ...String.raw`&colon; &#58; &#58 &#x3A; &#x3a &#0000058; %3A %3a %253A \: \u003A \x3A \072 &amp;colon; ;`.split(
    ' ',
  ),
  ' :',
  '\t:',
  '\n:',
  '\0:',
];

/** A letter that looks like one of the word's, or stands for it. */
const letters: readonly (readonly [string, string])[] = [
  ...['ｊ', 'ј', 'ʝ', 'J', '&#106;', '&#x6A', '%6A', '\\u006A', '\\x6A'].map(
    (letter) => ['j', letter] as const,
  ),
  ...['а', 'ａ', 'ª', '&#97;', '&#0000097', '%61'].map((letter) => ['a', letter] as const),
  ...['ſ', 'ѕ', 'ｓ', 'S', '&#115;', '%73'].map((letter) => ['s', letter] as const),
  ...['ı', 'і', 'İ', '&#105;'].map((letter) => ['i', letter] as const),
  ...['&Tab;s', '&NewLine;s', '&#9;s', '&#x0A;s', '\\\ns', '/**/s', '<!---->s'].map(
    (letter) => ['s', letter] as const,
  ),
];

const markup = `<script>${payload}</script>`;

export const disguises: readonly string[] = [
  ...new Set([
    plain,
    `JAVASCRIPT:${payload}`,
    `JaVaScRiPt:${payload}`,
    `javascript:javascript:${payload}`,
    ...blanks.flatMap((mark) => [mark + plain, `javascript${mark}:${payload}`, plain + mark]),
    ...['\t', '\n', '\r', '\r\n', '\0', ' ', '\u200B'].flatMap(insertions),
    ...range(0x01, 0x1f).map((mark) => `\u0001${mark} ${plain}`),
    `${[...'javascript'].join('\t')}:${payload}`,
    ...colons.map((colon) => `javascript${colon}${payload}`),
    ...letters.map(([letter, other]) => plain.replace(letter, other)),
    ...[
      '\\',
      '\\\\',
      '/',
      '//',
      '///',
      '/\\',
      '\\/',
      './',
      '?',
      '#',
      ':',
      '%00',
      '"',
      "'",
      '<',
      '`',
    ].flatMap((start) => [start + plain, `${start}//${plain}`]),
    ...['url(', 'URL:', 'url:', '<a href=', '&#1;', '&NewLine;', '&Tab;', '%09', '%0A', '%20'].map(
      (start) => start + plain,
    ),
    `javascript://clinic.example/%0A${payload}`,
    `javascript://clinic.example/\n${payload}`,
    `javascript://user:password@clinic.example/%0A${payload}`,
    `javascript:/*https://clinic.example/*/${payload}`,
    `javascript:void(0)//https://clinic.example`,
    `https://javascript:${payload}@127.0.0.1/`,
    `//javascript:${payload}@127.0.0.1/`,
    `https:${plain}`,
    `http:${plain}`,
    `https:\n${plain}`,
    `http:/\\${plain}`,
    `mailto:${plain}`,
    `mailto:?body=${markup}`,
    `tel:${plain}`,
    ...[
      'feed:',
      'feed:feed:',
      'view-source:',
      'jar:',
      'wyciwyg:',
      'pcast:',
      'intent:',
      'about:',
    ].map((scheme) => scheme + plain),
    `jar:https://clinic.example/a.jar!/${plain}`,
    ...[
      'vbscript:',
      'VBScript:',
      'vb\tscript:',
      'livescript:',
      'mocha:',
      'jscript:',
      'ecmascript:',
    ].map((scheme) => scheme + payload),
    `data:text/html,${markup}`,
    `DATA:text/html,${markup}`,
    ` data:text/html;base64,${btoa(markup)}`,
    `data:text/html;charset=utf-7,+ADw-script+AD4-`,
    `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${payload}"/>`,
    `data:application/xhtml+xml,${markup}`,
    `da\nta:text/html,${markup}`,
    'data:,',
    'blob:https://clinic.example/7f0c',
    'blob:null/7f0c',
    'filesystem:https://clinic.example/temporary/a.html',
    'view-source:https://clinic.example/',
    'about:blank',
    'about:srcdoc',
    'file:///etc/passwd',
    'file:\\\\server\\share',
    'ftp://clinic.example/',
    'ws://clinic.example/',
    'chrome://settings/',
    'resource://gre/',
    'ms-settings:privacy',
    'x-app:open',
    'intent://clinic.example/#Intent;scheme=javascript;end',
    'https:',
    'https://',
    'https:\\\\clinic.example',
    'a:b',
    ':',
    '::',
    '\\\\server\\share',
  ]),
];

/** Parts of which the ones above are made, put together anew. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...'java script javascript data blob vbscript https http tel mailto a text/html, %00 %0A'.split(
      ' ',
    ),
    payload,
    markup,
    'user:password@localhost',
  ),
  fc.constantFrom(...':::/\\#?@.', '//', ...colons),
  fc.constantFrom(...blanks),
  fc.constantFrom(...letters.map(([, letter]) => letter)),
  fc.string({ maxLength: 2, unit: 'binary' }),
);

export const madeUpAddress: fc.Arbitrary<string> = fc.oneof(
  fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.array(pieces, { maxLength: 2 }), fc.constantFrom(...disguises))
    .map(([start, end]) => start.join('') + end),
);

export const address: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '/book',
    'https://127.0.0.1:9/a',
    'mailto:desk@clinic.example',
    'tel:911',
    '?a=b:c',
  ),
  fc.constantFrom(...disguises),
  madeUpAddress,
);
