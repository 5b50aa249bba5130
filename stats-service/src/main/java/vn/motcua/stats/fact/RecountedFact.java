package vn.motcua.stats.fact;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact of a recount.
 *
 * @param id of the recount and the dossier
 */
@Document(RecountedFact.COLLECTION)
record RecountedFact(@Id String id, DossierFact fact) {

    static final String COLLECTION = "recounted-facts";

    static RecountedFact of(String recount, DossierFact fact) {
        return new RecountedFact(id(recount, fact.id()), fact);
    }

    static String id(String recount, String dossier) {
        return recount + "/" + dossier;
    }
}
