import text from './ar.json';
import { registerLanguage } from './registry.js';

registerLanguage(text);
