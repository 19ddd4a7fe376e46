/**
 * Lets our own modules import JSON, as the build does. A file that a page loads by its address is
 * served as it is.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function jsonModules() {
  return {
    name: 'json-modules',
    transformImport({ source, context }) {
      const isOurs = context.path.endsWith('.ts');
      return isOurs && source.endsWith('.json') ? `${source}?module` : undefined;
    },
    resolveMimeType(context) {
      return isModule(context) ? 'js' : undefined;
    },
    transform(context) {
      return isModule(context) ? { body: `export default ${context.body}` } : undefined;
    },
  };
}

function isModule(context) {
  return context.path.endsWith('.json') && context.querystring === 'module';
}
