import { BackSpasmCard } from '../dist/index.js';

const card = new BackSpasmCard();
card.theme = 'auto';
card.clinic = 'Riverside Physiotherapy';
card.emergencyNumber = 911;
card.sections = ['tips', 'help', 'actions'];
card.tips = [
  { title: 'Keep moving', kind: 'do', text: 'Walk for a few minutes, a few times a day.' },
  'Short rests are fine, but try not to stay in bed.',
];
document.querySelector('main').append(card);
