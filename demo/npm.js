import { BackSpasmCard } from '../dist/index.js';

const card = new BackSpasmCard();
card.theme = 'auto';
card.clinic = 'Riverside Physiotherapy';
card.emergencyNumber = 911;
card.sections = ['tips', 'actions'];
card.tips = [
  { title: 'Keep moving', kind: 'do', text: 'Walk for a few minutes, a few times a day.' },
  { title: 'Staying in bed', kind: 'avoid', text: 'Short rests are fine.' },
];
document.querySelector('main').append(card);
