package vn.motcua.dossier.deadline;

/** Units in which a procedure states its time limit, with the rule each is counted by. */
public enum LimitUnit {

    /**
     * Working days of eight working hours each, counted from the moment itself. Vi: ngày làm việc.
     */
    WORKING_DAY,

    /** Working hours inside office hours, counted from the moment itself. Vi: giờ làm việc. */
    WORKING_HOUR,

    /**
     * Hours of the clock, day and night, from the moment itself. Vi: giờ. Legal: BLDS 91/2015 Art.
     * 147(1).
     */
    HOUR,

    /**
     * Calendar days: the first day is not counted and the last one ends with the office; when it is
     * no working day, the next working day ends it. Vi: ngày. Legal: BLDS 91/2015 Art. 147, 148.
     */
    DAY,

    /** Months by date, otherwise like {@link #DAY}. Vi: tháng. Legal: BLDS 91/2015 Art. 148. */
    MONTH,

    /**
     * The same working day; the next one when received at or after the hour of {@link
     * CountingRules#sameDayUntil()}. Vi: trong ngày làm việc. Legal: NĐ 23/2015 Art. 7, NĐ 61/2018
     * Art. 18.
     */
    SAME_DAY;

    /** Whether limits of this unit are an amount of office time. */
    public boolean isWorkingTime() {
        return this == WORKING_DAY || this == WORKING_HOUR;
    }
}
