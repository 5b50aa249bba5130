package vn.motcua.contracts.agency;

/** What an agency does for dossiers; the three are kept apart. Legal: NĐ 118/2025. */
public enum AgencyFunction {

    /** Helps citizens to file. Vi: điểm hỗ trợ. */
    SUPPORT_POINT,

    /**
     * Takes dossiers in and returns results. Vi: bộ phận một cửa, trung tâm phục vụ hành chính
     * công.
     */
    RECEIVING_UNIT,

    /** Decides. Vi: cơ quan có thẩm quyền. */
    COMPETENT_AGENCY
}
