import { BackSpasmCard } from 'back-spasm-card';
import { fallback } from 'back-spasm-card/fallback';
import 'back-spasm-card/languages/fr.js';
import spanish from 'back-spasm-card/documents/es.json';
import content from '../card.json';

BackSpasmCard.registerLanguage(spanish);

const card = document.createElement('back-spasm-card');
card.clinic = 'Example Clinic';
card.headingLevel = 3;
card.bookHref = '/book';
card.emergencyNumber = '112';
card.content = content;
card.tips = content.tips;
card.innerHTML = fallback({
  content,
  attributes: { 'emergency-number': '112', 'heading-level': 3 },
});

const output = document.createElement('output');
card.addEventListener('bsc-problems', (event) => console.error(event.detail.problems[0]?.message));
card.addEventListener('bsc-action', function onAction(event) {
  if (event.detail.action !== 'book') return;
  event.preventDefault();
  output.value = event.detail.action;
  this.removeEventListener('bsc-action', onAction);
});
document.getElementById('root')?.append(card, output);
