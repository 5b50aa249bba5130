package vn.motcua.dossier.attachment;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.util.Map;

/**
 * Takes a file back that was not sent yet. Its content goes later, so that a dossier that is being
 * sent at this moment keeps it.
 */
public class RemoveFile {

    private final Folders folders;
    private final Attachments attachments;
    private final WorkQueue work;
    private final Clock clock;
    private final AttachmentProperties limits;

    public RemoveFile(
            Folders folders,
            Attachments attachments,
            WorkQueue work,
            Clock clock,
            AttachmentProperties limits) {
        this.folders = folders;
        this.attachments = attachments;
        this.work = work;
        this.clock = clock;
        this.limits = limits;
    }

    public void remove(Caller caller, String dossier, String id) {
        Folder folder = folders.folder(caller, dossier);
        Attachment attachment =
                attachments
                        .find(dossier, id)
                        .orElseThrow(() -> new ProblemException(AttachmentErrors.NOT_FOUND));
        AttachFile.requireOpen(folder);
        if (folder.sent().contains(id)) {
            throw new ProblemException(AttachmentErrors.ALREADY_SENT);
        }
        work.add(cleanup(attachment));
        attachments.remove(attachment);
    }

    private DueWork cleanup(Attachment attachment) {
        long now = clock.millis();
        return new DueWork(
                CleanUpFiles.KIND + "/" + attachment.file() + "/" + now,
                CleanUpFiles.KIND,
                attachment.dossier(),
                clock.instant().plus(limits.grace()),
                TimeBase.SYSTEM,
                Map.of("attachment", attachment.id(), "file", attachment.file().toHexString()));
    }
}
