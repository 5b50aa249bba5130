/**
 * The mail catcher: a real SMTP server that delivers nothing and keeps everything, so that nobody
 * gets a mail by trying out.
 *
 * <p>A mail is an {@code .eml} file, written before the sender hears 250. A page and a JSON list
 * show them.
 */
@NullMarked
package vn.motcua.local.mail;

import org.jspecify.annotations.NullMarked;
