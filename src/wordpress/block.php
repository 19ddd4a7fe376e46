<?php
/** The block: its card on pages, and what its editor needs. */

defined( 'ABSPATH' ) || exit;

/** By the same function as the shortcode. */
function back_spasm_card_block( $attributes ) {
	$given = array_map( 'back_spasm_card_plain', array_filter( $attributes, 'is_string' ) );
	$card  = array();
	foreach ( BACK_SPASM_CARD_KEYS as $name => $key ) {
		if ( '' !== trim( $given[ $key ] ?? '' ) ) {
			$card[ $name ] = $given[ $key ];
		}
	}
	$variables = array();
	foreach ( BACK_SPASM_CARD_VARIABLES as $name => $key ) {
		$variables[ $name ] = $given[ $key ] ?? '';
	}
	$style = back_spasm_card_declarations( $variables );
	if ( $style ) {
		$card['style'] = $style;
	}
	list( , $json ) = back_spasm_card_document( $given['document'] ?? '' );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), back_spasm_card_draw( $card, $json ) );
}

/** As it was written: WordPress turns `&` in blocks of authors into `&amp;`. */
function back_spasm_card_plain( $text ) {
	return strlen( $text ) <= 262144 ? back_spasm_card_decode( $text ) : '';
}

function back_spasm_card_register_block() {
	// An editor shows the card as patients see it, in any language, also in a frame of its own.
	$scripts = is_admin() ? back_spasm_card_register_scripts() : array();
	register_block_type(
		__DIR__ . '/block',
		array(
			'render_callback' => 'back_spasm_card_block',
			'script_handles'  => $scripts,
		)
	);
}
add_action( 'init', 'back_spasm_card_register_block' );

/** What the block's script takes from this site. */
function back_spasm_card_pass_to_editor() {
	$settings = back_spasm_card_settings();
	unset( $settings['draft'] );
	$data = array(
		'groups'    => back_spasm_card_controls(),
		'words'     => back_spasm_card_words(),
		'keys'      => BACK_SPASM_CARD_KEYS,
		'settings'  => (object) $settings,
		'countries' => wp_json_file_decode( __DIR__ . '/countries.json' ),
		'links'     => array(
			'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=back-spasm-card' ) : '',
			'sign'     => current_user_can( BACK_SPASM_CARD_SIGN ) ? admin_url( 'tools.php?page=back-spasm-card-sign' ) : '',
		),
	);
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'back-spasm-card-card-editor-script', "window.backSpasmCardEditor=$json", 'before' );
}
add_action( 'enqueue_block_editor_assets', 'back_spasm_card_pass_to_editor' );

function back_spasm_card_register_patterns() {
	$card = '<!-- wp:back-spasm-card/card %s/-->';
	register_block_pattern_category( 'back-spasm-card', array( 'label' => __( 'Back spasm', 'back-spasm-card' ) ) );
	register_block_pattern(
		'back-spasm-card/page',
		array(
			'title'      => __( 'Page about back spasms', 'back-spasm-card' ),
			'categories' => array( 'back-spasm-card', 'text' ),
			'content'    => sprintf( $card, '{"align":"wide"} ' ),
		)
	);
	register_block_pattern(
		'back-spasm-card/sidebar',
		array(
			'title'         => __( 'Back spasms in a sidebar', 'back-spasm-card' ),
			'categories'    => array( 'back-spasm-card' ),
			'viewportWidth' => 400,
			'content'       => sprintf( $card, '{"layout":"brief"} ' ),
		)
	);
}
add_action( 'init', 'back_spasm_card_register_patterns' );
