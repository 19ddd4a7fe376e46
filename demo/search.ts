/** Searches the documentation in the browser: the question stays on this device. */
import MiniSearch from 'minisearch';

interface Section {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

const most = 20;

async function search(question: string): Promise<readonly Section[]> {
  const response = await fetch('search.json');
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  const sections: readonly Section[] = await response.json();
  const index = new MiniSearch<Section>({
    fields: ['title', 'page', 'text'],
    searchOptions: { boost: { title: 4, page: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(sections);
  const byId = new Map(sections.map((section) => [section.id, section]));
  return index
    .search(question)
    .slice(0, most)
    .flatMap(({ id }) => byId.get(id) ?? []);
}

function show({ id, page, title, text }: Section): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = id;
  link.textContent = title === page ? title : `${page}: ${title}`;
  const words = document.createElement('p');
  words.textContent = text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')} …` : text;
  entry.append(link, words);
  return entry;
}

function say(words: string) {
  const status = document.querySelector('#found');
  if (status) status.textContent = words;
}

const question = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('#q');
if (input) input.value = question;
if (question)
  search(question).then(
    (found) => {
      document.querySelector('#results')?.replaceChildren(...found.map(show));
      say(
        found.length
          ? `${found.length} places for “${question}”`
          : `Nothing for “${question}”. Try fewer words.`,
      );
    },
    () => say('The search could not load its index. Reload the page to try again.'),
  );
