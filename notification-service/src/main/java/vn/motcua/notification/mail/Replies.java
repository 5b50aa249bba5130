package vn.motcua.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Reads what an SMTP server said or did not say. RFC 5321, 4.2.1: four hundreds may pass, five
 * hundreds will not.
 */
final class Replies {

    private static final int LONGEST = 300;

    private Replies() {}

    /** A reply as proof: one line without addresses. */
    static String proof(String reply) {
        String line = Addresses.masked(reply.replaceAll("\\p{Cntrl}+", " ").strip());
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** A failure as it may stand in a log. */
    static String told(MessagingException thrown) {
        MessagingException failure = cause(thrown);
        String message = failure.getMessage();
        return proof(failure.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    /**
     * What a failure means.
     *
     * @param handedOver whether the letter may be with the server
     */
    static HandOver failed(MessagingException failure, boolean handedOver) {
        int code = code(failure);
        if (code >= 500 && code < 600) {
            return new HandOver.Refused(told(failure));
        }
        if (code >= 400 && code < 500) {
            return new HandOver.Postponed(told(failure));
        }
        return handedOver
                ? new HandOver.Unknown(told(failure))
                : new HandOver.Unreachable(told(failure));
    }

    /** Whether the server has closed the connection, or told that it will. RFC 5321, 3.8. */
    static boolean gone(MessagingException failure) {
        int code = code(failure);
        return code < 100 || code == 421;
    }

    /** The last reply's code; less than 100 when the connection broke instead. */
    private static int code(MessagingException failure) {
        return switch (cause(failure)) {
            case SMTPAddressFailedException e -> e.getReturnCode();
            case SMTPSenderFailedException e -> e.getReturnCode();
            case SMTPSendFailedException e -> e.getReturnCode();
            default -> -1;
        };
    }

    /** The reply about the recipient stands in the chain of a failure about all recipients. */
    private static MessagingException cause(MessagingException failure) {
        MessagingException cause = failure;
        while (cause instanceof SendFailedException
                && !(cause instanceof SMTPAddressFailedException)
                && cause.getNextException() instanceof MessagingException next) {
            cause = next;
        }
        return cause;
    }
}
