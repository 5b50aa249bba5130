package vn.motcua.catalog.procedure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a procedure in the national catalogue (vi: mã thủ tục hành chính): a digit, a point, six
 * digits.
 */
public record ProcedureCode(String value) {

    /** The shape as clients may check it. */
    public static final String PATTERN = "\\d\\.\\d{6}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure code: " + value);
        }
    }

    /** The code of a text that is one exactly. */
    public static Optional<ProcedureCode> of(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new ProcedureCode(text))
                : Optional.empty();
    }

    /** Id of one of its versions, which is its key on the topic as well. */
    public String version(int number) {
        return value + "@" + number;
    }

    @Override
    public String toString() {
        return value;
    }
}
