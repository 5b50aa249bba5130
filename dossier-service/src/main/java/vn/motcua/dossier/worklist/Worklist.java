package vn.motcua.dossier.worklist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.query.Criteria;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.lifecycle.Stage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists of what a unit has to do. */
public enum Worklist {

    /** Submitted and not yet looked at. Vi: hồ sơ mới. */
    NEW("new", Unit.RECEIVING, Phase.BEFORE, Waiting.NO, "Hồ sơ mới", "New"),

    /** In work, with time running. Vi: đang xử lý. */
    IN_PROCESS("in-process", Unit.WORKING, Phase.IN_WORK, Waiting.NO, "Đang xử lý", "In process"),

    /** In work and due within a working day. Vi: sắp đến hạn. */
    DUE_SOON("due-soon", Unit.WORKING, Phase.IN_WORK, Waiting.NO, "Sắp đến hạn", "Due soon"),

    /** In work and late. Vi: quá hạn. */
    OVERDUE("overdue", Unit.WORKING, Phase.IN_WORK, Waiting.NO, "Quá hạn", "Overdue"),

    /** In work and waiting for the citizen or a cause to pass. Vi: tạm dừng. */
    WAITING("waiting", Unit.WORKING, Phase.IN_WORK, Waiting.YES, "Đang chờ", "Waiting"),

    /**
     * Submitted and waiting for a supplement before acceptance. Vi: chờ bổ sung trước tiếp nhận.
     */
    WAITING_AT_RECEPTION(
            "waiting-at-reception",
            Unit.RECEIVING,
            Phase.BEFORE,
            Waiting.YES,
            "Chờ bổ sung trước khi tiếp nhận",
            "Waiting before acceptance"),

    /** Decided; the result is to be handed over. Vi: chờ trả kết quả. */
    TO_RETURN(
            "to-return",
            Unit.RECEIVING,
            Phase.DECIDED,
            Waiting.EITHER,
            "Chờ trả kết quả",
            "To return");

    private final String path;
    private final Unit unit;
    private final Phase phase;
    private final Waiting waiting;
    private final String vi;
    private final String en;

    Worklist(String path, Unit unit, Phase phase, Waiting waiting, String vi, String en) {
        this.path = path;
        this.unit = unit;
        this.phase = phase;
        this.waiting = waiting;
        this.vi = vi;
        this.en = en;
    }

    /** The list of a name, as in addresses: {@code due-soon}. */
    public static Optional<Worklist> named(String path) {
        return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public LocalizedText text() {
        return new LocalizedText(vi, en);
    }

    Unit unit() {
        return unit;
    }

    boolean isLimitedByTime() {
        return this == DUE_SOON || this == OVERDUE;
    }

    /** What makes a dossier of these units one of the list, without its due date. */
    Criteria criteria(List<String> units) {
        Criteria listed = where(unit.path).in(units).and("stage").in(phase.stages());
        return switch (waiting) {
            case YES -> listed.and("holds.open.0").exists(true);
            case NO -> listed.and("holds.open.0").exists(false);
            case EITHER -> listed;
        };
    }

    /** Which unit of a dossier has it on the list. */
    enum Unit {
        /** The one that receives and returns. */
        RECEIVING("route.receiving", "receiving_unit"),
        /** The one that has the current step. */
        WORKING("progress.unit", "working_unit");

        private final String path;
        private final String index;

        Unit(String path, String index) {
            this.path = path;
            this.index = index;
        }

        public String path() {
            return path;
        }

        public String index() {
            return index;
        }
    }

    private enum Waiting {
        YES,
        NO,
        EITHER
    }

    private enum Phase {
        BEFORE,
        IN_WORK,
        DECIDED;

        List<Stage> stages() {
            return switch (this) {
                case BEFORE -> List.of(Stage.SUBMITTED);
                case IN_WORK -> List.of(Stage.ACCEPTED, Stage.IN_PROCESS);
                case DECIDED -> List.of(Stage.RESOLVED);
            };
        }
    }
}
