// Notes, where a test outside the page can read them, what the browser reports and the console says.
const notes = { violations: [], said: [] };

function note(list, words) {
  list.push(words);
  document.documentElement.dataset.notes = JSON.stringify(notes);
}

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  note(notes.violations, `${effectiveDirective} ${blockedURI}`),
);
addEventListener('error', ({ message }) => note(notes.said, message));
for (const method of ['log', 'warn', 'error'])
  console[method] = (...words) => note(notes.said, words.map(String).join(' '));
