package vn.motcua.dossier.attachment;

import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.Work;

import java.util.Map;
import java.util.Objects;

/**
 * Removes a content that nothing refers to: an upload that was cut off, a second copy of the same
 * file, a file that was removed. A removed file that a dossier was sent with all the same comes
 * back.
 */
public class CleanUpFiles implements SingleWorkHandler {

    static final String KIND = "attachment-cleanup";

    private final Attachments attachments;
    private final Folders folders;
    private final FileStore files;

    public CleanUpFiles(Attachments attachments, Folders folders, FileStore files) {
        this.attachments = attachments;
        this.folders = folders;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Work work) {
        Map<String, String> details = work.details();
        String id = Objects.requireNonNull(details.get("attachment"));
        ObjectId file = new ObjectId(Objects.requireNonNull(details.get("file")));
        @Nullable Attachment attachment = attachments.any(id);
        if (attachment == null || !attachment.file().equals(file)) {
            files.delete(file);
        } else if (attachment.removed()) {
            settle(attachment);
        }
    }

    private void settle(Attachment attachment) {
        if (folders.sent(attachment.dossier()).contains(attachment.id())) {
            attachments.restore(attachment);
        } else if (attachments.forget(attachment)) {
            files.delete(attachment.file());
        }
    }
}
