package vn.motcua.dossier.deadline;

import static java.time.temporal.ChronoUnit.MINUTES;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.dossier.deadline.ClockChange.Kind;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clock of a dossier: an immutable value that a dossier stores, and whose methods give the
 * clock after a change. It counts in whole minutes. The due moment never moves to an earlier one.
 *
 * <p>Two promises run side by side. The one in force is what the citizen is told now. The first one
 * stands still while the law stops the clock and begins anew with a completed dossier, but no
 * extension and no new calendar moves it: it decides what is on time. A promise that was broken
 * stays broken. Legal: NĐ 61/2018 Art. 19.
 *
 * @param limit what the procedure allows
 * @param state whether time counts
 * @param startedAt when the present run of the limit began
 * @param pausedAt since when time stands still; null while it counts, and after a stop when it
 *     counted until then
 * @param stoppedAt when the matter was decided; null before
 * @param promise the due moment in force
 * @param firstPromise the due moment by which the authority is measured
 * @param extended whether the one extension is used up
 * @param calendar id of the calendar
 * @param calendarRevision revision that the promise in force was computed with
 * @param changes all changes, oldest first
 */
public record DeadlineClock(
        TimeLimit limit,
        ClockState state,
        Instant startedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt,
        Promise promise,
        Promise firstPromise,
        boolean extended,
        String calendar,
        long calendarRevision,
        List<ClockChange> changes) {

    public DeadlineClock {
        changes = List.copyOf(changes);
    }

    /**
     * Starts the clock: at acceptance with the limit of the procedure, at submission with the hours
     * of the one-stop unit.
     */
    public static DeadlineClock start(
            TimeLimit limit, Instant at, WorkingCalendar calendar, Reason reason, String by) {
        Instant from = at.truncatedTo(MINUTES);
        Promise promise = new DueMoment(calendar, limit).from(from);
        return new DeadlineClock(
                        limit,
                        ClockState.RUNNING,
                        from,
                        null,
                        null,
                        promise,
                        promise,
                        false,
                        calendar.id(),
                        calendar.revision(),
                        List.of())
                .noting(Kind.STARTED, from, reason, by);
    }

    /** Lets time stand still from a moment on. */
    public DeadlineClock pause(Instant at, Reason reason, String by) {
        require(state == ClockState.RUNNING, ClockRefused.Cause.NOT_RUNNING);
        Instant from = inOrder(at);
        return in(ClockState.PAUSED, startedAt, from).noting(Kind.PAUSED, from, reason, by);
    }

    /** Lets time count again. Each promise that had not passed moves by the time it stood still. */
    public DeadlineClock resume(Instant at, WorkingCalendar calendar, Reason reason, String by) {
        Instant from = pausedAt;
        if (from == null || state != ClockState.PAUSED) {
            throw new ClockRefused(ClockRefused.Cause.NOT_PAUSED);
        }
        Instant to = inOrder(at);
        DueMoment due = new DueMoment(calendar, limit);
        return in(ClockState.RUNNING, startedAt, null)
                .promising(
                        due.moved(promise, from, to), due.moved(firstPromise, from, to), calendar)
                .noting(Kind.RESUMED, to, reason, by);
    }

    /**
     * Begins the limit anew, because what was missing is complete. An extension that was used stays
     * used.
     */
    public DeadlineClock restart(Instant at, WorkingCalendar calendar, Reason reason, String by) {
        require(state != ClockState.STOPPED, ClockRefused.Cause.STOPPED);
        Instant from = inOrder(at);
        Promise fresh = new DueMoment(calendar, limit).from(from);
        boolean broken = firstPromise.passedAt(pausedAt == null ? from : pausedAt);
        return in(ClockState.RUNNING, from, null)
                .promising(
                        promise.later(fresh),
                        broken ? firstPromise : firstPromise.later(fresh),
                        calendar)
                .noting(Kind.RESTARTED, from, reason, by);
    }

    /** Promises a later moment, once. A moment outside office hours becomes the next one inside. */
    public DeadlineClock extend(
            Instant dueAt, Instant at, WorkingCalendar calendar, Reason reason, String by) {
        require(state != ClockState.STOPPED, ClockRefused.Cause.STOPPED);
        require(!extended, ClockRefused.Cause.EXTENDED_BEFORE);
        Promise later = new DueMoment(calendar, limit).promise(dueAt);
        require(later.at().isAfter(promise.at()), ClockRefused.Cause.NOT_LATER);
        return promising(later, firstPromise, calendar)
                .withExtensionUsed()
                .noting(Kind.EXTENDED, inOrder(at), reason, by);
    }

    /**
     * Counts again with another revision of the calendar; the same clock when its due moment does
     * not move.
     */
    public DeadlineClock recalculate(
            Instant at, WorkingCalendar calendar, Reason reason, String by) {
        require(state != ClockState.STOPPED, ClockRefused.Cause.STOPPED);
        Promise counted = new Runs(this).counted(calendar);
        Promise later = new DueMoment(calendar, limit).inOfficeTime(promise).later(counted);
        return later.at().equals(promise.at())
                ? this
                : promising(later, firstPromise, calendar)
                        .noting(Kind.RECALCULATED, inOrder(at), reason, by);
    }

    /** Ends the counting: the matter is decided. */
    public DeadlineClock stop(Instant at, Reason reason, String by) {
        require(state != ClockState.STOPPED, ClockRefused.Cause.STOPPED);
        Instant end = inOrder(at);
        return new DeadlineClock(
                        limit,
                        ClockState.STOPPED,
                        startedAt,
                        pausedAt,
                        end,
                        promise,
                        firstPromise,
                        extended,
                        calendar,
                        calendarRevision,
                        changes)
                .noting(Kind.STOPPED, end, reason, by);
    }

    public Instant dueAt() {
        return promise.at();
    }

    public Instant firstDueAt() {
        return firstPromise.at();
    }

    /** Whether the decision came in time by the first promise; null before the decision. */
    public @Nullable Boolean onTime() {
        return stoppedAt == null
                ? null
                : !(pausedAt == null ? stoppedAt : pausedAt).isAfter(firstPromise.at());
    }

    private DeadlineClock in(ClockState next, Instant started, @Nullable Instant paused) {
        return new DeadlineClock(
                limit,
                next,
                started,
                paused,
                stoppedAt,
                promise,
                firstPromise,
                extended,
                calendar,
                calendarRevision,
                changes);
    }

    private DeadlineClock promising(Promise next, Promise first, WorkingCalendar with) {
        return new DeadlineClock(
                limit,
                state,
                startedAt,
                pausedAt,
                stoppedAt,
                next,
                first,
                extended,
                with.id(),
                with.revision(),
                changes);
    }

    private DeadlineClock withExtensionUsed() {
        return new DeadlineClock(
                limit,
                state,
                startedAt,
                pausedAt,
                stoppedAt,
                promise,
                firstPromise,
                true,
                calendar,
                calendarRevision,
                changes);
    }

    private DeadlineClock noting(Kind kind, Instant at, Reason reason, String by) {
        ClockChange change = new ClockChange(kind, at, reason, by, promise.at(), calendarRevision);
        return new DeadlineClock(
                limit,
                state,
                startedAt,
                pausedAt,
                stoppedAt,
                promise,
                firstPromise,
                extended,
                calendar,
                calendarRevision,
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    private Instant inOrder(Instant at) {
        Instant minute = at.truncatedTo(MINUTES);
        require(!minute.isBefore(changes.getLast().at()), ClockRefused.Cause.BACKWARDS);
        return minute;
    }

    private static void require(boolean condition, ClockRefused.Cause cause) {
        if (!condition) {
            throw new ClockRefused(cause);
        }
    }
}
