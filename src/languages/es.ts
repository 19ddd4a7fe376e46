import text from './es.json';
import { registerLanguage } from './registry.js';

registerLanguage(text);
