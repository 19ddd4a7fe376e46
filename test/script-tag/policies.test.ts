/**
 * Pages under real headers. Where the browser has no Trusted Types, nothing forbids the card to draw,
 * and each of these pages shows it.
 */
import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  bundleOf,
  cardsOf,
  documentOf,
  open,
  quiet,
  recordOf,
  script,
  tag,
  witness,
} from '../support/page.js';

const supportsTrustedTypes = 'trustedTypes' in window;

const copies = { 'the script file': script, 'the npm package': tag(bundleOf('dist/index.js')) };

/** What else such a page loads, before the card. */
const pages = {
  'a page': '',
  'a page with its own Lit': tag(bundleOf('test/support/own-lit.js')),
  'a page that has taken our policy’s name': tag('/test/support/name-taker.js'),
  'a page with a default policy': tag('/test/support/default-policy.js', 'data-way="pass"'),
};

/**
 * - `draws`: styled in full, and nothing is reported.
 * - `draws, refused`: so too, but the browser reports the policy that it refused. No script can ask
 *   first.
 * - `falls back`: what stands between the tags stays to be seen, and one line says why.
 */
type Outcome = 'draws' | 'draws, refused' | 'falls back';

/** Each outcome twice: with `require-trusted-types-for 'script'` and without. */
interface Row {
  readonly page: keyof typeof pages;
  /** The `trusted-types` directive; empty for none. */
  readonly allowed: string;
  readonly file: readonly [Outcome, Outcome];
  readonly npm: readonly [Outcome, Outcome];
}

const draws = ['draws', 'draws'] as const;
const drawsUnlessEnforced = ['falls back', 'draws, refused'] as const;
// Lit's own policy, which the package makes as it loads, stops it in either case.
const fallsBack = ['falls back', 'falls back'] as const;

const rows: readonly Row[] = [
  { page: 'a page', allowed: '', file: draws, npm: draws },
  { page: 'a page', allowed: 'trusted-types *', file: draws, npm: draws },
  { page: 'a page', allowed: 'trusted-types back-spasm-card', file: draws, npm: fallsBack },
  { page: 'a page', allowed: 'trusted-types lit-html', file: drawsUnlessEnforced, npm: draws },
  { page: 'a page', allowed: 'trusted-types back-spasm-card lit-html', file: draws, npm: draws },
  { page: 'a page', allowed: "trusted-types 'none'", file: drawsUnlessEnforced, npm: fallsBack },
  { page: 'a page', allowed: 'trusted-types', file: drawsUnlessEnforced, npm: fallsBack },
  {
    page: 'a page with its own Lit',
    allowed: 'trusted-types lit-html',
    file: drawsUnlessEnforced,
    npm: fallsBack,
  },
  {
    page: 'a page with its own Lit',
    allowed: 'trusted-types lit-html back-spasm-card',
    file: draws,
    npm: fallsBack,
  },
  {
    page: 'a page with its own Lit',
    allowed: "trusted-types lit-html 'allow-duplicates'",
    file: drawsUnlessEnforced,
    npm: draws,
  },
  {
    page: 'a page that has taken our policy’s name',
    allowed: '',
    file: draws,
    npm: draws,
  },
  {
    page: 'a page that has taken our policy’s name',
    allowed: 'trusted-types back-spasm-card',
    file: drawsUnlessEnforced,
    npm: fallsBack,
  },
  {
    page: 'a page that has taken our policy’s name',
    allowed: "trusted-types back-spasm-card 'allow-duplicates'",
    file: draws,
    npm: fallsBack,
  },
  {
    page: 'a page with a default policy',
    allowed: 'trusted-types default',
    // The page's policy passes the card's templates too.
    file: ['draws, refused', 'draws, refused'],
    npm: fallsBack,
  },
];

interface Case {
  readonly name: string;
  readonly copy: keyof typeof copies;
  readonly page: Row['page'];
  readonly csp: string;
  readonly outcome: Outcome;
}

const cases: readonly Case[] = rows.flatMap(({ page, allowed, file, npm }) =>
  (['the script file', 'the npm package'] as const).flatMap((copy) =>
    ["require-trusted-types-for 'script'", ''].map((required, index) => {
      const directives = [required, allowed].filter(Boolean).join('; ');
      const outcome = (copy === 'the script file' ? file : npm)[index] ?? 'draws';
      const csp = `default-src 'none'; script-src 'self'; ${directives}`;
      const name = `${copy} ${outcome}, on ${page} under “${directives}”`;
      return { name, copy, page, csp, outcome };
    }),
  ),
);

const bodyOf = ({ copy, page }: Case) =>
  `${witness}${pages[page]}${copies[copy]}<back-spasm-card>Call <a href="tel:306">us</a></back-spasm-card>`;

describe('under real headers', () => {
  for (const each of cases)
    it(each.name, async () => {
      const { csp, outcome } = each;
      const frame = await open(bodyOf(each), { csp });
      const record = await recordOf(frame);
      if (each.page === 'a page with its own Lit')
        expect(documentOf(frame).querySelector('#own')?.textContent).to.equal('Drawn by Test page');
      if (outcome === 'falls back' && supportsTrustedTypes) {
        expect(documentOf(frame).body.innerText).to.contain('Call us');
        expect(record.said).to.have.lengthOf(1);
        expect(record.said[0]).to.contain(
          each.copy === 'the script file' ? 'trusted-types back-spasm-card' : 'lit-html',
        );
        return;
      }
      const [card] = await cardsOf(frame);
      expect(await faultsOf(card)).to.deep.equal([]);
      const refused =
        outcome === 'draws, refused' && supportsTrustedTypes
          ? ['trusted-types trusted-types-policy']
          : [];
      expect(record).to.deep.equal({ ...quiet, violations: refused, reports: refused });
    });
});
