package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.dossier.content.Extension;
import vn.motcua.dossier.deadline.ClockState;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.lifecycle.Dossier;

import java.time.Instant;

/**
 * What is promised. Every counted and skipped hour is explained at {@code …/deadline}.
 *
 * @param acceptanceDueAt until when an officer accepts or declines (vi: hạn tiếp nhận)
 * @param limit of the procedure for this channel
 * @param state whether time counts; absent while nothing is promised
 * @param firstDueAt the first promise
 * @param dueAt the one in force (vi: hạn trả kết quả)
 * @param late whether it has passed without a decision
 * @param onTime whether the decision came in time by the first promise; absent before it
 * @param extension the apology with the one later date
 */
public record ClockView(
        @Nullable Instant acceptanceDueAt,
        @Nullable TimeLimit limit,
        @Nullable ClockState state,
        @Nullable Instant firstDueAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable Boolean onTime,
        @Nullable ExtensionView extension) {

    /** The apology with the one later date. */
    public record ExtensionView(
            Instant at,
            DossierView.OfficerView officer,
            Reason reason,
            @Nullable String letter,
            Instant previousDueAt,
            Instant dueAt,
            boolean announcedInTime) {}

    static ClockView of(Dossier dossier, Instant now) {
        DeadlineClock clock = dossier.timing().clock();
        return new ClockView(
                dossier.dates().acceptanceDue(),
                dossier.procedure().limit(),
                clock == null ? null : clock.state(),
                dossier.timing().firstDueAt(),
                dossier.dueAt(),
                isLate(dossier, now),
                clock == null ? null : clock.onTime(),
                extension(dossier.extension()));
    }

    static boolean isLate(Dossier dossier, Instant now) {
        DeadlineClock clock = dossier.timing().clock();
        return clock != null && clock.state() == ClockState.RUNNING && now.isAfter(clock.dueAt());
    }

    private static @Nullable ExtensionView extension(@Nullable Extension extension) {
        return extension == null
                ? null
                : new ExtensionView(
                        extension.at(),
                        Views.officer(extension.officer()),
                        extension.reason(),
                        extension.number(),
                        extension.previousDueAt(),
                        extension.dueAt(),
                        extension.announcedInTime());
    }
}
