package vn.motcua.rules.feature;

import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;

/** Breaks the rules: nothing is refused with it. */
public enum DraftErrors implements ErrorCode {
    NEVER_COMES;

    @Override
    public ErrorText text() {
        return new ErrorText("ZZ-0003", HttpStatus.CONFLICT, "Never", "Không bao giờ.", "Never.");
    }
}
