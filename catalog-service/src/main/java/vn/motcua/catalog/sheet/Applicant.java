package vn.motcua.catalog.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may apply (vi: đối tượng thực hiện), with the codes of the national catalogue. */
public enum Applicant {
    /** Code ĐT1. */
    VIETNAMESE_CITIZEN("ĐT1", "Công dân Việt Nam", Audience.CITIZEN),

    /** Code ĐT2. */
    ENTERPRISE("ĐT2", "Doanh nghiệp", Audience.BUSINESS),

    /** Code ĐT3. */
    RESIDENT_FOREIGNER("ĐT3", "Người nước ngoài cư trú tại Việt Nam", Audience.CITIZEN),

    /** Code ĐT4. */
    FOREIGNER("ĐT4", "Người nước ngoài", Audience.CITIZEN),

    /** Code ĐT6. */
    PARTY_ORGANISATION("ĐT6", "Tổ chức Đảng", Audience.BUSINESS),

    /** Code ĐT7. */
    FOREIGN_ORGANISATION("ĐT7", "Tổ chức nước ngoài", Audience.BUSINESS),

    /** Code ĐT8. */
    VIETNAMESE_ENTERPRISE("ĐT8", "Doanh nghiệp Việt Nam", Audience.BUSINESS),

    /** Code ĐT9. */
    ORGANISATION("ĐT9", "Tổ chức (không bao gồm doanh nghiệp, HTX)", Audience.BUSINESS),

    /** Code ĐT10. */
    FOREIGN_INVESTED_ENTERPRISE("ĐT10", "Doanh nghiệp có vốn đầu tư nước ngoài", Audience.BUSINESS),

    /** Code ĐT11. */
    COOPERATIVE("ĐT11", "Hợp tác xã", Audience.BUSINESS),

    /** Code ĐT12. */
    OVERSEAS_VIETNAMESE("ĐT12", "Người Việt Nam định cư ở nước ngoài", Audience.CITIZEN),

    /** Code ĐT13. */
    PUBLIC_EMPLOYEE("ĐT13", "Cán bộ, công chức, viên chức", Audience.CITIZEN),

    /** Whoever the catalogue names in other words. */
    OTHER("ĐT0", "Đối tượng khác", Audience.CITIZEN);

    private static final Map<String, Applicant> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Applicant::code, Function.identity()));

    private static final Map<String, Applicant> BY_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toMap(
                                    applicant -> applicant.name.toLowerCase(Locale.ROOT),
                                    Function.identity()));

    private final String code;
    private final String name;
    private final Audience audience;

    Applicant(String code, String name, Audience audience) {
        this.code = code;
        this.name = name;
        this.audience = audience;
    }

    /** Code of the national catalogue, written with Đ. */
    public String code() {
        return code;
    }

    /** Vietnamese name in the national catalogue. */
    public String vi() {
        return name;
    }

    /** Which side of the portal it belongs to. */
    public Audience audience() {
        return audience;
    }

    /** The one of a code ({@code DT11} and {@code ĐT11} are the same) or of a Vietnamese name. */
    public static Optional<Applicant> named(String text) {
        String code = text.toUpperCase(Locale.ROOT).replace("DT", "ĐT");
        return Optional.ofNullable(BY_CODE.get(code))
                .or(() -> Optional.ofNullable(BY_NAME.get(text.toLowerCase(Locale.ROOT))));
    }
}
