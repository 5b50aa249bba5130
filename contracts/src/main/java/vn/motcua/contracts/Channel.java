package vn.motcua.contracts;

/** Way in which a dossier comes in or a result goes out. Legal: NĐ 61/2018 Art. 16, NĐ 118/2025. */
public enum Channel {

    /** By the portal. Vi: trực tuyến. */
    ONLINE,

    /** At the counter of a one-stop centre. Vi: trực tiếp. */
    COUNTER,

    /** By public post. Vi: bưu chính công ích. */
    POST
}
