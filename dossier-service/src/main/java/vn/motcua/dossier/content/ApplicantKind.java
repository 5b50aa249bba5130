package vn.motcua.dossier.content;

/** What an applicant is. */
public enum ApplicantKind {
    /** A natural person. Vi: công dân. */
    CITIZEN,
    /** An enterprise or another organisation. Vi: doanh nghiệp, tổ chức. */
    ORGANISATION
}
