package vn.motcua.contracts.procedure;

/** How much of a procedure can be done online. Legal: NĐ 42/2022 Art. 11, NĐ 224/2026 Art. 14. */
public enum ServiceLevel {

    /** Information alone. Vi: cung cấp thông tin. */
    INFORMATION,

    /** Not everything online. Vi: dịch vụ công trực tuyến một phần. */
    PARTIAL,

    /** Everything online, the result too. Vi: dịch vụ công trực tuyến toàn trình. */
    FULL
}
