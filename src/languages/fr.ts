import text from './fr.json';
import { registerLanguage } from './registry.js';

registerLanguage(text);
