package vn.motcua.contracts.dossier;

/** How content a citizen is (vi: mức độ hài lòng). Legal: TT 32/2017/TT-BTTTT Art. 12. */
public enum Satisfaction {

    /** Vi: rất hài lòng. */
    VERY_SATISFIED,

    /** Vi: hài lòng. */
    SATISFIED,

    /** Vi: chưa hài lòng. */
    NOT_SATISFIED
}
