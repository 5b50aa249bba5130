package vn.motcua.catalog.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.catalog.level.LevelAssessment;
import vn.motcua.catalog.level.ServiceFacts;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.platform.command.Aggregate;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** One version of an administrative procedure (vi: thủ tục hành chính). */
@Document(Procedure.COLLECTION)
public final class Procedure implements Aggregate {

    /** The collection of versions. */
    public static final String COLLECTION = "procedures";

    private static final int SCHEMA = 1;

    /** More events than one version of a procedure ever has. */
    private static final long EVENTS = 1_000;

    @Id private final String id;
    @Version private long version;
    private final int schema;
    private final String code;
    private final int number;
    private ProcedureStatus status;
    private final LocalDate effectiveFrom;
    private final ProcedureSheet sheet;
    private final @Nullable Handling handling;
    private @Nullable Withdrawal withdrawal;
    private final Origin origin;

    @PersistenceCreator
    Procedure(
            String id,
            long version,
            int schema,
            String code,
            int number,
            ProcedureStatus status,
            LocalDate effectiveFrom,
            ProcedureSheet sheet,
            @Nullable Handling handling,
            @Nullable Withdrawal withdrawal,
            Origin origin) {
        this.id = id;
        this.version = version;
        this.schema = schema;
        this.code = code;
        this.number = number;
        this.status = status;
        this.effectiveFrom = effectiveFrom;
        this.sheet = sheet;
        this.handling = handling;
        this.withdrawal = withdrawal;
        this.origin = origin;
    }

    /** A version as the national catalogue tells it. It has no event: nobody decided anything. */
    public static Procedure imported(
            ProcedureCode code, int number, LocalDate from, ProcedureSheet sheet, Origin origin) {
        return of(code, number, ProcedureStatus.IMPORTED, from, sheet, null, origin);
    }

    /** Puts a completed version into force. */
    public static ProcedureEvent.Published publish(
            ProcedureCode code,
            int number,
            LocalDate from,
            ProcedureSheet sheet,
            Handling handling,
            Origin origin) {
        return new ProcedureEvent.Published(
                of(code, number, ProcedureStatus.PUBLISHED, from, sheet, handling, origin));
    }

    private static Procedure of(
            ProcedureCode code,
            int number,
            ProcedureStatus status,
            LocalDate from,
            ProcedureSheet sheet,
            @Nullable Handling handling,
            Origin origin) {
        return new Procedure(
                code.version(number),
                0,
                SCHEMA,
                code.value(),
                number,
                status,
                from,
                sheet,
                handling,
                null,
                origin);
    }

    /**
     * Offers it no longer after a day.
     *
     * @throws ProblemException 409 unless it is published and its end is open, 422 when the day is
     *     before its first
     */
    public ProcedureEvent.Withdrawn withdraw(LocalDate lastDay, Reason reason) {
        if (status != ProcedureStatus.PUBLISHED) {
            throw new ProblemException(ProcedureErrors.NOT_PUBLISHED, code);
        }
        if (lastDay.isBefore(effectiveFrom)) {
            throw new ProblemException(ProcedureErrors.WITHDRAWN_BEFORE_START, effectiveFrom);
        }
        status = ProcedureStatus.WITHDRAWN;
        withdrawal = new Withdrawal(lastDay, reason);
        return new ProcedureEvent.Withdrawn(this, reason);
    }

    /** How much of the service the portal gives on a day. Legal: TT 32/2017 Art. 5. */
    public LevelAssessment assess(LocalDate day) {
        boolean online = fileableOn(day) && sheet.channels().contains(Channel.ONLINE);
        boolean free = sheet.fees().isEmpty();
        boolean paid = handling != null && handling.onlinePayment();
        Set<ReturnMode> home = EnumSet.of(ReturnMode.ONLINE, ReturnMode.POST);
        boolean returned = sheet.returns().stream().anyMatch(home::contains);
        return LevelAssessment.of(
                sheet, new ServiceFacts(handling != null, online, free || paid, returned));
    }

    /** Whether a publisher completed it, so that a dossier can be filed under it in its time. */
    public boolean completed() {
        return status != ProcedureStatus.IMPORTED;
    }

    /** Whether a dossier can be filed under it on a day, which is not before its first. */
    public boolean fileableOn(LocalDate day) {
        return statusOn(day) == ProcedureStatus.PUBLISHED;
    }

    /** Where it stands on a day: it is offered through the last day of a withdrawal. */
    public ProcedureStatus statusOn(LocalDate day) {
        boolean offered = withdrawal != null && !withdrawal.lastDay().isBefore(day);
        return offered ? ProcedureStatus.PUBLISHED : status;
    }

    /** How much of it is done online; of an imported one no more than reading is offered. */
    public ServiceLevel serviceLevel() {
        return handling == null ? ServiceLevel.INFORMATION : handling.serviceLevel();
    }

    /**
     * What the header {@code ETag} says on a day: grows with every version and every change of one,
     * and when the last day of a withdrawal has passed, which is its last change.
     */
    public long revisionOn(LocalDate day) {
        boolean over = statusOn(day) == ProcedureStatus.WITHDRAWN;
        return number * EVENTS + version + (over ? 1 : 0);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** The step of the document's shape, for upcasters. */
    public int schema() {
        return schema;
    }

    public String code() {
        return code;
    }

    /** 1, 2, 3 … of the code. */
    public int number() {
        return number;
    }

    /** First day of the version; it ends with the day before the next one's. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public ProcedureSheet sheet() {
        return sheet;
    }

    /** Null for an imported version. */
    public @Nullable Handling handling() {
        return handling;
    }

    /** Null unless its end is decided; it is offered through the last day. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public Origin origin() {
        return origin;
    }
}
