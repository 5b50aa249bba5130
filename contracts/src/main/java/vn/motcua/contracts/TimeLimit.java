package vn.motcua.contracts;

/**
 * How long a procedure may take (vi: thời hạn giải quyết). Legal: BLDS 91/2015 Art. 147–148 for the
 * counting.
 *
 * @param amount in units, more than 0; half a working day is four working hours
 * @param unit what is counted
 */
public record TimeLimit(int amount, TimeUnit unit) {

    /** What is counted. */
    public enum TimeUnit {

        /** Hour within the working calendar. Vi: giờ làm việc. */
        WORKING_HOUR,

        /** Hour of the clock. Vi: giờ. */
        HOUR,

        /** Day of the working calendar, the first not counted. Vi: ngày làm việc. */
        WORKING_DAY,

        /**
         * Day, the first not counted; an end on a day off moves to the next working day. Vi: ngày.
         */
        DAY,

        /** Month, to the day with the same number or the last of the month. Vi: tháng. */
        MONTH,

        /**
         * The same working day, or the next one for what comes at the hour after which a day's
         * business waits (15:00); the amount is always 1. Vi: trong ngày làm việc. Legal: NĐ
         * 23/2015 Art. 7, NĐ 61/2018 Art. 18.
         */
        SAME_DAY
    }
}
