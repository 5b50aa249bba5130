/** The templates over HTTP. */
@NullMarked
package vn.motcua.notification.letter.web;

import org.jspecify.annotations.NullMarked;
