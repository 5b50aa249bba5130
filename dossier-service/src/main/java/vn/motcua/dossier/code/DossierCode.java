package vn.motcua.dossier.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a dossier: receiving unit, day and daily sequence, {@code H46.28.34-231122-0001}. It
 * never changes. Vi: mã số hồ sơ. Legal: TT 01/2018 Art. 19, QĐ 20/2020 Art. 4.
 *
 * @param agency electronic identification code of the receiving unit, written from left to right
 *     since QĐ 20/2020, in the older form from right to left in dossiers from before
 * @param date the day of legal time on which it was given, 2000 to 2099
 * @param number position in that day, four digits and more beyond 9999
 */
public record DossierCode(String agency, LocalDate date, long number) {

    private static final String AGENCY =
            "\\d{3}(?:\\.\\d{2}){2}\\.[A-Y]\\d{2}|[A-Y]\\d{2}(?:\\.[0-9A-Z]{2,3}){0,4}";
    private static final Pattern UNIT = Pattern.compile(AGENCY);
    private static final Pattern WHOLE = Pattern.compile("(" + AGENCY + ")-(\\d{6})-(\\d{4,15})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    public DossierCode {
        if (!UNIT.matcher(agency).matches()) {
            throw new IllegalArgumentException("no code of a unit: " + agency);
        }
        if (date.getYear() < 2000 || date.getYear() > 2099) {
            throw new IllegalArgumentException("no day of this century: " + date);
        }
        if (number < 1 || number > 999_999_999_999_999L) {
            throw new IllegalArgumentException("no daily sequence: " + number);
        }
    }

    /**
     * The code that a text is, upper or lower case and with space around it; empty for any other
     * text.
     */
    public static Optional<DossierCode> parse(String text) {
        Matcher code = WHOLE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!code.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(code.group(2), DAY);
            long number = Long.parseLong(code.group(3));
            boolean written = number > 0 && (code.group(3).length() == 4 || number > 9999);
            return written
                    ? Optional.of(new DossierCode(code.group(1), date, number))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether codes can be given in the name of a unit with this code. */
    public static boolean isUnit(String agency) {
        return UNIT.matcher(agency).matches();
    }

    @Override
    public String toString() {
        return "%s-%s-%04d".formatted(agency, date.format(DAY), number);
    }
}
