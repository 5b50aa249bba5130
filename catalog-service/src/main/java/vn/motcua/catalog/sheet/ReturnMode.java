package vn.motcua.catalog.sheet;

/** How the result reaches the citizen (vi: hình thức trả kết quả). */
public enum ReturnMode {
    /** Collected at the counter. Vi: trực tiếp. */
    COUNTER,

    /** By public post. Vi: bưu chính công ích. */
    POST,

    /** As an electronic document. Vi: trực tuyến. */
    ONLINE
}
