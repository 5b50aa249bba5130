package vn.motcua.contracts.procedure;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyLevel;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of an administrative procedure, with what the other services need of it (vi: thủ tục
 * hành chính).
 *
 * @param code national code, {@code 1.004222}
 * @param version 1, 2, 3 … of the code
 * @param name of the procedure
 * @param field code of the field, {@code G15-TP07} (vi: lĩnh vực); null where the catalogue has
 *     none
 * @param level of the agencies that handle it
 * @param serviceLevel how much of it can be done online
 * @param effectiveFrom first day of the version
 * @param effectiveTo last day of the version, on which a dossier can be filed still; null while its
 *     end is not known
 * @param appliesBy which day decides about the version
 * @param fileable whether a dossier can be filed under it from its first day through its last: it
 *     has form, workflow and agencies
 * @param receivingAgencies ids of the agencies whose subtree may receive (vi: đơn vị tiếp nhận)
 * @param competentAgency id of the agency that decides (vi: cơ quan có thẩm quyền); null before
 *     completion
 * @param channels by which a dossier may come
 * @param limits how long it may take, by channel
 * @param fees what it costs
 * @param papers what to hand in
 * @param form the electronic form; null before completion
 * @param workflow the way through the agency; null before completion
 * @param results what the citizen gets (vi: kết quả thực hiện)
 */
public record ProcedureState(
        String code,
        int version,
        LocalizedText name,
        @Nullable String field,
        AgencyLevel level,
        ServiceLevel serviceLevel,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        AppliesBy appliesBy,
        boolean fileable,
        List<String> receivingAgencies,
        @Nullable String competentAgency,
        List<Channel> channels,
        List<ChannelLimit> limits,
        List<Fee> fees,
        List<Paper> papers,
        @Nullable Form form,
        @Nullable Workflow workflow,
        List<LocalizedText> results) {

    public ProcedureState {
        receivingAgencies = receivingAgencies == null ? List.of() : List.copyOf(receivingAgencies);
        channels = channels == null ? List.of() : List.copyOf(channels);
        limits = limits == null ? List.of() : List.copyOf(limits);
        fees = fees == null ? List.of() : List.copyOf(fees);
        papers = papers == null ? List.of() : List.copyOf(papers);
        results = results == null ? List.of() : List.copyOf(results);
    }

    /** The record key, {@code code@version}: old versions stay in the compacted topic. */
    public String key() {
        return code + "@" + version;
    }
}
