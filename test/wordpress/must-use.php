<?php
// For tests: nothing is mailed, and ?classic-editor opens the classic editor, by the same hook by
// which the plugin Classic Editor brings it back.
add_filter( 'pre_wp_mail', '__return_true' );
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);
