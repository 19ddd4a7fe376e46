const card = document.querySelector('back-spasm-card');
card.addEventListener('bsc-action', (event) => {
  if (event.detail.action !== 'book') return;
  event.preventDefault();
  document.querySelector('output').value = event.detail.action;
});
