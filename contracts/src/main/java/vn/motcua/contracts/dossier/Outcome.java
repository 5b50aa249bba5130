package vn.motcua.contracts.dossier;

/** How a dossier was decided. */
public enum Outcome {

    /** What was asked is granted. Vi: đồng ý giải quyết. */
    APPROVED,

    /**
     * Refused after appraisal, in writing. Vi: từ chối giải quyết. Legal: NĐ 61/2018 Art. 19(8).
     */
    REFUSED,

    /**
     * Ended without a decision on the matter. Vi: dừng giải quyết hồ sơ. Legal: TT 03/2025/TT-VPCP,
     * form 05.
     */
    STOPPED
}
