<?php
/**
 * Says below a card what is wrong in it: to those who may edit the page, when they look at it, and
 * never to patients.
 */

defined( 'ABSPATH' ) || exit;

function back_spasm_card_may_read_notes() {
	return is_singular()
		? current_user_can( 'edit_post', get_queried_object_id() )
		: current_user_can( 'edit_others_posts' );
}

function back_spasm_card_enqueue_notes() {
	if ( ! wp_script_is( 'back-spasm-card/back-spasm-card' ) || ! back_spasm_card_may_read_notes() ) {
		return;
	}
	$handle = 'back-spasm-card-notes';
	wp_enqueue_script( $handle, plugins_url( 'notes.js', __FILE__ ), array(), BACK_SPASM_CARD_VERSION, true );
	wp_localize_script(
		$handle,
		'backSpasmCardNotes',
		array( 'lead' => __( 'Only you who may edit this page see this. To fix on this card:', 'back-spasm-card' ) )
	);
}
add_action( 'wp_footer', 'back_spasm_card_enqueue_notes' );
