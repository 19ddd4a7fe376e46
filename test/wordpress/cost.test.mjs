/**
 * What the worst text of an author costs a page: time and memory that grow as the text does, and no
 * faster. The figures are printed; `npm run test:wordpress`, after a build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from './site.mjs';
import { activate } from './visit.mjs';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** As large as a clinic's document may be, with as many signs as the emergency level takes. */
const clinicDocument = JSON.stringify({
  help: { emergency: { items: Array.from({ length: 50 }, (_, n) => `Sign ${n}`) } },
  facts: Array.from({ length: 500 }, (_, n) => `Fact ${n}: ${'words '.repeat(82)}`),
});

let site;
/** The peak of a page without a card. */
let bare;

before(async () => {
  site = await startSite();
  activate(site);
  bare = draw('Text.', 1).peak;
});
after(() => site?.stop());

/** A post of so many cards, drawn as on its page. */
const draw = (piece, count) =>
  run(`str_repeat( ${php(piece)}, ${count} )`, "apply_filters( 'the_content', $text )");

/** A text of about this size, completed: by the plugin alone, for WordPress's own filters have a cost of theirs. */
const complete = ([piece, start = '', end = ''], size) =>
  run(
    `${php(start)} . str_repeat( ${php(piece)}, ${Math.round(size / piece.length)} ) . ${php(end)}`,
    'back_spasm_card_complete( $text )',
  );

/** In a process of its own: the processor's time in seconds, the peak of memory, and what is in the HTML. */
function run(text, code) {
  const printed = site.runPhp(`
    set_time_limit( 30 ); // Of the processor: what does not end is to fail.
    $text  = ${text};
    $clock = function () {
      $used = getrusage();
      return $used['ru_utime.tv_sec'] + $used['ru_utime.tv_usec'] / 1e6;
    };
    $from = $clock();
    $html = ${code};
    echo wp_json_encode( array(
      'time' => $clock() - $from, 'peak' => memory_get_peak_usage(), 'size' => strlen( $html ),
      'documents' => substr_count( $html, 'Fact 499' ), 'signs' => substr_count( $html, 'trouble breathing' ),
      'notices' => substr_count( $html, '<!-- Back Spasm Card' ),
    ) );`);
  return JSON.parse(printed);
}

const php = (text) => `base64_decode( '${btoa(text)}' )`;
const inMegabytes = (bytes) => `${(bytes / megabyte).toFixed(1)} MB`;
const inSeconds = (time) => `${time.toFixed(3)} s`;

describe('a page of many cards, with a document of 250 KB', () => {
  before(() => {
    assert.ok(Math.abs(clinicDocument.length - 250 * kilobyte) < 5 * kilobyte);
    site.runPhp(
      `update_option( 'back_spasm_card', array( 'clinic' => 'North', 'document' => ${php(clinicDocument)} ) );`,
    );
  });

  for (const [form, piece] of Object.entries({
    'the tag': '<back-spasm-card></back-spasm-card>\n',
    'the div': '<div data-back-spasm-card></div>\n',
    'the shortcode': '[back_spasm_card]\n',
  }))
    it(`takes no more memory from the twentieth on, by ${form}`, (test) => {
      const [few, many, most] = [70, 350, 700].map((count) => {
        const drawn = draw(piece, count);
        test.diagnostic(
          `${count} cards: ${inSeconds(drawn.time)}, peak ${inMegabytes(drawn.peak - bare)}, HTML ${inMegabytes(drawn.size)}`,
        );
        return drawn;
      });
      for (const { documents, signs, notices } of [few, many, most])
        assert.deepEqual({ documents, signs, notices }, { documents: 20, signs: 20, notices: 1 });
      assert.ok(most.peak - bare < 48 * megabyte, inMegabytes(most.peak - bare));
      assert.ok(most.peak - few.peak < 2 * megabyte, inMegabytes(most.peak - few.peak));
    });
});

/**
 * A part that is repeated, and what stands before and behind all of them. Each tempts a parser to
 * read on to the end of the text for each part.
 */
const worst = {
  'tags without end': ['<div data-back-spasm-card "'],
  'values without end': ['<back-spasm-card heading="'],
  'divs without end': ['<div data-back-spasm-card>'],
  'cards without end, and one end': ['<back-spasm-card>', '', '</back-spasm-card>'],
  'paragraphs without end': ['<p>x<back-spasm-card>'],
  'cards in one long paragraph': ['x<back-spasm-card></back-spasm-card>', '<p>', '</p>'],
  'attributes of one card': ['a="1" b ', '<div data-back-spasm-card ', '></div>'],
  'templates without end': ['<template>', '<div data-back-spasm-card>', '</div>'],
  'slots without end': ['<b slot=a>', '<back-spasm-card>', '</back-spasm-card>'],
  'scripts without end': ['<script ', '<back-spasm-card>', '</back-spasm-card>'],
  'comments, of which the last has no end': ['<!---->', '<back-spasm-card>', '<!--'],
  'parts of a language': ['a-', '<back-spasm-card lang="', '"></back-spasm-card>'],
  'blanks of a number': [' ', '<back-spasm-card emergency-number="1', '1"></back-spasm-card>'],
};

describe('a text that is hard to read', () => {
  before(() => {
    const document = JSON.stringify({ lang: 'de', help: { emergency: { items: ['Zeichen'] } } });
    site.runPhp(`update_option( 'back_spasm_card', array( 'document' => '${document}' ) );`);
  });

  for (const [what, text] of Object.entries(worst))
    it(`costs time and memory as it is long: ${what}`, (test) => {
      const [small, ...larger] = [100, 500, 1024].map((kilobytes) => {
        const size = kilobytes * kilobyte;
        // The faster of two, for other processes only ever add to it.
        const [{ time, peak }] = [complete(text, size), complete(text, size)].toSorted(
          (a, b) => a.time - b.time,
        );
        test.diagnostic(`${kilobytes} KB: ${inSeconds(time)}, peak ${inMegabytes(peak - bare)}`);
        return { perByte: time / size, peak };
      });
      // Less than 50 ms for a megabyte is not measured well.
      const slowest = Math.max(...larger.map(({ perByte }) => perByte));
      const growth = slowest / Math.max(small.perByte, 0.05 / megabyte);
      assert.ok(growth < 2, `per byte, a larger one takes ${growth.toFixed(1)} times as long`);
      const peak = Math.max(...larger.map((each) => each.peak)) - bare;
      assert.ok(peak < 16 * megabyte, inMegabytes(peak));
    });
});
