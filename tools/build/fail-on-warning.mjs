export function failOnWarning(level, log, pass) {
  // Modules that hold only types have nothing left to run.
  if (log.code === 'EMPTY_BUNDLE') return;
  pass(level === 'warn' ? 'error' : level, log);
}
