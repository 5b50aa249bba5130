package vn.motcua.platform.openapi;

import vn.motcua.platform.web.ErrorCode;

import java.util.Arrays;
import java.util.List;

/** Errors whose codes stand in the API document; a service declares a bean of these. */
public record DocumentedErrors(List<ErrorCode> errors) {

    public DocumentedErrors {
        errors = List.copyOf(errors);
    }

    /** All constants of these enums. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static DocumentedErrors of(Class<? extends ErrorCode>... enums) {
        return new DocumentedErrors(
                Arrays.stream(enums)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .toList());
    }
}
