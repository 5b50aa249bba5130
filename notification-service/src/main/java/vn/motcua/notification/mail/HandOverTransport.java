package vn.motcua.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPTransport;

import java.io.IOException;
import java.time.Duration;

/**
 * An SMTP connection for one letter after another, which tells before it writes the line by which a
 * letter is handed over.
 */
final class HandOverTransport extends SMTPTransport {

    private Runnable announce = () -> {};
    private volatile boolean handedOver;
    private int letters;
    private volatile long usedAt;

    HandOverTransport(Session session, String protocol) {
        super(session, null, protocol, protocol.equals("smtps"));
    }

    /**
     * Sends a letter.
     *
     * @param announce records the hand-over durably; throws when the letter must not go
     * @return the server's words about it
     */
    String send(MailMessage message, InternetAddress recipient, Runnable announce)
            throws MessagingException {
        this.announce = announce;
        handedOver = false;
        letters++;
        sendMessage(message, new Address[] {recipient});
        usedAt = System.nanoTime();
        return getLastServerResponse();
    }

    /** Whether the server may have the last letter. */
    boolean handedOver() {
        return handedOver;
    }

    /** How many letters were begun on it. */
    int letters() {
        return letters;
    }

    boolean idleFor(Duration time) {
        return System.nanoTime() - usedAt >= time.toNanos();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        announce.run();
        handedOver = true;
        super.finishData();
    }
}
