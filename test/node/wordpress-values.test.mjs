import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';

/** What PHP lets into a style for a variable; nothing where there is no PHP to ask. */
function declarations(values, name = '') {
  const code = `
    const ABSPATH = '';
    require 'attributes.php';
    require 'values.php';
    echo json_encode( array_map(
      fn( $value ) => back_spasm_card_css( $value, '${name}' ),
      json_decode( file_get_contents( 'php://stdin' ), true )
    ) );`;
  const cwd = fileURLToPath(new URL('dist/wordpress/back-spasm-card/', root));
  const input = JSON.stringify(values);
  const { error, stdout, stderr } = spawnSync('php', ['-r', code], {
    cwd,
    encoding: 'utf8',
    input,
  });
  if (error?.code === 'ENOENT') return undefined;
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const good = [
  '#6b2d8b',
  'rgb(0 0 0 / 0.15)',
  'max(18px, 1.125em)',
  "'Segoe UI', Roboto, sans-serif",
  '0 0.25em 1em rgb(0 0 0 / 0.15)',
  'var(--wp--preset--color--vivid-red)',
  'light-dark(#fff, oklch(0.2 0 0))',
];
const bad = [
  'red;background:url(//a.example)',
  'url(a.png)',
  'image-set("a.png" 1x)',
  'red}body{display:none',
  'rgb(0 0 0',
  "'open",
  'red/* */',
  'var(--x)',
  'expression(alert(1))',
  '</style><script>',
  `#${'f'.repeat(300)}`,
];

describe('a style in WordPress', () => {
  it('takes colours, sizes, typefaces and shadows', (test) => {
    const taken = declarations(good);
    if (taken) assert.deepEqual(taken, good);
    else test.diagnostic('There is no PHP here.');
  });

  it('takes no shadow that lies over the page', () => {
    const near = ['none', '0 2px 12px rgb(0 0 0 / 0.2)', 'inset 0 0 .4em #000, 0 1px 2px red'];
    const far = ['0 0 0 100vmax #fff', '0 0 0 9999px red', '0 0 0 99em red', '0 0 0 min(9em) red'];
    const taken = declarations([...near, ...far], 'shadow');
    if (taken) assert.deepEqual(taken, [...near, ...far.map(() => '')]);
  });

  it('takes nothing that loads, closes or leaves open', () => {
    const taken = declarations(bad);
    if (taken)
      assert.deepEqual(
        taken,
        bad.map(() => ''),
      );
  });
});
