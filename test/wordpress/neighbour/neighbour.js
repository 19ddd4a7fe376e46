/* What a minifier takes away: this comment, and the spaces below. */
document.documentElement.dataset.neighbour = ['has', 'run'].join(' ');
