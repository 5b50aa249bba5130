package vn.motcua.stats.reference;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyChanged;

import java.util.ArrayList;
import java.util.List;

/**
 * What figures need of an agency (vi: cơ quan, đơn vị).
 *
 * @param codes the code in force first, then those it had before
 * @param parent id of the agency above it
 * @param successor id of the agency that took over
 */
@Document(AgencyCopy.COLLECTION)
public record AgencyCopy(
        @Id String id,
        long sequence,
        List<String> codes,
        LocalizedText name,
        @Nullable String parent,
        @Nullable String successor,
        int schema) {

    static final String COLLECTION = "agencies";

    /** The copy after an event. */
    public static AgencyCopy of(AgencyChanged agency, long sequence) {
        List<String> codes = new ArrayList<>();
        codes.add(agency.code());
        codes.addAll(agency.formerCodes());
        return new AgencyCopy(
                agency.id(),
                sequence,
                List.copyOf(codes),
                agency.name(),
                agency.parent(),
                agency.successor(),
                1);
    }

    /** The code in force. */
    public String code() {
        return codes.getFirst();
    }
}
