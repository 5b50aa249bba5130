package vn.motcua.dossier.attachment;

import org.bson.types.ObjectId;

import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;

import java.time.Instant;
import java.util.Map;

/** The work that looks after a content, as it comes when its time is there. */
final class CleanUps {

    private CleanUps() {}

    static Work of(Attachment attachment) {
        return of(attachment.dossier(), attachment.id(), attachment.file());
    }

    static Work of(String dossier, String attachment, ObjectId file) {
        return new Work(
                "w",
                CleanUpFiles.KIND,
                dossier,
                TimeBase.SYSTEM,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of("attachment", attachment, "file", file.toHexString()),
                Work.State.DUE,
                1,
                null,
                null,
                1);
    }
}
