<?php
/** The page on which somebody reads the whole text and signs it. */

defined( 'ABSPATH' ) || exit;

function back_spasm_card_add_sign_page() {
	$name = __( 'Sign the back spasm card', 'back-spasm-card' );
	add_management_page( $name, $name, BACK_SPASM_CARD_SIGN, 'back-spasm-card-sign', 'back_spasm_card_sign_page' );
}
add_action( 'admin_menu', 'back_spasm_card_add_sign_page' );

/** Each by its own name, as the card's menu has it. */
function back_spasm_card_language_names() {
	$options = back_spasm_card_fields()['languages']['options'];
	return array_column( $options, 'label', 'value' );
}

function back_spasm_card_sign_page() {
	$settings = back_spasm_card_settings();
	unset( $settings['draft'] );
	$languages = back_spasm_card_language_names();
	$asked     = sanitize_key( $_GET['language'] ?? back_spasm_card_usual_language() ); // phpcs:ignore WordPress.Security.NonceVerification -- It only shows a text.
	$language  = isset( $languages[ $asked ] ) ? $asked : 'en';
	back_spasm_card_load_page(
		'sign',
		array(
			'settings' => (object) $settings,
			'language' => $language,
		)
	);

	echo '<div class="wrap back-spasm-card-page"><h1>', esc_html( get_admin_page_title() ), '</h1>';
	settings_errors( 'back_spasm_card_sign' );
	echo '<p>', esc_html( back_spasm_card_review_says( $language ) ), '</p>';
	back_spasm_card_withdraw_form( $language );
	echo '<p><strong>', esc_html__( 'This publishes a claim about a named person.', 'back-spasm-card' ), '</strong> ';
	echo esc_html__( 'Patients will read on the card that you reviewed this text. Read all of it first. If anything is wrong, have it changed before you sign.', 'back-spasm-card' ), '</p>';
	back_spasm_card_language_links( $languages, $language );
	echo '<div id="bsc-text" tabindex="0" role="region" aria-label="', esc_attr__( 'Text to read', 'back-spasm-card' ), '">';
	echo '<back-spasm-card id="bsc-card"></back-spasm-card>';
	echo '<p>', esc_html__( 'This is signed, too. It stands on parts that are folded, describes pictures for people who cannot see them, or is where buttons lead:', 'back-spasm-card' ), '</p>';
	echo '<ul id="bsc-unseen" class="ul-disc"></ul>';
	echo '<button type="button" class="button" id="bsc-end">', esc_html__( 'I have reached the end of the text', 'back-spasm-card' ), '</button></div>';
	back_spasm_card_sign_form( $language, $languages[ $language ] );
	echo '</div>';
}

function back_spasm_card_language_links( $languages, $language ) {
	echo '<p>', esc_html__( 'Each language is signed by itself. Sign those that you have read:', 'back-spasm-card' ), '</p><ul class="bsc-languages">';
	foreach ( $languages as $tag => $name ) {
		printf(
			'<li><a href="%s"%s lang="%s">%s%s</a></li>',
			esc_url(
				add_query_arg(
					array(
						'page'     => 'back-spasm-card-sign',
						'language' => $tag,
					),
					admin_url( 'tools.php' )
				)
			),
			$tag === $language ? ' aria-current="page"' : '',
			esc_attr( $tag ),
			esc_html( $name ),
			in_array( back_spasm_card_review_state( $tag ), array( 'signed', 'overdue' ), true ) ? ' ✓' : ''
		);
	}
	echo '</ul>';
}

