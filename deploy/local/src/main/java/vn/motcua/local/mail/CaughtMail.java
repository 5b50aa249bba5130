package vn.motcua.local.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One mail as it is on the disk.
 *
 * @param id the file's name without its ending; ids sort by the time of receipt
 * @param to the envelope's recipients, which decide who got it
 * @param text the plain part, empty if there is none
 * @param html the HTML part
 */
record CaughtMail(
        String id,
        String file,
        String receivedAt,
        String messageId,
        String from,
        List<String> to,
        String subject,
        String text,
        @Nullable String html) {}
