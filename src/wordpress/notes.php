<?php
/** Says below a card what is wrong in it: to those who may edit the page, when they look at it, and never to patients. */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_footer', function () {
	$page = get_queried_object_id();
	if ( ! wp_script_is( 'back-spasm-card/back-spasm-card' ) || ! ( is_singular() ? current_user_can( 'edit_post', $page ) : current_user_can( 'edit_others_posts' ) ) ) {
		return;
	}
	wp_enqueue_script( 'back-spasm-card-notes', plugins_url( 'notes.js', __FILE__ ), array(), filemtime( __DIR__ . '/notes.js' ), true );
	wp_localize_script( 'back-spasm-card-notes', 'backSpasmCardNotes', array(
		'lead' => __( 'Only you who may edit this page see this. To fix on this card:', 'back-spasm-card' ),
	) );
} );
