package vn.motcua.catalog.field;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.LocalizedText;

/**
 * A field (vi: lĩnh vực).
 *
 * @param id the code where there is one, else the name folded: {@code hai-quan}
 * @param code of the state, {@code G15-TP07}; null where it is not known. Legal: TT 01/2018 Art. 20
 * @param name of the field
 * @param nameKey the Vietnamese name folded, by which records find it
 * @param schema step of the document's shape
 */
@Document(Field.COLLECTION)
public record Field(
        @Id String id, @Nullable String code, LocalizedText name, String nameKey, int schema) {

    /** The collection of fields. */
    public static final String COLLECTION = "fields";

    static final int SCHEMA = 1;
}
