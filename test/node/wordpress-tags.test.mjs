import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';

/** `undefined` where there is no PHP. */
function askPhp(html, code) {
  const setUp = `
    define( 'ABSPATH', '' );
    require 'tags.php';
    require 'paragraphs.php';
    $html = stream_get_contents( STDIN );
    $tags = fn( $wanted = array() ) => iterator_to_array( back_spasm_card_tags( $html, $wanted ), false );`;
  const { error, status, stdout, stderr } = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', '-r', `${setUp} echo json_encode( ${code} );`],
    { cwd: fileURLToPath(new URL('src/wordpress/', root)), encoding: 'utf8', input: html },
  );
  if (error?.code === 'ENOENT') return undefined;
  assert.deepEqual([status, stderr], [0, '']);
  return JSON.parse(stdout);
}

/** Texts, with each tag and comment that a browser finds there. */
const texts = {
  'a < b <': [],
  '<B-c>1</B-C >': ['<B-c>', '</B-C >'],
  '<a b="1>2">': ['<a b="1>2">'],
  "<a b='>' c = '>'>": ["<a b='>' c = '>'>"],
  '<a ">"': ['<a ">'],
  '<a b=">c': [],
  '<a b=c"d>': ['<a b=c"d>'],
  '<a ="b>c"d>': ['<a ="b>'],
  '<a b=>': ['<a b=>'],
  '<a/b/>': ['<a/b/>'],
  '<a <b>': ['<a <b>'],
  '<a': [],
  '<': [],
  '</': [],
  '<!-- <a> --><b>': ['<!-- <a> -->', '<b>'],
  '<!--><a>': ['<!-->', '<a>'],
  '<!-- <a> --!><b>': ['<!-- <a> --!>', '<b>'],
  '<!-- <a>': [],
  '<!a><?b><//c>': ['<!a>', '<?b>', '<//c>'],
  '<script><a></scripts></SCRIPT><b>': ['<script>', '</SCRIPT>', '<b>'],
  '<textarea><a>': ['<textarea>'],
  'é<a>': ['<a>'],
};

describe('the tags that the WordPress plugin finds, where there is PHP to ask', () => {
  for (const [html, expected] of Object.entries(texts))
    it(`are those that a browser finds in ${html}`, () => {
      const found = askPhp(
        html,
        `array_map( fn( $tag ) => substr( $html, $tag['start'], $tag['end'] - $tag['start'] ), $tags() )`,
      );
      if (found) assert.deepEqual(found, expected);
    });

  it('have the attributes that are asked for, the first of each name, as written', () => {
    const html = `<a HREF=x&amp;y b="1" c='' href=z d e = "2>" f=>`;
    const found = askPhp(html, `$tags( array( 'href', 'c', 'd', 'e', 'f' ) )[0]['attributes']`);
    if (found) assert.deepEqual(found, { href: 'x&amp;y', c: '', d: '', e: '2>', f: '' });
  });
});

const card = '<back-spasm-card><p>Ours</p></back-spasm-card>';

/** What WordPress makes of a text, and the same with no card in a paragraph. */
const paragraphs = {
  [`<p class="a">${card}</p>`]: card,
  [`<p class="a">One ${card}<br />\n</p>`]: `<p class="a">One </p>${card}`,
  [`<P>One ${card} two ${card}${card}three</P> <p>four</p>`]: `<P>One </p>${card}<P> two </p>${card}${card}<P>three</p> <p>four</p>`,
  [`<p>One<p>two ${card}</p>`]: `<p>One<p>two </p>${card}`,
  [`<p>One</p>${card}<p>two</p>`]: `<p>One</p>${card}<p>two</p>`,
  '<p>One <back-spasm-card> two</p>': '<p>One <back-spasm-card> two</p>',
  [`<p>One ${card}`]: `<p>One ${card}`,
};

describe('a card in a paragraph, where there is PHP to ask', () => {
  for (const [html, expected] of Object.entries(paragraphs))
    it(`is lifted out of it, if that ends: ${html}`, () => {
      const lifted = askPhp(html, 'back_spasm_card_lift( $html, 20 )');
      if (lifted) assert.equal(lifted, expected);
    });

  it('stays there if it is one of too many', () => {
    const lifted = askPhp(`<p>${card}${card}${card}</p>`, 'back_spasm_card_lift( $html, 2 )');
    if (lifted) assert.equal(lifted, `${card}${card}<p>${card}</p>`);
  });
});
