package vn.motcua.local.issuer;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody invented who can sign in on this machine.
 *
 * @param name the user name, also the token's subject
 * @param fullName the claim {@code name}
 * @param role the only one in the token, under its name in the architecture
 * @param agency stable id of the officer's agency
 * @param phone the claim {@code phone_number}
 * @param personalId 12 digits. Vi: số định danh cá nhân
 * @param taxCode 10 digits. Vi: mã số thuế
 */
public record DemoAccount(
        String name,
        String fullName,
        String role,
        @Nullable String agency,
        @Nullable String phone,
        @Nullable String personalId,
        @Nullable String taxCode) {

    /** Everybody's password. */
    public static final String PASSWORD = "motcua";

    private static final String COMMUNE = "H50.28.34";
    private static final String PROVINCE = "H50.17";

    private static final List<DemoAccount> ALL =
            List.of(
                    person("citizen", "Nguyễn Thị Lan", "0905000001", "045190000123"),
                    person("citizen2", "Trần Văn Minh", "0905000002", "045085000456"),
                    new DemoAccount(
                            "business",
                            "Công ty TNHH Sen Vàng",
                            "business",
                            null,
                            "0905000003",
                            null,
                            "0319900005"),
                    officer("reception", "Lê Thu Hà", "reception-officer", COMMUNE),
                    officer("specialist", "Phạm Quốc Bảo", "specialist", COMMUNE),
                    officer("leader", "Hoàng Văn Dũng", "leader", COMMUNE),
                    officer("accountant", "Đặng Mai Phương", "accountant", COMMUNE),
                    officer("province-reception", "Võ Thanh Tùng", "reception-officer", PROVINCE),
                    officer("province-specialist", "Bùi Ngọc Anh", "specialist", PROVINCE),
                    officer("province-leader", "Đỗ Minh Khôi", "leader", PROVINCE),
                    officer("catalog-editor", "Ngô Bích Vân", "catalog-editor", PROVINCE),
                    officer("catalog-publisher", "Dương Hải Nam", "catalog-publisher", PROVINCE),
                    officer("auditor", "Lý Hồng Sơn", "auditor", null),
                    officer("operator", "Mai Đức Long", "operator", null));

    /** All of them, people first. */
    public static List<DemoAccount> all() {
        return ALL;
    }

    /** The address that mails to this account go to; the mail catcher keeps them. */
    public String email() {
        return name + "@demo.motcua.example";
    }

    /** The claims that tell a service who this is; absent ones are left out. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", fullName);
        claims.put("email", email());
        claims.put("roles", List.of(role));
        put(claims, "phone_number", phone);
        put(claims, "personal_id", personalId);
        put(claims, "tax_code", taxCode);
        put(claims, "agency", agency);
        return claims;
    }

    private static void put(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    private static DemoAccount person(
            String name, String fullName, String phone, String personalId) {
        return new DemoAccount(name, fullName, "citizen", null, phone, personalId, null);
    }

    private static DemoAccount officer(
            String name, String fullName, String role, @Nullable String agency) {
        return new DemoAccount(name, fullName, role, agency, null, null, null);
    }
}
