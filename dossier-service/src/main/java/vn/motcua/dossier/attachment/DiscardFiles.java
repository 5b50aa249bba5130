package vn.motcua.dossier.attachment;

import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;

import java.time.Instant;
import java.util.Map;

/**
 * Removes the files of a draft that was thrown away; asked for in the transaction that throws it
 * away.
 */
public class DiscardFiles implements SingleWorkHandler {

    private static final String KIND = "attachment-discard";

    private final Attachments attachments;
    private final Folders folders;
    private final FileStore files;

    public DiscardFiles(Attachments attachments, Folders folders, FileStore files) {
        this.attachments = attachments;
        this.folders = folders;
        this.files = files;
    }

    /** The work to be stored with the event; due at once. */
    public static DueWork due(String dossier) {
        return new DueWork(
                KIND + "/" + dossier, KIND, dossier, Instant.EPOCH, TimeBase.SYSTEM, Map.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Work work) {
        var sent = folders.sent(work.subject());
        for (Attachment attachment : attachments.of(work.subject())) {
            if (!sent.contains(attachment.id()) && attachments.forget(attachment)) {
                files.delete(attachment.file());
            }
        }
    }
}
