<?php
/** The page of settings, drawn from the same table as the block's side panel. */

defined( 'ABSPATH' ) || exit;

function back_spasm_card_add_page() {
	$name = __( 'Back Spasm Card', 'back-spasm-card' );
	add_options_page( $name, $name, 'manage_options', 'back-spasm-card', 'back_spasm_card_page' );
}
add_action( 'admin_menu', 'back_spasm_card_add_page' );

/** In the list of plugins, where people look first. */
function back_spasm_card_add_link( $links ) {
	$address = admin_url( 'options-general.php?page=back-spasm-card' );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'back-spasm-card' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/back-spasm-card.php' ), 'back_spasm_card_add_link' );

function back_spasm_card_page() {
	$saved             = back_spasm_card_settings();
	$saved['document'] = $saved['draft'] ?? $saved['document'] ?? '';
	back_spasm_card_load_page( 'settings', array( 'countries' => wp_json_file_decode( __DIR__ . '/countries.json' ) ) );
	echo '<div class="wrap back-spasm-card-page"><h1>', esc_html( get_admin_page_title() ), '</h1>';
	printf(
		'<p>%s <a href="%s">%s</a></p>',
		esc_html__( 'These are for all cards of this site. What a card says of itself counts more.', 'back-spasm-card' ),
		esc_url( admin_url( 'tools.php?page=back-spasm-card-sign' ) ),
		esc_html__( 'Read and sign the text', 'back-spasm-card' )
	);
	echo '<form id="back-spasm-card-settings" action="options.php" method="post">';
	settings_fields( 'back_spasm_card' ); // With a nonce.
	back_spasm_card_link_fields();
	foreach ( back_spasm_card_controls() as $group ) {
		printf( '<h2>%s</h2><table class="form-table" role="presentation">', esc_html( $group['title'] ) );
		if ( 'numbers' === $group['name'] ) {
			echo '<tr><th scope="row"><label for="bsc-country">';
			echo esc_html__( 'Country of your patients', 'back-spasm-card' );
			echo '</label></th><td><select id="bsc-country"></select><div id="bsc-offers"></div></td></tr>';
		}
		foreach ( $group['controls'] as $control ) {
			back_spasm_card_row( $control, $saved[ $control['name'] ] ?? '' );
		}
		echo '</table>';
	}
	back_spasm_card_in_page_row( $saved['in-page'] ?? '' );
	printf(
		'<p class="description">%s</p>',
		esc_html__( 'When you save, the page caches that this plugin knows are emptied. Empty any other cache yourself, such as that of your host: until then, its pages keep the old numbers and text.', 'back-spasm-card' )
	);
	submit_button();
	echo '</form><h2>', esc_html__( 'Preview', 'back-spasm-card' ), '</h2>';
	echo '<ul id="back-spasm-card-problems" role="status"></ul>';
	echo '<back-spasm-card id="back-spasm-card-preview" layout="full"></back-spasm-card></div>';
}

/** The card, the page's script, and what that takes from PHP. */
function back_spasm_card_load_page( $name, $data ) {
	back_spasm_card_enqueue();
	$asset  = require __DIR__ . "/$name.asset.php";
	$handle = "back-spasm-card-$name";
	wp_enqueue_script( $handle, plugins_url( "$name.js", __FILE__ ), $asset['dependencies'], $asset['version'], true );
	$data += array(
		'words'  => back_spasm_card_words(),
		'groups' => back_spasm_card_controls(),
	);
	$json  = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( $handle, "window.backSpasmCardPage=$json", 'before' );
	wp_enqueue_style( 'back-spasm-card-admin', plugins_url( 'admin.css', __FILE__ ), array(), BACK_SPASM_CARD_VERSION );
}

function back_spasm_card_row( $control, $value ) {
	$id       = "bsc-{$control['name']}";
	$is_group = in_array( $control['kind'], array( 'sections', 'languages' ), true );
	$label    = $is_group ? '<span id="%s-label">%s</span>' : '<label for="%s">%s</label>';
	printf( "<tr><th scope=\"row\">$label</th><td>", esc_attr( $id ), esc_html( $control['label'] ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- Written above.
	back_spasm_card_control( $control, $value, $id );
	if ( $control['hint'] ) {
		printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $control['hint'] ) );
	}
	printf( '<div class="bsc-problems" id="%s-problems"></div></td></tr>', esc_attr( $id ) );
}

function back_spasm_card_control( $control, $value, $id ) {
	$described = $control['hint'] ? "$id-hint $id-problems" : "$id-problems";
	$common    = sprintf(
		'id="%s" name="back_spasm_card[%s]" aria-describedby="%s"',
		esc_attr( $id ),
		esc_attr( $control['name'] ),
		esc_attr( $described )
	);
	// phpcs:disable WordPress.Security.EscapeOutput -- $common is escaped above.
	switch ( $control['kind'] ) {
		case 'choice':
			echo "<select $common>";
			back_spasm_card_options( $control['options'], $value );
			echo '</select>';
			return;
		case 'switch':
			printf( "<input type=\"checkbox\" $common value=\"true\"%s>", checked( $value && 'false' !== $value, true, false ) );
			return;
		case 'sections':
		case 'languages':
			back_spasm_card_boxes( $control, $value, $id );
			return;
		case 'lines':
		case 'paragraph':
		case 'document':
			$rows = 'document' === $control['kind'] ? 14 : 4;
			printf( "<textarea $common class=\"large-text%s\" rows=\"%d\">%s</textarea>", 14 === $rows ? ' code' : '', $rows, esc_textarea( $value ) );
			return;
		default:
			$type = 'tel' === $control['kind'] ? 'tel' : 'text';
			printf(
				"<input type=\"$type\" $common class=\"regular-text\" value=\"%s\" placeholder=\"%s\" autocomplete=\"off\">",
				esc_attr( $value ),
				esc_attr( $control['placeholder'] )
			);
	}
	// phpcs:enable
}

function back_spasm_card_options( $options, $value ) {
	if ( ! in_array( $value, array_column( $options, 'value' ), true ) ) {
		$options[] = array(
			'value' => $value,
			'label' => $value,
		);
	}
	foreach ( $options as $option ) {
		$chosen = selected( $value, $option['value'], false );
		printf( '<option value="%s"%s>%s</option>', esc_attr( $option['value'] ), $chosen, esc_html( $option['label'] ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- By selected().
	}
}

/** The chosen ones first, in their order. */
function back_spasm_card_boxes( $control, $value, $id ) {
	$all    = array_column( $control['options'], 'label', 'value' );
	$ticked = array_values( array_intersect( preg_split( '~[\s,|]+~', $value ), array_keys( $all ) ) );
	$ticked = $ticked || 'languages' === $control['kind'] ? $ticked : array_keys( $all );
	printf( '<fieldset id="%1$s" aria-labelledby="%1$s-label" aria-describedby="%1$s-problems">', esc_attr( $id ) );
	foreach ( array_unique( array_merge( $ticked, array_keys( $all ) ) ) as $name ) {
		printf(
			'<label class="bsc-box"><input type="checkbox" name="back_spasm_card[%s][]" value="%s"%s> %s</label>',
			esc_attr( $control['name'] ),
			esc_attr( $name ),
			checked( in_array( $name, $ticked, true ), true, false ),
			esc_html( $all[ $name ] )
		);
	}
	echo '</fieldset>';
}

/** A set-up of the builder comes and goes as a link. */
function back_spasm_card_link_fields() {
	printf(
		'<details class="bsc-link"><summary>%s</summary><p><label for="bsc-import">%s</label><br>'
			. '<input id="bsc-import" class="large-text code" autocomplete="off"></p><p id="bsc-import-says" role="status"></p>'
			. '<p><label for="bsc-export">%s</label><br><input id="bsc-export" class="large-text code" readonly></p></details>',
		esc_html__( 'From and to the builder', 'back-spasm-card' ),
		esc_html__( 'Paste a link of the builder to take its settings', 'back-spasm-card' ),
		esc_html__( 'These settings as the end of a link: put it behind the address of the builder', 'back-spasm-card' )
	);
}

function back_spasm_card_in_page_row( $value ) {
	printf( '<h2>%s</h2>', esc_html__( 'Without the script', 'back-spasm-card' ) );
	echo '<table class="form-table" role="presentation"><tr><th scope="row"><label for="bsc-in-page">';
	echo esc_html__( 'What is in the page itself', 'back-spasm-card' );
	echo '</label></th><td><select id="bsc-in-page" name="back_spasm_card[in-page]" aria-describedby="bsc-in-page-hint">';
	back_spasm_card_options(
		array(
			array(
				'value' => '',
				'label' => __( 'The signs of an emergency', 'back-spasm-card' ),
			),
			array(
				'value' => 'whole',
				'label' => __( 'All of the card', 'back-spasm-card' ),
			),
		),
		$value
	);
	echo '</select><p class="description" id="bsc-in-page-hint">';
	echo esc_html__( 'Patients read it where the script is blocked, broken or late, and search engines read it, too. A card with words of your own has the signs of an emergency alone.', 'back-spasm-card' );
	echo '</p></td></tr></table>';
}
