/** E-mails about a dossier to the person it concerns, with proof of delivery. */
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
