<?php
/** What is saved for all cards: the clinic's defaults, its look and its own text. */

defined( 'ABSPATH' ) || exit;

const BACK_SPASM_CARD_LARGEST_DOCUMENT = 262144;

/** What is saved: texts by their keys. Another plugin or an import may have put in what is none. */
function back_spasm_card_settings() {
	return array_filter( (array) get_option( 'back_spasm_card', array() ), 'is_string' );
}

/** The controls of all groups, by their names. */
function back_spasm_card_fields() {
	$controls = array_merge( ...array_column( back_spasm_card_controls(), 'controls' ) );
	return array_column( $controls, null, 'name' );
}

/**
 * A document that cannot be used is a draft; the one before stays on the pages. WordPress calls this a
 * second time with what it has returned where the option does not exist yet, so that has to stay as it is.
 */
function back_spasm_card_sanitize( $given ) {
	$given = (array) $given;
	$kept  = array();
	foreach ( back_spasm_card_fields() as $name => $control ) {
		$value = back_spasm_card_sanitize_value( $control, $given[ $name ] ?? '' );
		if ( '' !== $value ) {
			$kept[ $name ] = $value;
		}
	}
	if ( 'whole' === ( $given['in-page'] ?? '' ) ) {
		$kept['in-page'] = 'whole';
	}
	$text = is_string( $given['document'] ?? '' ) ? trim( $given['document'] ?? '' ) : '';
	if ( is_string( $given['draft'] ?? null ) ) {
		$kept['draft'] = $given['draft'];
	}
	if ( '' !== $text && ( strlen( $text ) > BACK_SPASM_CARD_LARGEST_DOCUMENT || ! back_spasm_card_object( $text ) ) ) {
		add_settings_error(
			'back_spasm_card',
			'document',
			__( 'Your own text is not on your pages yet: it has to be a JSON object of at most 256 KB. The list below it says what to fix.', 'back-spasm-card' )
		);
		$kept['draft'] = $text;
		$text          = back_spasm_card_settings()['document'] ?? '';
	}
	$kept['document'] = $text;
	return $kept;
}

/** As text: whatever it says is escaped where it is shown. */
function back_spasm_card_sanitize_value( $control, $value ) {
	if ( is_array( $value ) && in_array( $control['kind'], array( 'sections', 'languages' ), true ) ) {
		$listed = array_column( $control['options'], 'value' );
		$ticked = array_intersect( array_filter( $value, 'is_string' ), $listed );
		$is_all = 'sections' === $control['kind'] && array_values( $ticked ) === $listed;
		$value  = $is_all ? '' : implode( ' ', $ticked );
	}
	if ( ! is_string( $value ) || 'document' === $control['name'] ) {
		return '';
	}
	$value = trim( preg_replace( '~[^\P{Cc}\t\n]~u', '', str_replace( "\r\n", "\n", $value ) ) ?? '' );
	if ( $control['isVariable'] && '' !== $value && '' === back_spasm_card_css( $value, $control['name'] ) ) {
		add_settings_error(
			'back_spasm_card',
			$control['name'],
			/* translators: %s: the label of a control */
			sprintf( __( '%s: write a colour, size, typeface or shadow, without addresses. It is not saved.', 'back-spasm-card' ), $control['label'] )
		);
		return '';
	}
	return $value;
}

add_action(
	'admin_init',
	fn() => register_setting( 'back_spasm_card', 'back_spasm_card', array( 'sanitize_callback' => 'back_spasm_card_sanitize' ) )
);
