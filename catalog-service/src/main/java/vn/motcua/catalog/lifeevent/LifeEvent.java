package vn.motcua.catalog.lifeevent;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.LocalizedText;

/**
 * An event in life (vi: sự kiện trong đời).
 *
 * @param id {@code having-a-child}
 * @param audience whose life
 * @param position in the list
 * @param schema step of the document's shape
 */
@Document(LifeEvent.COLLECTION)
public record LifeEvent(
        @Id String id, Audience audience, int position, LocalizedText name, int schema) {

    /** The collection of life events. */
    public static final String COLLECTION = "lifeEvents";
}
