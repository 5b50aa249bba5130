package vn.motcua.gateway.route;

/** The shape of the addresses that are routed: {@code /api/v1/<resource>/…}. */
public final class ApiPath {

    private static final String BASE = "/api/v1/";

    private ApiPath() {}

    /** The resource of a path; empty when it is not one of the API. */
    public static String resource(String path) {
        if (!path.startsWith(BASE)) {
            return "";
        }
        int end = path.indexOf('/', BASE.length());
        return end < 0 ? path.substring(BASE.length()) : path.substring(BASE.length(), end);
    }
}
