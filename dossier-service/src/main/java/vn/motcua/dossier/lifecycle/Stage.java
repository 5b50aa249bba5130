package vn.motcua.dossier.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a dossier has come. */
public enum Stage {

    /** Being filled in. Vi: hồ sơ nháp. */
    DRAFT(false),

    /** Sent, with a code; nobody has looked at it yet. Vi: mới đăng ký. */
    SUBMITTED(false),

    /** Taken in by the one-stop unit, with a due date. Vi: được tiếp nhận. */
    ACCEPTED(false),

    /** In the procedure's own workflow. Vi: đang xử lý. */
    IN_PROCESS(false),

    /** Decided; the outcome says how. Vi: đã xử lý xong. */
    RESOLVED(false),

    /** The result is with the citizen. Vi: đã trả kết quả. */
    RETURNED(true),

    /** Refused at reception. Vi: không được tiếp nhận. */
    DECLINED(true),

    /** Taken back by the citizen. Vi: rút hồ sơ. */
    WITHDRAWN(true),

    /**
     * A draft that was thrown away; its content is gone. Others never learn of this stage. Vi: hồ
     * sơ nháp đã hủy.
     */
    DISCARDED(true);

    private static final Set<Stage> FILED =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(DRAFT, DISCARDED)));

    private final boolean terminal;

    Stage(boolean terminal) {
        this.terminal = terminal;
    }

    /** Whether nothing leads out of it. */
    public boolean terminal() {
        return terminal;
    }

    /** The stages of a dossier that has been sent, which are those an authority may see. */
    public static List<Stage> filed() {
        return Arrays.stream(values()).filter(FILED::contains).toList();
    }
}
