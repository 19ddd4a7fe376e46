import { expect } from '@open-wc/testing';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { find, findAll, mount, rootOf } from '../support/card.js';

describe('a card whose text cites nothing', () => {
  it('has no list of sources, nor a heading for one', async () => {
    const { emergency, today, routine } = fallback.help;
    const uncited = (level: typeof today) => ({
      ...level,
      items: level.items.map(({ id, text }) => ({ ...(id && { id }), text })),
    });
    registerLanguage({
      ...fallback,
      help: { emergency: uncited(emergency), today: uncited(today), routine: uncited(routine) },
    });
    const card = await mount('<back-spasm-card sections="actions sources"></back-spasm-card>');
    registerLanguage(fallback);
    expect(find(card, '[part=actions]')).to.exist;
    expect(findAll(card, '[part=sources]')).to.deep.equal([]);
    expect(rootOf(card).textContent).not.to.contain(fallback.labels.sources);
  });
});
