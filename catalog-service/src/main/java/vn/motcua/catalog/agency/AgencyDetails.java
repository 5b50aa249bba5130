package vn.motcua.catalog.agency;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told about an agency (vi: cơ quan, đơn vị).
 *
 * @param code electronic identification code in force (vi: mã định danh điện tử). Legal: QĐ 20/2020
 *     Art. 4
 * @param formerCodes codes it had before; dossiers under them stay valid
 * @param parent id of the agency above; null at the top
 * @param province {@code 44}; null for a central agency
 * @param calendar id of its working calendar; null where the one of its parent holds
 * @param successor id of the agency that took over
 * @param validTo last day; null while it exists
 */
public record AgencyDetails(
        @NotNull @Pattern(regexp = AgencyDetails.CODE) @Size(max = 35) String code,
        List<@NotNull @Size(max = 35) String> formerCodes,
        @NotNull LocalizedText name,
        @Nullable @Size(max = 35) String parent,
        @NotNull AgencyLevel level,
        @NotEmpty List<@NotNull AgencyFunction> functions,
        @Nullable @Size(max = 2) String province,
        @Nullable @Size(max = 40) String calendar,
        @Nullable @Size(max = 35) String successor,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalizedText address,
        @Nullable @Size(max = 20) String phone) {

    /** Groups of letters and digits with points between; the first is a letter and two digits. */
    public static final String CODE = "[A-Y]\\d{2}(\\.[0-9A-Z]{2,3}){0,4}";

    public AgencyDetails {
        formerCodes = formerCodes == null ? List.of() : List.copyOf(formerCodes);
        functions = functions == null ? List.of() : List.copyOf(functions);
    }

    /** Whether it exists on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
