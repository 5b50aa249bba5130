package vn.motcua.catalog.sheet;

/** The two sides of the portal. */
public enum Audience {
    /** Natural persons. Vi: công dân. */
    CITIZEN,

    /** Enterprises, co-operatives and organisations. Vi: doanh nghiệp, tổ chức. */
    BUSINESS
}
