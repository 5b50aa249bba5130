package vn.motcua.notification.mail;

import vn.motcua.notification.letter.Letter;

/**
 * A letter with its envelope.
 *
 * @param id of the message, from which the header {@code Message-ID} derives: the same for every
 *     attempt
 * @param address of the recipient
 * @param name of the recipient
 */
public record Mail(String id, String address, String name, Letter letter) {

    /** Without address and words, so that a log line cannot leak them. */
    @Override
    public String toString() {
        return "Mail[" + id + ", " + letter.template() + "]";
    }
}
