/** The inbox over HTTP. */
@NullMarked
package vn.motcua.notification.message.web;

import org.jspecify.annotations.NullMarked;
