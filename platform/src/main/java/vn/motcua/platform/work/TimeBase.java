package vn.motcua.platform.work;

/** The clock that work is due by. */
public enum TimeBase {

    /** System time: retries, provider queries, clean-up. */
    SYSTEM,

    /** Legal time: deadlines, warnings, expiry. */
    LEGAL
}
