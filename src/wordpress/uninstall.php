<?php
/**
 * WordPress runs this before it deletes the plugin. A hook would have to be registered on the very site
 * on which that happens.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/sites.php';

delete_metadata( 'user', 0, 'back_spasm_card_role', '', true );

if ( is_multisite() ) {
	back_spasm_card_on_each_site( 'back_spasm_card_delete_option' ); // Of all networks: they share the files.
} else {
	back_spasm_card_delete_option();
}