function back_spasm_card_sign_form( $language, $name ) {
	$user = wp_get_current_user();
	$role = (string) get_user_meta( $user->ID, 'back_spasm_card_role', true );
	echo '<form id="bsc-sign" method="post" action="', esc_url( admin_url( 'admin-post.php' ) ), '">';
	wp_nonce_field( 'back_spasm_card_sign' );
	echo '<input type="hidden" name="action" value="back_spasm_card_sign">';
	printf( '<input type="hidden" name="language" value="%s"><input type="hidden" name="fingerprint" id="bsc-fingerprint">', esc_attr( $language ) );
	printf( '<input type="hidden" name="of" value="%s">', esc_attr( back_spasm_card_seal() ) );
	echo '<table class="form-table" role="presentation">';
	printf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html__( 'Your name, from your profile', 'back-spasm-card' ), esc_html( $user->display_name ) );
	printf(
		'<tr><th scope="row"><label for="bsc-role">%s</label></th><td><input type="text" id="bsc-role" name="role" class="regular-text" required value="%s"></td></tr>',
		esc_html__( 'Your profession', 'back-spasm-card' ),
		esc_attr( $role )
	);
	printf( '<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html__( 'Day', 'back-spasm-card' ), esc_html( current_time( 'Y-m-d' ) ) );
	printf(
		'<tr><th scope="row"><label for="bsc-due">%s</label></th><td><input id="bsc-due" name="due" type="date"><p class="description">%s</p></td></tr>',
		esc_html__( 'Day of the next review', 'back-spasm-card' ),
		esc_html__( 'Left empty, three years later.', 'back-spasm-card' )
	);
	echo '</table><p><label><input type="checkbox" name="has-read" value="yes" required id="bsc-has-read" disabled aria-describedby="bsc-why"> ';
	/* translators: %s: name of a language */
	echo esc_html( sprintf( __( 'I am the person named here, and I have read all of the text above in %s.', 'back-spasm-card' ), $name ) );
	echo '</label></p><p class="description" id="bsc-why" role="status"></p><p><label><input type="checkbox" name="consent" value="yes" required> ';
	echo esc_html__( 'My name, my profession and this day may stand on the card, where everybody can read them.', 'back-spasm-card' ), '</label></p>';
	submit_button( __( 'Sign this text', 'back-spasm-card' ) );
	echo '</form>';
}

/** Saves a signature, which nothing but this form makes. */
function back_spasm_card_sign() {
	check_admin_referer( 'back_spasm_card_sign' );
	if ( ! current_user_can( BACK_SPASM_CARD_SIGN ) ) {
		wp_die( esc_html__( 'You may not sign the text of the card.', 'back-spasm-card' ), 403 );
	}
	$given    = array_map( 'sanitize_text_field', wp_unslash( array_filter( $_POST, 'is_string' ) ) );
	$language = $given['language'] ?? '';
	$is_whole = 'yes' === ( $given['has-read'] ?? '' ) && 'yes' === ( $given['consent'] ?? '' ) && '' !== ( $given['role'] ?? '' )
		&& isset( back_spasm_card_language_names()[ $language ] )
		&& preg_match( '~^\d{1,3}-[0-9a-f]{32}$~D', $given['fingerprint'] ?? '' );
	if ( $is_whole && back_spasm_card_seal() === ( $given['of'] ?? '' ) ) {
		back_spasm_card_save_signature( $given, $language );
		$says = array( __( 'The text is signed.', 'back-spasm-card' ), 'success' );
	} else {
		$says = array( __( 'The text is not signed: it has changed meanwhile, or something was left empty. Read it again.', 'back-spasm-card' ), 'error' );
	}
	add_settings_error( 'back_spasm_card_sign', 'signed', ...$says );
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	$page = array(
		'page'             => 'back-spasm-card-sign',
		'language'         => $language,
		'settings-updated' => 'true',
	);
	wp_safe_redirect( add_query_arg( array_map( 'rawurlencode', $page ), admin_url( 'tools.php' ) ) );
	exit;
}
add_action( 'admin_post_back_spasm_card_sign', 'back_spasm_card_sign' );

/** Beside those of other languages, which other people may have signed. */
function back_spasm_card_save_signature( $given, $language ) {
	$user                 = wp_get_current_user();
	$reviews              = back_spasm_card_reviews();
	$reviews[ $language ] = array(
		'by'   => $user->display_name,
		'role' => $given['role'],
		'on'   => current_time( 'Y-m-d' ),
		'due'  => preg_match( '~^\d{4}-\d\d-\d\d$~D', $given['due'] ?? '' ) ? $given['due'] : '',
		'text' => $given['fingerprint'],
		'of'   => back_spasm_card_seal(),
		'user' => (string) $user->ID,
	);
	update_user_meta( $user->ID, 'back_spasm_card_role', $given['role'] );
	update_option( 'back_spasm_card_review', $reviews, false );
}

