package vn.motcua.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.eclipse.angus.mail.smtp.SMTPTransport;

import java.io.IOException;

/** An SMTP connection that tells before it writes the line by which a letter is handed over. */
final class HandOverTransport extends SMTPTransport {

    private final Runnable announce;
    private volatile boolean handedOver;

    /**
     * @param announce records the hand-over durably; throws when the letter must not go
     */
    HandOverTransport(Session session, String protocol, Runnable announce) {
        super(session, null, protocol, protocol.equals("smtps"));
        this.announce = announce;
    }

    /** Whether the server may have the letter. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        announce.run();
        handedOver = true;
        super.finishData();
    }
}
