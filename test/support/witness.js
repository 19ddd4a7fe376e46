// Notes, where a test outside the page can read them, what the browser reports, what fails and what
// the console says.
const notes = { violations: [], said: [] };

function note(list, words) {
  list.push(words);
  document.documentElement.dataset.notes = JSON.stringify(notes);
}

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  note(notes.violations, `${effectiveDirective} ${blockedURI}`),
);
addEventListener(
  'error',
  // A file that could not be had tells only the element that names it.
  ({ message, target }) => note(notes.said, message ?? `${target.localName} failed`),
  { capture: true },
);
addEventListener('unhandledrejection', ({ reason }) => note(notes.said, String(reason)));
for (const method of ['log', 'info', 'debug', 'warn', 'error'])
  console[method] = (...words) => note(notes.said, words.map(String).join(' '));
