package vn.motcua.local.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** GreenMail's SMTP server with a folder where its mailboxes were. */
class KeepingServer {

    private static final Logger LOG = Logger.getLogger(KeepingServer.class.getName());
    private static final String NO_ROOM = "452 4.3.1 The mail could not be kept, try again later";

    private final SmtpServer server;

    KeepingServer(String address, int port, MailFolder folder) {
        Managers managers = new FolderManagers(folder);
        this.server =
                new SmtpServer(new ServerSetup(port, address, ServerSetup.PROTOCOL_SMTP), managers);
    }

    /** Starts to listen; a port that is taken ends in {@code false} from {@link #isRunning}. */
    void start() throws InterruptedException {
        server.startService();
        server.waitTillRunning(ServerSetup.SERVER_STARTUP_TIMEOUT);
    }

    boolean isRunning() {
        return server.isRunning();
    }

    void stop() {
        server.stopService();
    }

    private static class FolderManagers extends Managers {

        private final SmtpManager manager;

        FolderManagers(MailFolder folder) {
            this.manager = new FolderManager(this, folder);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return manager;
        }
    }

    /**
     * Keeps the mail where GreenMail asks whether it is acceptable: the last moment at which a
     * refusal reaches the sender.
     */
    private static class FolderManager extends SmtpManager {

        private final MailFolder folder;

        FolderManager(Managers managers, MailFolder folder) {
            super(managers.getImapHostManager(), managers.getUserManager());
            this.folder = folder;
        }

        @Override
        public @Nullable String checkData(SmtpState state) {
            try {
                folder.keep(out -> write(state.getMessage(), out));
                return null;
            } catch (IOException e) {
                LOG.log(Level.SEVERE, "a mail could not be kept", e);
                return NO_ROOM;
            }
        }

        @Override
        public synchronized void send(SmtpState state) {
            // kept already; GreenMail would put a copy into a mailbox in memory
        }

        private static void write(MovingMessage mail, OutputStream out) throws IOException {
            for (MailAddress recipient : mail.getToAddresses()) {
                out.write(
                        ("Delivered-To: " + recipient.getEmail() + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            try {
                mail.getMessage().writeTo(out);
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }
    }
}
