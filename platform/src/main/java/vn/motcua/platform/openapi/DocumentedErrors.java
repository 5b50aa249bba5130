package vn.motcua.platform.openapi;

import vn.motcua.platform.web.ErrorCode;

import java.util.Arrays;
import java.util.List;

/** Errors whose codes stand in the API document; a service declares a bean of these. */
public record DocumentedErrors(List<ErrorCode> errors) {

    /** All constants of some enums. */
    public static DocumentedErrors of(ErrorCode[]... enums) {
        return new DocumentedErrors(Arrays.stream(enums).flatMap(Arrays::stream).toList());
    }
}
