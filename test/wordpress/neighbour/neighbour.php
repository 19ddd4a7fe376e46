<?php
// For tests of optimizers: a plugin whose script they may change, which shows that they work at all.
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_enqueue_script( 'neighbour', content_url( 'mu-plugins/neighbour.js' ), array(), '1', true );
	}
);