/** Whoever signed may take that back, and so may who looks after the site. */
function back_spasm_card_may_withdraw( $language ) {
	$review = back_spasm_card_reviews()[ $language ] ?? null;
	return $review && ( current_user_can( 'manage_options' ) || (string) get_current_user_id() === $review['user'] );
}

function back_spasm_card_withdraw_form( $language ) {
	if ( ! back_spasm_card_may_withdraw( $language ) ) {
		return;
	}
	echo '<form id="bsc-withdraw" method="post" action="', esc_url( admin_url( 'admin-post.php' ) ), '">';
	wp_nonce_field( 'back_spasm_card_withdraw' );
	echo '<input type="hidden" name="action" value="back_spasm_card_withdraw">';
	printf( '<input type="hidden" name="language" value="%s">', esc_attr( $language ) );
	submit_button( __( 'Withdraw this signature', 'back-spasm-card' ), 'secondary', 'submit', false );
	echo '</form>';
}

function back_spasm_card_withdraw() {
	check_admin_referer( 'back_spasm_card_withdraw' );
	$language = sanitize_key( $_POST['language'] ?? '' );
	if ( ! back_spasm_card_may_withdraw( $language ) ) {
		wp_die( esc_html__( 'You may not withdraw this signature.', 'back-spasm-card' ), 403 );
	}
	update_option( 'back_spasm_card_review', array_diff_key( back_spasm_card_reviews(), array( $language => '' ) ), false );
	wp_safe_redirect( admin_url( "tools.php?page=back-spasm-card-sign&language=$language" ) );
	exit;
}
add_action( 'admin_post_back_spasm_card_withdraw', 'back_spasm_card_withdraw' );

/** Who may give the right to sign gives it on a profile. */
function back_spasm_card_profile( $user ) {
	if ( ! back_spasm_card_may_give_right( $user->ID ) || user_can( $user, 'manage_options' ) ) {
		return;
	}
	printf(
		'<h2>%s</h2><table class="form-table" role="presentation"><tr><th scope="row">%s</th><td>%s<label><input type="checkbox" name="back_spasm_card_may_sign" value="yes"%s> %s</label></td></tr></table>',
		esc_html__( 'Back Spasm Card', 'back-spasm-card' ),
		esc_html__( 'Sign-off', 'back-spasm-card' ),
		wp_nonce_field( 'back_spasm_card_profile', 'back_spasm_card_nonce', true, false ), // phpcs:ignore WordPress.Security.EscapeOutput -- By WordPress.
		checked( ! empty( $user->caps[ BACK_SPASM_CARD_SIGN ] ), true, false ), // Of a role, a plugin for roles takes it.
		esc_html__( 'May read and sign the text of the card', 'back-spasm-card' )
	);
}
add_action( 'show_user_profile', 'back_spasm_card_profile' );
add_action( 'edit_user_profile', 'back_spasm_card_profile' );

function back_spasm_card_save_profile( $id ) {
	$nonce = sanitize_text_field( wp_unslash( $_POST['back_spasm_card_nonce'] ?? '' ) );
	if ( ! back_spasm_card_may_give_right( $id ) || ! wp_verify_nonce( $nonce, 'back_spasm_card_profile' ) ) {
		return;
	}
	$user = get_userdata( $id );
	$act  = isset( $_POST['back_spasm_card_may_sign'] ) ? 'add_cap' : 'remove_cap';
	$user->$act( BACK_SPASM_CARD_SIGN );
}

/** On the site where that person works: Network Admin would give it on the main site. */
function back_spasm_card_may_give_right( $id ) {
	return current_user_can( 'promote_users' ) && ! is_network_admin() && is_user_member_of_blog( $id );
}
add_action( 'personal_options_update', 'back_spasm_card_save_profile' );
add_action( 'edit_user_profile_update', 'back_spasm_card_save_profile' );
