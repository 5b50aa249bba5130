package vn.motcua.notification.message;

import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;

import java.time.Instant;
import java.util.Map;

/** Blanks what is personal in the messages about a dossier that was erased. */
public class EraseMessages implements SingleWorkHandler {

    private static final String KIND = "erase-messages";

    private final Messages messages;

    public EraseMessages(Messages messages) {
        this.messages = messages;
    }

    /** The work that an event of erasure makes. */
    public static DueWork of(String event, String dossier, Instant dueAt) {
        return new DueWork(KIND + "/" + event, KIND, dossier, dueAt, TimeBase.SYSTEM, Map.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Work work) {
        messages.erase(work.subject());
    }
}
