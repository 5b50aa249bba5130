/**
 * One hand-over of one letter to an SMTP server, so that afterwards it is known what happened:
 * accepted, refused for good, to be tried again, or unknown.
 *
 * <p>Connections are kept and carry one letter after another. One that the server has closed since
 * is replaced without a word, as long as nothing was handed over on it.
 *
 * <p>SMTP hands a letter over by the line that ends its data. Just before that line is written the
 * caller is asked to record it durably; only a process that dies, or a connection that breaks,
 * between that record and the server's answer leaves an unknown. Such a letter is never sent again
 * by itself.
 */
@NullMarked
package vn.motcua.notification.mail;

import org.jspecify.annotations.NullMarked;
