package vn.motcua.contracts.agency;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency was added or changed; the event is its whole state (vi: cơ quan, đơn vị).
 *
 * @param id stable, never reused: what dossiers and procedures refer to
 * @param code electronic identification code in force, {@code H46.28.34} (vi: mã định danh điện
 *     tử). Legal: QĐ 20/2020
 * @param formerCodes codes it had before, still valid in old dossiers
 * @param name of the agency
 * @param parent id of the agency above it; null at the top
 * @param level of government
 * @param functions what it does for dossiers
 * @param province code of the province, {@code 44}; null for a central agency
 * @param calendar id of its working calendar; null where the one of its parent holds
 * @param successor id of the agency that took over; null while it exists
 * @param validFrom first day
 * @param validTo last day; null while it exists
 * @param address where the citizen finds it
 * @param phone for questions
 */
public record AgencyChanged(
        String id,
        String code,
        List<String> formerCodes,
        LocalizedText name,
        @Nullable String parent,
        AgencyLevel level,
        List<AgencyFunction> functions,
        @Nullable String province,
        @Nullable String calendar,
        @Nullable String successor,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalizedText address,
        @Nullable String phone) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.agency.changed.v1";

    public AgencyChanged {
        formerCodes = formerCodes == null ? List.of() : List.copyOf(formerCodes);
        functions = functions == null ? List.of() : List.copyOf(functions);
    }
}
