package vn.motcua.stats.agency;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.LocalizedText;

/**
 * What the figures need of an agency. Vi: cơ quan, đơn vị.
 *
 * @param parent the agency above it
 */
@Document("agencies")
public record AgencyCopy(
        @Id String id, long sequence, LocalizedText name, @Nullable String parent) {}
