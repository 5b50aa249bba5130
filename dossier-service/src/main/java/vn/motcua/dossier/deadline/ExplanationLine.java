package vn.motcua.dossier.deadline;

import vn.motcua.contracts.LocalizedText;

import java.time.Instant;

/**
 * One stretch of time of an explanation; each begins where the one before it ends.
 *
 * @param from first moment
 * @param to end
 * @param why whether it counts, or why not
 * @param text the same for people, with the name of the holiday or the cause of a pause
 * @param counted minutes or days of the limit that it uses up
 */
public record ExplanationLine(Instant from, Instant to, Why why, LocalizedText text, long counted) {

    /** Why a stretch of time counts or not. */
    public enum Why {
        /** It counts. */
        COUNTED("Được tính", "Counted"),
        /** Before the office opens, over lunch, after it closes. */
        OUTSIDE_HOURS("Ngoài giờ làm việc", "Outside office hours"),
        /** The weekly day off. */
        WEEKEND("Ngày nghỉ hằng tuần", "Weekly day off"),
        /** A public holiday. */
        HOLIDAY("Ngày nghỉ lễ", "Public holiday"),
        /** The law stops the clock. */
        PAUSED("Tạm dừng tính thời hạn", "The clock stands still"),
        /** The first day of days and months is not counted. */
        FIRST_DAY(
                "Ngày đầu tiên không tính (BLDS 2015 Điều 147)",
                "The first day is not counted (Civil Code 2015 Art. 147)"),
        /**
         * The rest until the next quarter of an hour, or the end of a day that a limit ends with.
         */
        ROUNDED("Làm tròn đến mốc hẹn trả", "Rounded up to the appointment"),
        /** The last day was no working day, so the next one ends the limit. */
        MOVED(
                "Chuyển sang ngày làm việc tiếp theo (BLDS 2015 Điều 148)",
                "Moved to the next working day (Civil Code 2015 Art. 148)"),
        /** The authority asked for more time. */
        EXTENDED("Thời gian gia hạn", "Extension"),
        /** A promise that counting alone would no longer give, but that is kept. */
        KEPT("Giữ nguyên ngày đã hẹn", "The promise made before is kept");

        private final String vi;
        private final String en;

        Why(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public LocalizedText text() {
            return new LocalizedText(vi, en);
        }
    }
}
