package vn.motcua.notification.message;

import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes.
 *
 * @param owner account whose inbox shows it; null for one without
 * @param name of the person
 * @param address for the channel; null where none is known
 */
public record Recipient(@Nullable String owner, String name, @Nullable String address) {

    /** Without anything personal, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
