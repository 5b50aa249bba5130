package vn.motcua.local.mail;

import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.util.MailStreamProvider;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The mail catcher as a process of its own: {@code MailCatcher ADDRESS SMTP_PORT PAGE_PORT FOLDER}.
 */
public final class MailCatcher {

    private final KeepingServer smtp;
    private final MailSite site;

    MailCatcher(String address, int smtpPort, int pagePort, Path folder) throws IOException {
        MailFolder mails = new MailFolder(folder, Clock.systemUTC());
        this.smtp = new KeepingServer(address, smtpPort, mails);
        this.site = new MailSite(address, pagePort, new Mails(mails));
    }

    public static void main(String[] args) throws Exception {
        // else the class path is searched for it at every mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        String address = args[0];
        new MailCatcher(
                        address,
                        Integer.parseInt(args[1]),
                        Integer.parseInt(args[2]),
                        Path.of(args[3]))
                .start();
    }

    /** Mails first: the page answers only when they are accepted. */
    void start() throws IOException, InterruptedException {
        smtp.start();
        if (!smtp.isRunning()) {
            throw new IOException("The SMTP port cannot be listened on.");
        }
        site.start();
    }

    int pagePort() {
        return site.port();
    }

    void stop() {
        smtp.stop();
        site.stop();
    }
}
