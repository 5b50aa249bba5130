package vn.motcua.contracts.procedure;

/** Which day decides about the version of a procedure that a dossier falls under. */
public enum AppliesBy {

    /** The day of submission. Vi: ngày nộp hồ sơ. */
    SUBMISSION,

    /** The day of acceptance. Vi: ngày tiếp nhận hồ sơ. */
    ACCEPTANCE
}
