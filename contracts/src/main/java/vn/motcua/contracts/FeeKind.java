package vn.motcua.contracts;

/**
 * Kind of money an authority takes; each has a receipt of its own. Legal: Luật Phí và lệ phí
 * 97/2015/QH13.
 */
public enum FeeKind {

    /** For a public service. Vi: phí. */
    FEE,

    /** For an act of administration, fixed by law. Vi: lệ phí. */
    CHARGE,

    /** For a service at a price. Vi: giá dịch vụ. */
    SERVICE_PRICE
}
