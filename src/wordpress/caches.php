<?php
/** Caches keep a page as it was: once the settings change, they are asked to empty. */

defined( 'ABSPATH' ) || exit;

/** By function or action, each as its plugin documents it; those that are not there do nothing. */
function back_spasm_card_empty_caches() {
	foreach ( array(
		'wp_cache_clear_cache', // WP Super Cache.
		'w3tc_flush_all', // W3 Total Cache.
		'rocket_clean_domain', // WP Rocket.
		'sg_cachepress_purge_cache', // SiteGround.
		'wpfc_clear_all_cache', // WP Fastest Cache.
		'wpo_cache_flush', // WP-Optimize.
	) as $function ) {
		if ( function_exists( $function ) ) {
			$function();
		}
	}
	foreach ( array(
		'litespeed_purge_all', // LiteSpeed Cache.
		'cache_enabler_clear_complete_cache', // Cache Enabler.
		'breeze_clear_all_cache', // Breeze.
		'wphb_clear_page_cache', // Hummingbird.
	) as $action ) {
		do_action( $action );
	}
}
add_action( 'update_option_back_spasm_card', 'back_spasm_card_empty_caches', 10, 0 );
add_action( 'add_option_back_spasm_card', 'back_spasm_card_empty_caches', 10, 0 );
add_action( 'update_option_back_spasm_card_review', 'back_spasm_card_empty_caches', 10, 0 );
add_action( 'delete_option_back_spasm_card_review', 'back_spasm_card_empty_caches', 10, 0 );
add_action( 'add_option_back_spasm_card_review', 'back_spasm_card_empty_caches', 10, 0 );
