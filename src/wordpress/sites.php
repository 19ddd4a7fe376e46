<?php
/** The option in which each site keeps its settings: of a network, each has its own. */

defined( 'ABSPATH' ) || exit;

/** Not loaded where no card is, for a document may be large. Saved first by the page of settings, it would be. */
function back_spasm_card_add_option() {
	add_option( 'back_spasm_card', array(), '', false );
}

function back_spasm_card_delete_option() {
	delete_option( 'back_spasm_card' );
	delete_option( 'back_spasm_card_review' );
	foreach ( get_users( array( 'capability' => 'sign_back_spasm_card' ) ) as $user ) {
		$user->remove_cap( 'sign_back_spasm_card' );
	}
}

/** @param array $among as `get_sites` takes it; a network may have more sites than there is memory for. */
function back_spasm_card_on_each_site( $act, $among = array() ) {
	$batch = array(
		'fields' => 'ids',
		'number' => 100,
		'offset' => 0,
	) + $among;
	do {
		$sites = get_sites( $batch );
		foreach ( $sites as $site ) {
			switch_to_blog( $site );
			$act();
			restore_current_blog();
		}
		// WordPress keeps the options of each site that it has been on.
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
		$batch['offset'] += count( $sites );
	} while ( $sites );
}

/** @param bool $is_network whether the plugin is activated for all sites of the network */
function back_spasm_card_activate( $is_network ) {
	if ( $is_network ) {
		back_spasm_card_on_each_site( 'back_spasm_card_add_option', array( 'network_id' => get_current_network_id() ) );
	} else {
		back_spasm_card_add_option();
	}
}

/** A site that is added to a network later. */
function back_spasm_card_initialize_site( $site ) {
	$plugins = (array) get_network_option( $site->network_id, 'active_sitewide_plugins', array() );
	if ( isset( $plugins[ plugin_basename( __DIR__ . '/back-spasm-card.php' ) ] ) ) {
		switch_to_blog( $site->id );
		back_spasm_card_add_option();
		restore_current_blog();
	}
}
