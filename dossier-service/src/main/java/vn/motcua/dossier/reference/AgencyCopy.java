package vn.motcua.dossier.reference;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.agency.AgencyChanged;

/**
 * The copy of one agency.
 *
 * @param id of the agency
 * @param sequence of the event it comes from
 * @param state JSON of an {@link AgencyChanged}
 */
@Document(AgencyCopy.COLLECTION)
public record AgencyCopy(@Id String id, long sequence, String state, int schema) {

    /** The collection of agencies. */
    public static final String COLLECTION = "agency_copies";
}
