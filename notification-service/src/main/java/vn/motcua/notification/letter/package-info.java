/**
 * What is written to a person about an event: which events are told, in which words, in which
 * language.
 *
 * <p>The words are data: {@code letters/<template>/<version>/<language>.txt}, the first line the
 * subject. A template that has been used is never changed; new words are a new version. {@link
 * vn.motcua.notification.letter.Notices} decides for every event there is whether it is told, and
 * with which variables.
 */
@NullMarked
package vn.motcua.notification.letter;

import org.jspecify.annotations.NullMarked;
